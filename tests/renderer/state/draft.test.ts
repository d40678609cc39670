import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveSettings, useApp } from '../../../renderer/state/app.ts';
import { choose, edit, forgetDraft, keepNow, openDraft, startDraft, useDraft } from '../../../renderer/state/draft.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { Failure } from '../../../shared/failure.ts';
import { exampleContent, exampleKept, exampleSource } from '../draft-examples.ts';
import { exampleApp } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

const full: Failure = { kind: 'disk', path: '/drafts', because: 'ENOSPC' };

/** A disk with two drafts that refuses while `isFull`. */
function standDisk() {
  const disk = { isFull: false, drafts: new Map<string, KeptDraft>(), order: [] as string[] };
  for (const id of ['draft-1', 'draft-2']) disk.drafts.set(id, exampleKept({ id }));
  const bridge = standBridge({
    'draft.open': ({ id }) => ({ ok: true, value: disk.drafts.get(id) ?? exampleKept({ id }) }),
    'draft.keep': ({ id, source }) => {
      if (disk.isFull) return { ok: false, failure: full };
      disk.drafts.set(id, exampleKept({ id, source }));
      disk.order.push(source.subject);
      return { ok: true, value: { savedAtMs: 7 } };
    },
    'settings.save': (settings) => ({ ok: true, value: { ...exampleApp, settings } }),
  });
  return Object.assign(disk, bridge);
}

beforeEach(() => {
  forgetDraft();
  useApp.setState({ app: exampleApp });
});

describe('what is typed', () => {
  it('is on the disk as soon as another draft is opened', async () => {
    const disk = standDisk();
    await openDraft('draft-1');
    edit('subject', 'typed');
    expect(useDraft.getState()).toMatchObject({ isKept: false, source: { subject: 'typed' } });
    await openDraft('draft-2');
    expect(disk.drafts.get('draft-1')?.source.subject).toBe('typed');
    expect(useDraft.getState()).toMatchObject({ kept: { id: 'draft-2' }, source: exampleSource });
  });

  it('stays where the disk is full, says so, and is there again when the draft is opened again', async () => {
    const disk = standDisk();
    await openDraft('draft-1');
    disk.isFull = true;
    edit('subject', 'typed');
    await keepNow();
    expect(useDraft.getState()).toMatchObject({ isKept: false, failure: full, source: { subject: 'typed' } });
    await openDraft('draft-2');
    expect(useDraft.getState().source?.subject).toBe(exampleSource.subject);
    disk.isFull = false;
    await openDraft('draft-1');
    expect(useDraft.getState()).toMatchObject({ isKept: false, source: { subject: 'typed' } });
    await keepNow();
    expect(disk.drafts.get('draft-1')?.source.subject).toBe('typed');
    expect(useDraft.getState()).toMatchObject({ isKept: true, failure: null });
  });

  it('is kept before another profile is chosen', async () => {
    const disk = standDisk();
    await openDraft('draft-1');
    edit('subject', 'typed');
    await saveSettings({ profileId: 'other' });
    expect(disk.asked.map(({ name }) => name)).toEqual(['draft.open', 'draft.keep', 'settings.save']);
  });

  it('is written in the order in which it was typed, and the newest stands', async () => {
    vi.useFakeTimers();
    const disk = standDisk();
    await openDraft('draft-1');
    edit('subject', 'one');
    const first = keepNow();
    edit('subject', 'two');
    await Promise.all([first, keepNow()]);
    vi.useRealTimers();
    expect(disk.order.at(-1)).toBe('two');
    expect(useDraft.getState().isKept).toBe(true);
  });
});

it('shows the draft that was chosen last, even where an earlier one answers later', async () => {
  let answerLate = () => {};
  const late = new Promise<void>((done) => (answerLate = done));
  standBridge({
    'draft.open': async ({ id }) => {
      if (id === 'slow') await late;
      return { ok: true, value: exampleKept({ id }) };
    },
  });
  const slow = openDraft('slow');
  await openDraft('quick');
  answerLate();
  await slow;
  expect(useDraft.getState().kept?.id).toBe('quick');
});

it('leaves the open draft where it is when another cannot be opened, and says why', async () => {
  const gone: Failure = { kind: 'aws-not-found', operation: 'GetEmailTemplate', subject: 'gone' };
  standBridge({
    'draft.open': ({ id }) => ({ ok: true, value: exampleKept({ id }) }),
    'draft.start': () => ({ ok: false, failure: gone }),
  });
  await openDraft('draft-1');
  expect(await startDraft({ from: 'template', region: 'us-east-1', name: 'gone' })).toBeNull();
  expect(useDraft.getState()).toMatchObject({ kept: { id: 'draft-1' }, openFailure: gone, failure: null });
});

it('tells main once what SES was seen to hold', async () => {
  const disk = standDisk();
  await openDraft('draft-1');
  choose({ base: { ...exampleContent, subject: 'theirs' } });
  await keepNow();
  edit('subject', 'more');
  await keepNow();
  const kept = disk.asked.filter(({ name }) => name === 'draft.keep').map(({ input }) => input);
  expect(kept).toEqual([
    expect.objectContaining({ base: { ...exampleContent, subject: 'theirs' } }),
    expect.not.objectContaining({ base: expect.anything() }),
  ]);
});
