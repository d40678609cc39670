// One contract for the store of drafts: held by the one in memory and by the one on disk alike.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { memoryDrafts } from '../fakes/draft-worlds.ts';
import { draftOf, sourceOf } from '../fakes/kept-draft.ts';
import { formOf } from '../fakes/message-form.ts';

const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-drafts-'));
  folders.push(folder);
  return path.join(folder, 'not', 'there', 'yet');
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['in memory', memoryDrafts],
  ['on disk', () => draftFiles(freshFolder())],
])('a draft store %s', (_name, open) => {
  it('knows nothing at first, and says what is not found', async () => {
    const store = open();
    expect(await store.listDrafts('mine')).toEqual({ ok: true, value: [] });
    expect(await store.openDraft('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await store.listVersions('mine', 'a')).toEqual({ ok: true, value: [] });
    expect(await store.openTemplates('mine', 'us-east-1')).toEqual({ ok: true, value: null });
    expect(await store.changeDraft('mine', 'a', (draft) => draft)).toMatchObject({ ok: false });
    expect(await store.removeDraft('mine', 'a')).toEqual({ ok: true, value: null });
  });

  it('keeps drafts apart for each profile, and lists the newest first without their texts', async () => {
    const store = open();
    await store.saveDraft(draftOf('a', { savedAtMs: 1 }));
    await store.saveDraft(draftOf('b', { savedAtMs: 3, source: sourceOf('<p>Two</p>') }));
    await store.saveDraft(draftOf('a', { savedAtMs: 2 }));
    await store.saveDraft(draftOf('a', { profileId: 'other' }));
    const { home } = draftOf('a');
    expect(await store.listDrafts('mine')).toEqual({
      ok: true,
      value: [
        { id: 'b', home, subject: 'Hello', savedAtMs: 3, changed: true },
        { id: 'a', home, subject: 'Hello', savedAtMs: 2, changed: false },
      ],
    });
    expect(await store.openDraft('mine', 'a')).toEqual({ ok: true, value: draftOf('a', { savedAtMs: 2 }) });
    await store.removeProfile('mine');
    expect(await store.listDrafts('mine')).toEqual({ ok: true, value: [] });
    expect(await store.openDraft('other', 'a')).toMatchObject({ ok: true });
  });

  it('lets each of several changes see the one before', async () => {
    const store = open();
    await store.saveDraft(draftOf('a', { savedAtMs: 0 }));
    const changes = Array.from({ length: 20 }, () =>
      store.changeDraft('mine', 'a', (before) => ({ ...before, savedAtMs: before.savedAtMs + 1 })),
    );
    const last = (await Promise.all(changes)).at(-1);
    expect(last?.ok === true && [last.value.before.savedAtMs, last.value.after.savedAtMs]).toEqual([19, 20]);
  });

  it('keeps versions, newest first, none twice; what was edited is marked once it is saved', async () => {
    const store = open();
    const at = { profileId: 'mine', id: 'a' };
    const [one, two] = [sourceOf('one'), sourceOf('two')];
    await store.addVersion(at, { source: one, reason: 'opened', atMs: 1 });
    await store.addVersion(at, { source: one, reason: 'edited', atMs: 2 });
    await store.addVersion(at, { source: two, reason: 'edited', atMs: 3 });
    await store.addVersion(at, { source: two, reason: 'saved', atMs: 4 });
    await store.addVersion(at, { source: two, reason: 'saved', atMs: 5 });
    const versions = await store.listVersions('mine', 'a');
    if (!versions.ok) throw new Error('no versions');
    expect(versions.value.map(({ reason, atMs }) => [reason, atMs])).toEqual([
      ['saved', 4],
      ['edited', 3],
      ['opened', 1],
    ]);
    const oldest = versions.value.at(-1)?.id ?? '';
    expect(await store.openVersion('mine', 'a', oldest)).toEqual({ ok: true, value: { source: one, message: null } });
    expect(await store.openVersion('mine', 'a', 'none')).toMatchObject({ ok: false });
    await store.removeDraft('mine', 'a');
    expect(await store.listVersions('mine', 'a')).toEqual({ ok: true, value: [] });
  });

  it('keeps bytes by their SHA-256, apart for each draft', async () => {
    const store = open();
    const content = new Uint8Array([0, 13, 10, 255]);
    const put = await store.putBlob('mine', 'a', content);
    const blob = put.ok ? put.value : '';
    expect(blob).toBe(createHash('sha256').update(content).digest('hex'));
    const read = await store.readBlob('mine', 'a', blob);
    expect(read.ok && [...read.value]).toEqual([...content]);
    expect(await store.readBlob('mine', 'b', blob)).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    await store.removeDraft('mine', 'a');
    expect(await store.readBlob('mine', 'a', blob)).toMatchObject({ ok: false });
  });

  it('keeps a version’s message beside its texts; another form is another version', async () => {
    const store = open();
    const at = { profileId: 'mine', id: 'a' };
    const source = sourceOf('one');
    const message = { form: formOf(), raw: null };
    await store.addVersion(at, { source, reason: 'edited', atMs: 1 });
    await store.addVersion(at, { source, message, reason: 'edited', atMs: 2 });
    await store.addVersion(at, { source, message, reason: 'edited', atMs: 3 });
    const versions = await store.listVersions('mine', 'a');
    expect(versions.ok && versions.value.map(({ atMs }) => atMs)).toEqual([2, 1]);
    const newest = versions.ok ? (versions.value[0]?.id ?? '') : '';
    expect(await store.openVersion('mine', 'a', newest)).toEqual({ ok: true, value: { source, message } });
  });

  it('keeps what is known of a region’s templates', async () => {
    const store = open();
    const rows = [{ name: 'welcome', createdAtMs: 1, subject: null, readAtMs: null }];
    const kept = { version: 1, profileId: 'mine', region: 'us-east-1', readAtMs: 5, rows } as const;
    await store.saveTemplates(kept);
    expect(await store.openTemplates('mine', 'us-east-1')).toEqual({ ok: true, value: kept });
    expect(await store.openTemplates('mine', 'eu-west-1')).toEqual({ ok: true, value: null });
  });
});
