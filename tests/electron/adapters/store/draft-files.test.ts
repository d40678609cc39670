// Drafts on disk: what a crash, damage, a newer program or somebody else's files leave, and a thousand at once.
import { mkdtemp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFiles } from '../../../../electron/adapters/store/draft-files.ts';
import { draftOf, sourceOf } from '../../../fakes/kept-draft.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-drafts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const folderOf = (id: string): string => path.join(folder, 'profile-mine', `draft-${id}`);
const fileOf = (id: string): string => path.join(folderOf(id), 'draft.json');
const at = { profileId: 'mine', id: 'a' };

describe('draft files', () => {
  it('hold the old text, whole, until the new one is in its place', async () => {
    const store = draftFiles(folder);
    await store.saveDraft(draftOf('a'));
    // What a program killed between writing and renaming leaves.
    await writeFile(`${fileOf('a')}.0123abcd.tmp`, 'half a dra');
    expect(await draftFiles(folder).openDraft('mine', 'a')).toEqual({ ok: true, value: draftOf('a') });
  });

  it('that are damaged are put aside, and the newest version takes their place', async () => {
    const store = draftFiles(folder);
    await store.saveDraft(draftOf('a', { source: sourceOf('newer') }));
    await store.addVersion(at, { source: sourceOf('older'), reason: 'opened', atMs: 5 });
    await truncate(fileOf('a'), 400);
    const opened = await store.openDraft('mine', 'a');
    expect(opened).toMatchObject({
      ok: true,
      value: { source: sourceOf('older'), home: draftOf('a').home, base: null },
    });
    const asideAt = opened.ok ? opened.value.asideAt : undefined;
    expect(await readFile(asideAt ?? '', 'utf8')).toHaveLength(400);
    expect(await store.listDrafts('mine')).toMatchObject({ value: [{ id: 'a', asideAt, changed: true }] });
  });

  it('that are damaged and have no version are refused by a sentence, and stay on the disk', async () => {
    const store = draftFiles(folder);
    await mkdir(folderOf('a'), { recursive: true });
    await writeFile(fileOf('a'), 'no draft');
    expect(await store.openDraft('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    expect((await readdir(folderOf('a'))).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
    expect(await store.listDrafts('mine')).toEqual({ ok: true, value: [] });
  });

  it('of a newer program stay as they are', async () => {
    const store = draftFiles(folder);
    await store.saveDraft(draftOf('a'));
    const newer = (await readFile(fileOf('a'), 'utf8')).replaceAll('"version":2', '"version":3');
    await writeFile(fileOf('a'), newer);
    expect(await store.openDraft('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    expect(await readFile(fileOf('a'), 'utf8')).toBe(newer);
  });

  it('are told from what is not ours, and never left by an id', async () => {
    const store = draftFiles(folder);
    await store.saveDraft(draftOf('a'));
    await mkdir(path.join(folder, 'profile-mine', 'holiday pictures'));
    await writeFile(path.join(folder, 'profile-mine', 'notes.txt'), 'mine');
    await writeFile(path.join(folderOf('a'), 'version-x.json'), '{}');
    expect((await store.listDrafts('mine')).ok).toBe(true);
    expect(await store.listVersions('mine', 'a')).toEqual({ ok: true, value: [] });
    for (const id of ['../draft-a', '..', 'a/../../other', 'draft-a.json'])
      expect(await store.openDraft('mine', id)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await store.openVersion('mine', 'a', '../draft')).toMatchObject({ ok: false });
  });

  it('keep every saved version, and the last hundred of what was edited', async () => {
    const store = draftFiles(folder);
    await store.addVersion(at, { source: sourceOf('first'), reason: 'saved', atMs: 1 });
    for (let count = 0; count < 103; count += 1)
      await store.addVersion(at, { source: sourceOf(`${count}`), reason: 'edited', atMs: 2 });
    const versions = await store.listVersions('mine', 'a');
    expect(versions.ok && versions.value.length).toBe(101);
    expect(versions.ok && versions.value.at(-1)?.reason).toBe('saved');
    const newest = versions.ok ? (versions.value[0]?.id ?? '') : '';
    expect(await store.openVersion('mine', 'a', newest)).toMatchObject({ value: { source: { html: '102' } } });
  });

  it('are listed by their first lines: the texts of a thousand are not read', async () => {
    const store = draftFiles(folder);
    await store.saveDraft(draftOf('a'));
    const text = await readFile(fileOf('a'), 'utf8');
    // Only the line that is read needs to be right.
    const [head = ''] = text.split('\n', 1);
    for (let count = 0; count < 1000; count += 1) {
      await mkdir(folderOf(`n${count}`));
      await writeFile(fileOf(`n${count}`), `${head}\n`);
    }
    const listed = await store.listDrafts('mine');
    expect(listed.ok && listed.value.length).toBe(1001);
    expect(listed.ok && new Set(listed.value.map(({ id }) => id)).size).toBe(1001);
  });
});
