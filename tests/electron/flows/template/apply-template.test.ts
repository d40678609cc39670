// Changes of stored templates: shown first, guarded against what somebody else did, done in steps, and what SES refuses.
import { beforeEach, describe, expect, it } from 'vitest';
import { applyTemplate } from '../../../../electron/flows/template/apply-template.ts';
import { previewTemplate } from '../../../../electron/flows/template/preview-template.ts';
import { templateLists } from '../../../../electron/flows/template/template-lists.ts';
import type { TemplateWorld } from '../../../../electron/flows/template/template-world.ts';
import type { AwsFailure } from '../../../../shared/aws-failure.ts';
import type { TemplatePlan } from '../../../../shared/draft/asks.ts';
import type { TemplateContent } from '../../../../shared/draft/template.ts';
import { accept, notFound, refuse } from '../../../../shared/failure.ts';
import type { JournalEntry } from '../../../../shared/ses-change.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { draftOf, sourceOf } from '../../../fakes/kept-draft.ts';
import { memoryAccounts } from '../../../fakes/memory-accounts.ts';
import { type MemoryAsked, type MemorySes, memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';

const region = 'us-east-1';
const base: TemplateContent = { subject: 'Hello', html: '<p>One</p>', text: 'One' };
const mine: TemplateContent = { subject: 'Hello', html: '<p>Mine</p>', text: 'One' };
const theirs: TemplateContent = { subject: 'Hello', html: '<p>Theirs</p>', text: 'One' };
const update: TemplatePlan = { kind: 'update', region, name: 'welcome', content: mine, expects: base, drops: [] };

let ses: MemorySes;
let other: MemorySes;
let world: TemplateWorld;
function open(options: Partial<MemorySesOptions> & { readonly held?: TemplateContent | null } = {}): void {
  const { held = base, ...rest } = options;
  const templates = held === null ? {} : { welcome: { content: held, createdAtMs: 1 } };
  ses = memorySes({ regions: { [region]: { templates }, 'eu-west-1': { templates } }, ...rest });
  other = memorySes({ regions: { [region]: {} }, caller: { accountId: '999988887777', arn: 'arn:aws:iam::9:root' } });
  const drafts = memoryDrafts();
  const clock = { nowMs: () => 7000 };
  const sesOf: TemplateWorld['sesOf'] = async (id) => (id === 'other' ? accept(other) : refuse(notFound(id)));
  const lists = templateLists({ drafts, clock });
  world = { ses, profileId: 'mine', clock, accounts: memoryAccounts(), drafts, lists, sesOf };
}
beforeEach(() => open());

const apply = (plan: TemplatePlan, typed = '', draftId: string | null = null) =>
  applyTemplate({ plan, typed, draftId }, world);
async function held(name = 'welcome', where = region): Promise<TemplateContent | null> {
  const read = await ses.read({ read: 'template', region: where, about: name });
  return read.ok ? read.value : null;
}
async function journal(profileId = 'mine'): Promise<readonly JournalEntry[]> {
  const read = await world.accounts.readJournal(profileId);
  return read.ok ? read.value : [];
}
const refusing = (operation: MemoryAsked['read'], failure: AwsFailure, about?: string) => (asked: MemoryAsked) =>
  asked.read === operation && (about === undefined || asked.about === about) ? failure : null;

describe('an update', () => {
  it('is sent where SES holds what was opened; then the draft’s base is new, and its text a saved version', async () => {
    await world.drafts.saveDraft(draftOf('a', { source: sourceOf('<p>Mine</p>', { text: 'One' }), base }));
    expect(await apply(update, '', 'a')).toEqual({ ok: true, value: { kind: 'done', plan: update, atMs: 7000 } });
    expect(await held()).toEqual(mine);
    expect(await world.drafts.openDraft('mine', 'a')).toMatchObject({ value: { base: mine, baseAtMs: 7000 } });
    expect(await world.drafts.listVersions('mine', 'a')).toMatchObject({ value: [{ reason: 'saved' }] });
    expect(await journal()).toMatchObject([
      {
        operation: 'UpdateEmailTemplate',
        identity: { name: 'welcome', region },
        accountId: '111122223333',
        input: { TemplateName: 'welcome', TemplateContent: { Subject: 'Hello', Html: '(11 characters)' } },
        result: 'done',
      },
    ]);
  });

  it('is a conflict where SES holds something else, and nothing is sent', async () => {
    open({ held: theirs });
    expect(await apply(update)).toEqual({ ok: true, value: { kind: 'conflict', base, theirs, mine } });
    expect(ses.templateChanges).toEqual([]);
    const settled = { ...update, expects: theirs };
    expect(await apply(settled)).toMatchObject({ value: { kind: 'done' } });
    expect(await held()).toEqual(mine);
  });

  it('is a conflict where nobody knows what was opened, unless SES holds the same already', async () => {
    expect(await apply({ ...update, expects: null })).toMatchObject({
      value: { kind: 'conflict', base: null, theirs: base },
    });
    expect(await apply({ ...update, expects: null, content: base })).toMatchObject({ value: { kind: 'done' } });
    expect(ses.templateChanges).toEqual([]);
  });

  it('is a conflict with nothing where it was deleted, also in the last moment', async () => {
    open({ held: null });
    expect(await apply(update)).toMatchObject({ value: { kind: 'conflict', theirs: null, mine } });
    const gone: AwsFailure = { kind: 'aws-not-found', operation: 'UpdateEmailTemplate', subject: 'welcome' };
    open({ failing: refusing('templateChange', gone) });
    expect(await apply(update)).toMatchObject({ value: { kind: 'conflict', theirs: null } });
  });

  it('never takes a part away by accident', async () => {
    const lacking = { ...update, content: { ...mine, text: null } };
    expect(await previewTemplate(lacking, world)).toMatchObject({ value: { drops: ['text'], typed: null } });
    expect(await apply(lacking)).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    expect(ses.templateChanges).toEqual([]);
    expect(await apply({ ...lacking, drops: ['text'] })).toMatchObject({ value: { kind: 'done' } });
    expect(await held()).toEqual({ ...mine, text: null });
  });

  it('takes other line ends for no change of somebody else’s', async () => {
    open({ held: { ...base, html: '<p>\r\nOne</p>' } });
    expect(await apply({ ...update, expects: { ...base, html: '<p>\nOne</p>' } })).toMatchObject({
      value: { kind: 'done' },
    });
  });
});

describe('a new template', () => {
  const create: TemplatePlan = { kind: 'create', region, name: 'fresh', content: { ...mine, text: '' } };

  it('makes the draft at home there', async () => {
    await world.drafts.saveDraft(draftOf('a', { home: { kind: 'new', name: 'fresh', region }, base: null }));
    expect(await apply(create, '', 'a')).toMatchObject({ value: { kind: 'done' } });
    expect(await held('fresh')).toEqual({ ...mine, text: null });
    expect(await world.drafts.openDraft('mine', 'a')).toMatchObject({
      value: { home: { kind: 'template', region, name: 'fresh' }, base: { ...mine, text: null } },
    });
  });

  it('is shown as the exact call', async () => {
    const preview = await previewTemplate({ ...create, content: { subject: "It's", html: '<p>', text: null } }, world);
    expect(preview).toMatchObject({
      value: {
        calls: [
          {
            action: 'ses:CreateEmailTemplate',
            input: { TemplateName: 'fresh', TemplateContent: { Subject: "It's", Html: '<p>' } },
            commandLine: String.raw`aws sesv2 create-email-template --region us-east-1 --cli-input-json '{"TemplateName":"fresh","TemplateContent":{"Subject":"It'\''s","Html":"<p>"}}'`,
          },
        ],
      },
    });
  });
});

describe('what SES refuses', () => {
  const sorts: readonly [string, TemplatePlan, AwsFailure][] = [
    ['AlreadyExists', { kind: 'create', region, name: 'welcome', content: mine }, refusedBy('AlreadyExistsException')],
    ['LimitExceeded', { kind: 'create', region, name: 'one-more', content: mine }, refusedBy('LimitExceededException')],
    ['BadRequest', update, refusedBy('BadRequestException')],
    ['TooManyRequests', update, { kind: 'aws-throttled', operation: 'UpdateEmailTemplate', region }],
    ['no network', update, { kind: 'aws-unreachable', endpoint: 'email', because: 'ENOTFOUND' }],
  ];
  function refusedBy(code: string): AwsFailure {
    return { kind: 'aws-refused', operation: 'any', code, message: 'No.' };
  }

  it.each(sorts)('%s is said, written down, and leaves the draft as it was', async (_name, plan, failure) => {
    open({ failing: refusing('templateChange', failure) });
    await world.drafts.saveDraft(draftOf('a'));
    expect(await apply(plan, '', 'a')).toEqual({ ok: false, failure });
    expect(await world.drafts.openDraft('mine', 'a')).toEqual({ ok: true, value: draftOf('a') });
    expect(await journal()).toMatchObject([{ result: 'failed' }]);
  });

  it('no network before anything was sent is said the same', async () => {
    const failure: AwsFailure = { kind: 'aws-unreachable', endpoint: 'email', because: 'ENOTFOUND' };
    open({ failing: refusing('template', failure) });
    expect(await apply(update)).toEqual({ ok: false, failure });
    expect(await journal()).toEqual([]);
  });

  it('a read-only profile sends nothing', async () => {
    open({ readOnly: true });
    expect(await apply(update)).toMatchObject({ ok: false, failure: { kind: 'read-only' } });
    expect(await journal()).toEqual([]);
  });
});

describe('a rename', () => {
  const rename: TemplatePlan = { kind: 'rename', region, name: 'welcome', to: 'hello' };

  it('copies, reads back, deletes, and takes the draft along', async () => {
    await world.drafts.saveDraft(draftOf('a'));
    expect(await previewTemplate(rename, world)).toMatchObject({
      value: {
        calls: [
          { operation: 'CreateEmailTemplate' },
          { operation: 'GetEmailTemplate' },
          { operation: 'DeleteEmailTemplate' },
        ],
      },
    });
    expect(await apply(rename)).toMatchObject({ value: { kind: 'done' } });
    expect([await held('welcome'), await held('hello')]).toEqual([null, base]);
    expect(await world.drafts.openDraft('mine', 'a')).toMatchObject({ value: { home: { name: 'hello' } } });
    expect((await journal()).map(({ operation }) => operation)).toEqual(['DeleteEmailTemplate', 'CreateEmailTemplate']);
  });

  const denied: AwsFailure = { kind: 'aws-permission-missing', action: 'ses:DeleteEmailTemplate', region };
  it.each([
    ['the copy cannot be read', refusing('template', denied, 'hello')],
    ['the old one cannot be deleted', refusing('templateChange', denied, 'welcome')],
  ])('that goes half-way, because %s, leaves both and says so', async (_why, failing) => {
    open({ failing });
    const result = await apply(rename);
    expect(result).toMatchObject({ value: { kind: 'half', failure: denied } });
    expect(ses.templateChanges.map(({ change }) => change.kind)).toEqual(['create']);
    expect(result.ok && result.value.kind === 'half' && result.value.says.en).toMatch(/hello was created/u);
  });

  it('to a name that is taken changes nothing', async () => {
    await apply({ kind: 'create', region, name: 'hello', content: mine });
    expect(await apply(rename)).toMatchObject({ ok: false, failure: { code: 'AlreadyExistsException' } });
    expect([await held('welcome'), await held('hello')]).toEqual([base, mine]);
  });
});

describe('deleting', () => {
  it('wants the name', async () => {
    const plan: TemplatePlan = { kind: 'delete', region, name: 'welcome' };
    expect(await previewTemplate(plan, world)).toMatchObject({ value: { typed: 'welcome' } });
    expect(await apply(plan, 'Welcome')).toMatchObject({ ok: false, failure: { kind: 'not-confirmed' } });
    expect(await held()).toEqual(base);
    expect(await apply(plan, ' welcome ')).toMatchObject({ value: { kind: 'done' } });
    expect([await held(), await held('welcome', 'eu-west-1')]).toEqual([null, base]);
  });

  it('everywhere says where it stopped', async () => {
    const denied: AwsFailure = {
      kind: 'aws-permission-missing',
      action: 'ses:DeleteEmailTemplate',
      region: 'eu-west-1',
    };
    open({ failing: (asked) => (asked.read === 'templateChange' && asked.region === 'eu-west-1' ? denied : null) });
    const plan: TemplatePlan = { kind: 'delete-everywhere', regions: [region, 'eu-west-1'], name: 'welcome' };
    expect(await apply(plan, 'welcome')).toMatchObject({ value: { kind: 'half', failure: denied } });
    expect([await held(), await held('welcome', 'eu-west-1')]).toEqual([null, base]);
  });
});

describe('a copy', () => {
  const copy = (change: Partial<Extract<TemplatePlan, { kind: 'copy' }>> = {}): TemplatePlan => ({
    kind: 'copy',
    region,
    name: 'welcome',
    toProfileId: 'mine',
    toRegion: 'eu-west-1',
    to: 'copied',
    replace: false,
    ...change,
  });

  it('goes to another region, and to another account, whose journal has it', async () => {
    expect(await apply(copy())).toMatchObject({ value: { kind: 'done' } });
    expect(await held('copied', 'eu-west-1')).toEqual(base);
    expect(await apply(copy({ toProfileId: 'other', toRegion: region }))).toMatchObject({ value: { kind: 'done' } });
    expect(other.templateChanges).toMatchObject([{ change: { kind: 'create', name: 'copied', content: base } }]);
    expect(await journal('other')).toMatchObject([{ accountId: '999988887777', operation: 'CreateEmailTemplate' }]);
    expect(await apply(copy({ toProfileId: 'nobody' }))).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('replaces only what it may, once it was named', async () => {
    await apply({ kind: 'create', region: 'eu-west-1', name: 'copied', content: mine });
    expect(await apply(copy(), 'copied')).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    expect(await previewTemplate(copy({ replace: true }), world)).toMatchObject({
      value: { typed: 'copied', calls: [{ operation: 'UpdateEmailTemplate' }] },
    });
    expect(await apply(copy({ replace: true }))).toMatchObject({ ok: false, failure: { kind: 'not-confirmed' } });
    expect(await held('copied', 'eu-west-1')).toEqual(mine);
    expect(await apply(copy({ replace: true }), 'copied')).toMatchObject({ value: { kind: 'done' } });
    expect(await held('copied', 'eu-west-1')).toEqual(base);
  });
});
