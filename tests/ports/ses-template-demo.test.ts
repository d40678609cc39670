// The real adapter keeps the contract of stored templates against the simulated SES; what AWS's refusals become; and the flows over the wire.
import { describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { demoScenario } from '../../electron/demo/ses/scenario/demo-scenario.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import { readRenderedMime } from '../../electron/adapters/workshop/read-rendered-mime.ts';
import { workshopTasks } from '../../electron/flows/draft/workshop-tasks.ts';
import { loadTemplates } from '../../electron/flows/template/load-templates.ts';
import { templateLists } from '../../electron/flows/template/template-lists.ts';
import { templateParity } from '../../electron/flows/template/template-parity.ts';
import type { Ses } from '../../electron/ports/ses.ts';
import type { Workshop } from '../../electron/ports/workshop.ts';
import type { TemplateContent } from '../../shared/draft/template.ts';
import { memoryDrafts } from '../fakes/draft-worlds.ts';
import { sesTrial } from '../fakes/ses-trial.ts';
import { describeSesTemplates, toldTemplates } from './ses-template-contract.ts';

const { startSes, sesFor } = sesTrial();
const region = 'us-east-1';

const shown = ({ subject, html, text }: TemplateContent, age: string): object => ({
  TemplateContent: {
    ...(subject === null ? {} : { Subject: subject }),
    ...(html === null ? {} : { Html: html }),
    ...(text === null ? {} : { Text: text }),
  },
  CreatedTimestamp: age,
});
const scenario: { readonly [name: string]: ScenarioRegion } = {
  [region]: {
    templates: { welcome: shown(toldTemplates.welcome, '-1d'), plain: shown(toldTemplates.plain, '-2d') },
    templatesMany: { count: toldTemplates.others, prefix: 'other' },
  },
};

describeSesTemplates('the real SDK on the simulated SES', async ({ readOnly }) => {
  const { endpoint } = await startSes({ scenario, rateFactor: 1000 });
  return sesFor(endpoint, { readOnly, rateFactor: 1000 });
});

describe('what AWS refuses', () => {
  const change = { kind: 'create', name: 'new', content: toldTemplates.plain } as const;
  const error = (code: string, status: number): Trouble => ({ kind: 'error', code, status, message: 'No.' });

  it.each<[string, Trouble, object]>([
    [
      'too many templates',
      error('LimitExceededException', 400),
      { kind: 'aws-refused', operation: 'CreateEmailTemplate', code: 'LimitExceededException', message: 'No.' },
    ],
    [
      'going too fast, after all patience',
      { kind: 'throttled' },
      { kind: 'aws-throttled', operation: 'CreateEmailTemplate', region },
    ],
    ['an action that IAM does not allow', { kind: 'denied' }, { action: 'ses:CreateEmailTemplate' }],
    ['a fault of its own', error('InternalFailure', 500), { kind: 'aws-unavailable', status: 500 }],
    ['nothing at all: the connection is cut', { kind: 'hang-up' }, { kind: 'aws-unreachable' }],
  ])('%s', async (_what, trouble, failure) => {
    const troubled = ({ operation }: TroubledRequest): Trouble | null =>
      operation === 'CreateEmailTemplate' ? trouble : null;
    const { endpoint } = await startSes({ trouble: troubled });
    const reply = await sesFor(endpoint, { attempts: 2 }).changeTemplate(region, change);
    expect(reply).toMatchObject({ ok: false, failure });
  });
});

/** The tasks as they are, without their thread. */
function openWorkshop(): Workshop {
  const notHere = () => Promise.reject(new Error('not here'));
  const tasks = workshopTasks({
    compileMjml: notHere,
    htmlToText: notHere,
    measureImage: notHere,
    buildMessage: notHere,
    printCalendar: notHere,
    readCalendar: notHere,
    shippedSupport: notHere,
    readMime: readRenderedMime,
    clock: { nowMs: () => 0 },
  });
  return {
    work: (task: keyof typeof tasks, takes: unknown) => (tasks[task] as (given: unknown) => unknown)(takes),
    close: async () => undefined,
  } as unknown as Workshop;
}

const parityOf = async (ses: Ses, name: string, data: object) => {
  const world = { ses, clock: { nowMs: () => 7000 }, workshop: openWorkshop() };
  const parity = await templateParity({ region, name, data: JSON.stringify(data) }, world);
  if (!parity.ok) throw new Error(JSON.stringify(parity.failure));
  return parity.value;
};

describe('SES beside us', () => {
  it('is the same, byte for byte, for a template in order', async () => {
    const { endpoint } = await startSes({ scenario });
    const parity = await parityOf(sesFor(endpoint), 'welcome', { name: '阿部 & <b>' });
    expect(parity.parts.map(({ part, same }) => [part, same])).toEqual([
      ['subject', true],
      ['html', true],
      ['text', true],
    ]);
    expect(parity).toMatchObject({ name: 'welcome', region, atMs: 7000, refused: null, oursMissing: [] });
    // A subject that neither has is no part.
    expect((await parityOf(sesFor(endpoint), 'plain', { name: 'Ann' })).parts.map(({ part }) => part)).toEqual([
      'text',
    ]);
  });

  it('says in its own words what is missing, and so do we', async () => {
    const { endpoint } = await startSes({ scenario });
    const parity = await parityOf(sesFor(endpoint), 'welcome', { Name: 'Ann' });
    expect(parity).toMatchObject({ parts: [], oursMissing: ['name'] });
    expect(parity.refused).toMatch(/'name' is not present/u);
  });

  const mime = (...lines: readonly string[]): string => lines.join('\r\n');
  const plainMime = (body: string): string =>
    mime('Subject: x', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', '', body);

  it.each([
    ['an escaped value', plainMime('Hello A&amp;B'), 'Hello A&amp;B'],
    ['another word', plainMime('Hi A&B'), 'Hi A&B'],
    ['a part that we have not', mime('Subject: x', 'Content-Type: text/html', '', '<p>Hello A&B</p>'), null],
  ])('differs by %s, which is told with its place', async (_what, answer, theirs) => {
    const body = JSON.stringify({ RenderedTemplate: answer });
    const trouble = ({ operation }: TroubledRequest): Trouble | null =>
      operation === 'TestRenderEmailTemplate'
        ? { kind: 'answer', status: 200, contentType: 'application/json', body }
        : null;
    const { endpoint } = await startSes({ scenario, trouble });
    const { parts } = await parityOf(sesFor(endpoint), 'plain', { name: 'A&B' });
    const text = parts.find(({ part }) => part === 'text');
    expect(text).toMatchObject({ same: false, ours: 'Hello A&B' });
    // A message ends its last line, whether the template did or not.
    expect(text?.ses?.trimEnd() ?? null).toBe(theirs);
    expect(text?.differences.length).toBeGreaterThan(0);
  });
});

describe('the demo', () => {
  it('has templates in three regions, some of which SES does not render', async () => {
    const { endpoint } = await startSes({ scenario: demoScenario(), rateFactor: 1000 });
    const ses = sesFor(endpoint, { regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'], rateFactor: 1000 });
    const clock = { nowMs: () => Date.now() };
    const lists = templateLists({ drafts: memoryDrafts(), clock });
    const signal = new AbortController().signal;
    const totals: number[] = [];
    for (const where of ses.regions) {
      const place = { profileId: 'demo', region: where };
      const run = { runId: 'run', place, ses, clock, lists, signal, wantsSubjects: () => true };
      await loadTemplates(run, { onProgress: () => undefined, onChanged: () => undefined });
      const asked = { typed: '', sort: 'name', offset: 0, limit: 100, wanted: [] } as const;
      const page = await lists.page(place, asked);
      expect(page).toMatchObject({ complete: true, failure: null, subjectsKnown: page.total });
      totals.push(page.total);
    }
    expect(totals).toEqual([12, 2, 2]);
    const customer = { firstName: 'Ann' };
    const parcel = { number: '7', arrivesOn: 'Monday', trackingUrl: 'https://orchard.example/7' };
    expect(await parityOf(ses, 'shipping-notice', { customer, parcel })).toMatchObject({
      refused: expect.stringContaining('fristName'),
      oursMissing: ['customer.fristName'],
    });
    const invitation = {
      guest: { name: 'Ann' },
      host: { name: 'Ben', role: 'Host' },
      event: { name: 'A', place: 'B', date: 'C', replyUrl: 'D' },
    };
    expect((await parityOf(ses, 'event-invitation', invitation)).refused).toContain('signature');
    const catalog = await ses.read({ read: 'template', region, about: 'product-catalog' });
    expect(catalog.ok && catalog.value.html?.length).toBeGreaterThan(102 * 1024);
  });
});
