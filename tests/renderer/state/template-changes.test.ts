import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDraft, keepNow, show, useDraft } from '../../../renderer/state/draft.ts';
import {
  allowDrops,
  closeTemplateSheet,
  keepMine,
  previewTemplate,
  saveToSes,
  sendTemplate,
  takeInstead,
  useTemplateChanges,
  type Conflict,
} from '../../../renderer/state/template-changes.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import {
  exampleContent,
  exampleKept,
  exampleSource,
  exampleTemplatePage,
  exampleTemplatePreview,
} from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const region = 'us-east-1';
const theirs = { ...exampleContent, subject: 'Theirs' };
const mine = { ...exampleContent, html: '<p>Mine</p>' };
const conflict: Conflict = { kind: 'conflict', base: exampleContent, theirs, mine };

function standMain(result: TemplateResult, kept: KeptDraft = exampleKept()) {
  return standBridge({
    'template.preview': () => ({ ok: true, value: exampleTemplatePreview }),
    'template.apply': () => ({ ok: true, value: result }),
    'template.page': () => ({ ok: true, value: exampleTemplatePage([]) }),
    'draft.open': () => ({ ok: true, value: kept }),
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
    'draft.list': () => ({ ok: true, value: [] }),
  });
}

const done = (plan: Extract<TemplateResult, { kind: 'done' }>['plan']): TemplateResult => ({
  kind: 'done',
  plan,
  atMs: 1,
});
const rename = { kind: 'rename', region, name: 'welcome', to: 'hello' } as const;

/** The plan whose calls are on the sheet. */
const planned = () => {
  const { sheet } = useTemplateChanges.getState();
  return sheet?.stage === 'calls' ? sheet.plan : null;
};

beforeEach(() => {
  forgetDraft();
  closeTemplateSheet();
});

describe('saving to SES', () => {
  it('compares with what was opened, and sends nothing before it is confirmed', async () => {
    const { asked } = standMain(done(rename));
    show(exampleKept({ source: { ...exampleSource, html: '<p>Mine</p>' } }));
    await saveToSes(region);
    expect(planned()).toEqual({
      kind: 'update',
      region,
      name: 'welcome',
      content: mine,
      expects: exampleContent,
      drops: [],
    });
    expect(asked.map(({ name }) => name)).not.toContain('template.apply');
  });

  it('of a draft that is in SES nowhere asks for a name first', async () => {
    standMain(done(rename));
    show(exampleKept({ home: { kind: 'new', name: '', region: null }, base: null }));
    await saveToSes('eu-west-1');
    expect(useTemplateChanges.getState().sheet).toEqual({
      stage: 'form',
      form: 'create',
      region: 'eu-west-1',
      name: '',
    });
  });

  it('takes a part away only where that was said', async () => {
    standMain(done(rename));
    show(exampleKept({ source: { ...exampleSource, html: null } }));
    await saveToSes(region);
    await allowDrops(['html']);
    expect(planned()).toMatchObject({ kind: 'update', drops: ['html'], content: { html: null } });
  });

  it('brings a new draft home, with what SES holds as its base', async () => {
    const homeless = exampleKept({ home: { kind: 'new', name: '', region: null }, base: null });
    standMain(done(rename), { ...homeless, base: exampleContent });
    show(homeless);
    await previewTemplate({ kind: 'create', region, name: 'fresh', content: exampleContent }, 'draft-1');
    await sendTemplate('');
    expect(useDraft.getState().kept).toMatchObject({
      home: { kind: 'template', region, name: 'fresh' },
      base: exampleContent,
    });
  });
});

describe('a conflict', () => {
  async function meetConflict() {
    const main = standMain(conflict);
    show(exampleKept({ source: { ...exampleSource, html: '<p>Mine</p>' } }));
    await saveToSes(region);
    await sendTemplate('');
    return main;
  }

  it('is shown, and nothing of the draft is touched', async () => {
    await meetConflict();
    expect(useTemplateChanges.getState().sheet).toMatchObject({ stage: 'calls', result: conflict });
    expect(useDraft.getState().source?.html).toBe('<p>Mine</p>');
  });

  it('keeps mine only over what SES was seen to hold, after showing the call once more', async () => {
    const { asked } = await meetConflict();
    await keepMine(conflict);
    expect(planned()).toMatchObject({ kind: 'update', content: mine, expects: theirs });
    expect(asked.filter(({ name }) => name === 'template.apply')).toHaveLength(1);
  });

  it('takes theirs into the editor, and tells main what SES holds, so that mine becomes a version', async () => {
    const { asked } = await meetConflict();
    await takeInstead(theirs, conflict);
    await keepNow();
    expect(useDraft.getState()).toMatchObject({ source: { subject: 'Theirs' }, kept: { base: theirs } });
    const kept = asked.filter(({ name }) => name === 'draft.keep').map(({ input }) => input);
    expect(kept).toEqual([expect.objectContaining({ base: theirs })]);
    expect(useTemplateChanges.getState().sheet).toBeNull();
  });

  it('with a template that was deleted creates it again', async () => {
    await meetConflict();
    await keepMine({ ...conflict, theirs: null });
    expect(planned()).toEqual({ kind: 'create', region, name: 'welcome', content: mine });
  });
});

it('renames the open draft along with its template', async () => {
  standMain(done(rename));
  show(exampleKept());
  await previewTemplate(rename);
  await sendTemplate('');
  expect(useDraft.getState().kept?.home).toEqual({ kind: 'template', region, name: 'hello' });
});

it('knows that SES holds nothing any more once the template is deleted', async () => {
  const plan = { kind: 'delete', region, name: 'welcome' } as const;
  standMain(done(plan));
  show(exampleKept());
  await previewTemplate(plan);
  await sendTemplate('welcome');
  expect(useDraft.getState()).toMatchObject({ kept: { base: null }, source: exampleSource });
});
