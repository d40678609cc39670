// Drafts kept while one types: what is on the disk, which versions there are, and what comes back.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftWorld } from '../../../../electron/flows/draft/draft-world.ts';
import { draftVersions, restoreVersion } from '../../../../electron/flows/draft/draft-versions.ts';
import { keepDraft } from '../../../../electron/flows/draft/keep-draft.ts';
import { listDrafts, removeDraft } from '../../../../electron/flows/draft/list-drafts.ts';
import { openDraft } from '../../../../electron/flows/draft/open-draft.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { draftOf, sourceOf } from '../../../fakes/kept-draft.ts';

const minute = 60_000;
let nowMs = 0;
let world: DraftWorld;
beforeEach(async () => {
  nowMs = 100 * minute;
  world = { profileId: 'mine', drafts: memoryDrafts(), clock: { nowMs: () => nowMs } };
  await world.drafts.saveDraft(draftOf('a', { savedAtMs: nowMs }));
  await world.drafts.addVersion(
    { profileId: 'mine', id: 'a' },
    { source: draftOf('a').source, reason: 'opened', atMs: nowMs },
  );
});

async function type(html: string, change: Parameters<typeof sourceOf>[1] = {}): Promise<void> {
  const { home, dialect, targets, remoteImages } = draftOf('a');
  const typed = { id: 'a', home, dialect, targets, remoteImages, source: sourceOf(html, change) };
  expect(await keepDraft(typed, world)).toEqual({ ok: true, value: { savedAtMs: nowMs } });
}

async function versions(): Promise<readonly string[]> {
  const listed = await draftVersions('a', world);
  if (!listed.ok) throw new Error('no versions');
  return Promise.all(
    listed.value.map(async ({ id, reason }) => {
      const opened = await world.drafts.openVersion('mine', 'a', id);
      return `${reason} ${opened.ok ? opened.value.source.html : ''}`;
    }),
  );
}

describe('typing', () => {
  it('is kept at once, and is one version however long it goes on without a rest', async () => {
    for (let second = 1; second <= 60; second += 1) {
      nowMs += 1000;
      await type(`text ${second}`);
    }
    const opened = await world.drafts.openDraft('mine', 'a');
    expect(opened).toMatchObject({ value: { source: { html: 'text 60' }, savedAtMs: nowMs } });
    expect(await versions()).toEqual(['edited text 60', 'opened <p>One</p>']);
  });

  it('makes a version every five minutes, and of what stood there before a rest', async () => {
    for (let second = 1; second <= 700; second += 10) {
      nowMs += 10_000;
      await type(`text ${second}`);
    }
    nowMs += 60 * minute;
    await type('after lunch');
    nowMs += 1000;
    await type('after lunch, more');
    expect(await versions()).toEqual([
      'edited after lunch, more',
      'edited after lunch',
      'edited text 691',
      'edited text 591',
      'edited text 291',
      'opened <p>One</p>',
    ]);
  });

  it('that takes most of the text away leaves it a version', async () => {
    nowMs += 1000;
    await type('a long text, written just now, that nobody meant to lose at all');
    nowMs += 1000;
    await type('');
    expect(await versions()).toContain('edited a long text, written just now, that nobody meant to lose at all');
  });

  it('is a version once the draft is opened again', async () => {
    nowMs += 1000;
    await type('left');
    await openDraft('a', world);
    const listed = await world.drafts.listVersions('mine', 'a');
    expect(listed.ok && listed.value.map(({ reason }) => reason)).toEqual(['edited', 'opened']);
  });

  it('in a draft that was removed is refused', async () => {
    expect(await removeDraft('a', world)).toEqual({ ok: true, value: [] });
    const { home, dialect, targets, remoteImages, source } = draftOf('a');
    expect(await keepDraft({ id: 'a', home, dialect, targets, remoteImages, source }, world)).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });
});

describe('what SES holds', () => {
  it('stays the base unless it is said to be something else', async () => {
    await type('mine');
    expect(await listDrafts(world)).toMatchObject({ value: [{ changed: true }] });
    const { home, dialect, targets, remoteImages } = draftOf('a');
    const base = { subject: 'Hello', html: 'mine', text: null };
    await keepDraft({ id: 'a', home, dialect, targets, remoteImages, source: sourceOf('mine'), base }, world);
    expect(await listDrafts(world)).toMatchObject({ value: [{ changed: false }] });
  });
});

describe('restoring', () => {
  it('brings a version back, and keeps what stood there', async () => {
    nowMs += 1000;
    await type('mine');
    const listed = await draftVersions('a', world);
    const first = listed.ok ? (listed.value.at(-1)?.id ?? '') : '';
    nowMs += 1000;
    const restored = await restoreVersion({ id: 'a', versionId: first }, world);
    expect(restored).toMatchObject({ ok: true, value: { source: draftOf('a').source, savedAtMs: nowMs } });
    expect(await versions()).toEqual(['restored <p>One</p>', 'edited mine', 'opened <p>One</p>']);
    expect(await restoreVersion({ id: 'a', versionId: 'none' }, world)).toMatchObject({ ok: false });
  });
});
