// The bytes that a draft's message carries or consists of: files beside the draft, each named by the SHA-256 of what it holds.
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { damagedBlob, missingBlob } from '../../../shared/draft/kept-failure.ts';
import type { VersionText } from '../../../shared/draft/kept.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { blobsOf } from '../../../shared/message/blobs-of.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import { contentName } from './content-name.ts';
import { listVersions, readVersion } from './draft-versions.ts';
import { writeDurably } from './durable-file.ts';
import { isMissing, putAside } from './json-file.ts';
import { filesIn } from './kept-file.ts';

const blobName = /^[0-9a-f]{64}$/u;
/** Also what a crash leaves of one that was being written. */
const blobFile = /^blob-[0-9a-f]{64}(?:\.[0-9a-f]{8}\.tmp)?$/u;

const fileOf = (folder: string, blob: string): string => path.join(folder, `blob-${blob}`);

/** Written also where it is there already: so a damaged one is whole again. */
export async function putBlob(folder: string, content: Uint8Array): Promise<string> {
  const blob = contentName(content);
  await writeDurably(fileOf(folder, blob), content);
  return blob;
}

/** One whose bytes are not those that its name says is put aside. */
export async function readBlob(folder: string, blob: string): Promise<Outcome<Uint8Array>> {
  if (!blobName.test(blob)) return refuse(missingBlob);
  const filePath = fileOf(folder, blob);
  try {
    const { size } = await stat(filePath);
    const content = size > mimeLimits.maxBytes ? null : await readFile(filePath);
    if (content !== null && contentName(content) === blob) return accept(content);
  } catch (error) {
    if (isMissing(error)) return refuse(missingBlob);
    throw error;
  }
  return refuse(damagedBlob(await putAside(filePath)));
}

export type BlobSweep = {
  /** It was just put: a form may name it any moment. */
  put(blob: string): void;
  /** What the draft named before may become a version any moment. */
  changed(before: VersionText, after: VersionText): void;
  /** Removes those that neither the draft nor a version names. */
  sweep(folder: string, draft: VersionText): Promise<void>;
};

/** Of one draft. */
export function blobSweep(): BlobSweep {
  const fresh = new Set<string>();
  let last: ReadonlySet<string> = new Set();
  /** A version never changes. */
  const byVersion = new Map<string, readonly string[]>();

  async function ofVersion(folder: string, versionId: string): Promise<readonly string[]> {
    const known = byVersion.get(versionId) ?? blobsOf((await readVersion(folder, versionId))?.message ?? null);
    byVersion.set(versionId, known);
    return known;
  }

  return {
    put: (blob) => void fresh.add(blob),
    changed(before, after) {
      last = new Set(blobsOf(before.message));
      for (const blob of blobsOf(after.message)) fresh.delete(blob);
    },
    async sweep(folder, { message }) {
      const now = new Set(blobsOf(message));
      const there = (await filesIn(folder, blobFile)).map((file) => path.basename(file).slice('blob-'.length));
      const doubtful = new Set(there.filter((blob) => !now.has(blob) && !fresh.has(blob) && !last.has(blob)));
      if (doubtful.size === 0) return;
      for (const { id } of await listVersions(folder))
        for (const blob of await ofVersion(folder, id)) doubtful.delete(blob);
      for (const blob of doubtful) await rm(fileOf(folder, blob), { force: true });
    },
  };
}
