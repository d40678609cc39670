// The bytes beside a draft: how long they stay, what damage does, and what older and newer versions of the files leave.
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFiles } from '../../../../electron/adapters/store/draft-files.ts';
import type { DraftStore } from '../../../../electron/ports/draft-store.ts';
import type { KeptMessage } from '../../../../shared/message/form.ts';
import { draftOf, sourceOf } from '../../../fakes/kept-draft.ts';
import { attachmentOf, formOf } from '../../../fakes/message-form.ts';

let folder = '';
let store: DraftStore;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-blobs-'));
  store = draftFiles(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draftFolder = (): string => path.join(folder, 'profile-mine', 'draft-a');
const at = { profileId: 'mine', id: 'a' };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function put(text: string): Promise<string> {
  const blob = await store.putBlob('mine', 'a', bytesOf(text));
  if (!blob.ok) throw new Error('not put');
  return blob.value;
}

const carrying = (...texts: readonly string[]): KeptMessage => ({
  form: formOf({ attachments: texts.map((text) => attachmentOf(bytesOf(text))) }),
  raw: null,
});

async function change(message: KeptMessage | null): Promise<void> {
  const changed = await store.changeDraft('mine', 'a', (draft) => ({ ...draft, message }));
  expect(changed.ok).toBe(true);
}

async function kept(): Promise<readonly string[]> {
  const names = await readdir(draftFolder());
  const blobs = names.filter((name) => /^blob-[0-9a-f]{64}$/u.test(name));
  return (await Promise.all(blobs.map((name) => readFile(path.join(draftFolder(), name), 'utf8')))).toSorted();
}

describe('bytes', () => {
  it('stay as long as the draft or a version names them, and until the next change', async () => {
    await store.saveDraft(draftOf('a'));
    for (const text of ['one', 'two', 'three']) await put(text);
    await change(carrying('one', 'two'));
    await store.addVersion(at, { source: sourceOf('x'), message: carrying('one'), reason: 'saved', atMs: 1 });
    await change(carrying());
    expect(await kept()).toEqual(['one', 'three', 'two']);
    await change(carrying());
    // What was just put may be named any moment.
    expect(await kept()).toEqual(['one', 'three']);
    await change(carrying('three'));
    await change(null);
    await change(null);
    expect(await kept()).toEqual(['one']);
  });

  it('of versions that are pruned go with them', async () => {
    await store.saveDraft(draftOf('a'));
    await put('first');
    await change(carrying('first'));
    for (let count = 0; count < 101; count += 1) {
      const message = count === 0 ? carrying('first') : carrying();
      await store.addVersion(at, { source: sourceOf(`${count}`), message, reason: 'edited', atMs: count });
    }
    await change(carrying());
    await change(carrying());
    expect(await kept()).toEqual([]);
  });

  it('that are a message count by their size: versions of large ones are few', async () => {
    const large = { form: formOf(), raw: { blob: '0'.repeat(64), bytes: 60 * 1024 * 1024 } };
    for (let count = 0; count < 8; count += 1)
      await store.addVersion(at, { source: sourceOf(`${count}`), message: large, reason: 'edited', atMs: count });
    const versions = await store.listVersions('mine', 'a');
    expect(versions.ok && versions.value.length).toBe(5);
  });

  it('that were damaged are refused, and kept aside; put again they are whole', async () => {
    const blob = await put('whole');
    await truncate(path.join(draftFolder(), `blob-${blob}`), 3);
    const read = await store.readBlob('mine', 'a', blob);
    const said = read.ok || read.failure.kind !== 'bad-input' ? '' : read.failure.because.en;
    expect(said).toMatch(/damaged.*kept as .*blob-/u);
    expect((await readdir(draftFolder())).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
    await put('whole');
    expect(await store.readBlob('mine', 'a', blob)).toMatchObject({ ok: true });
  });

  it('are found by their name alone', async () => {
    const other = await store.putBlob('mine', 'b', bytesOf('of another draft'));
    const blob = other.ok ? other.value : '';
    expect(await store.readBlob('mine', 'b', blob)).toMatchObject({ ok: true });
    for (const name of [blob, `x/../../draft-b/blob-${blob}`, '../draft.json', '', blob.toUpperCase()])
      expect(await store.readBlob('mine', 'a', name)).toMatchObject({ ok: false });
  });

  it('half written by a program that was killed are taken away', async () => {
    await store.saveDraft(draftOf('a'));
    const half = `blob-${'0'.repeat(64)}.0123abcd.tmp`;
    await writeFile(path.join(draftFolder(), half), 'half');
    await change(null);
    expect(await readdir(draftFolder())).not.toContain(half);
  });
});

describe('files of the version before', () => {
  const line = { id: 'a', home: draftOf('a').home, subject: 'Hello', savedAtMs: 1000, changed: false };
  const { message: _none, ...first } = { ...draftOf('a'), version: 1 };

  it('open, drafts and versions alike, and are templates', async () => {
    await store.saveDraft(draftOf('a'));
    await writeFile(
      path.join(draftFolder(), 'draft.json'),
      `${JSON.stringify({ version: 1, line })}\n${JSON.stringify(first)}\n`,
    );
    const { source } = draftOf('a');
    const text = JSON.stringify(source);
    await writeFile(path.join(draftFolder(), `version-5-opened-${text.length}-0123456789abcdef.json`), text);
    expect(await store.openDraft('mine', 'a')).toEqual({ ok: true, value: draftOf('a') });
    expect(await store.listDrafts('mine')).toEqual({ ok: true, value: [line] });
    const versions = await store.listVersions('mine', 'a');
    const id = versions.ok ? (versions.value[0]?.id ?? '') : '';
    expect(await store.openVersion('mine', 'a', id)).toEqual({ ok: true, value: { source, message: null } });
  });
});

it('a draft whose file is damaged is a message again by its newest version', async () => {
  await store.saveDraft(draftOf('a'));
  await store.addVersion(at, { source: sourceOf('x'), message: carrying('one'), reason: 'edited', atMs: 1 });
  await truncate(path.join(draftFolder(), 'draft.json'), 400);
  expect(await store.openDraft('mine', 'a')).toMatchObject({ value: { message: carrying('one') } });
});
