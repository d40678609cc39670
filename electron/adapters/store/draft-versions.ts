// The versions of a draft: each a file that is never written again, named by when it was, why, how long and what it is.
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { draftSourceSchema } from '../../../shared/draft/asks.ts';
import { type DraftVersion, type VersionReason, versionReasons } from '../../../shared/draft/kept.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { writeDurably } from './durable-file.ts';
import { filesIn } from './kept-file.ts';

type Named = DraftVersion & { readonly digest: string };

/** Of what was edited only so much is kept; what was opened, saved or restored stays. */
const mostEdited = 100;
const mostEditedBytes = 64 * 1024 * 1024;

const named = /^version-(\d{1,16})-([a-z]+)-(\d{1,12})-([0-9a-f]{16})\.json$/u;

/** Newest first. */
export async function listVersions(folder: string): Promise<readonly DraftVersion[]> {
  return (await versionsIn(folder)).map(({ digest: _digest, ...version }) => version);
}

/** Null where there is no such version, or it cannot be read. */
export async function openVersion(folder: string, versionId: string): Promise<DraftSource | null> {
  const known = (await versionsIn(folder)).some(({ id }) => id === versionId);
  return known ? readVersion(path.join(folder, `${versionId}.json`)) : null;
}

/** The newest that can be read. */
export async function newestVersion(folder: string): Promise<DraftSource | null> {
  for (const { id } of await versionsIn(folder)) {
    const source = await readVersion(path.join(folder, `${id}.json`));
    if (source !== null) return source;
  }
  return null;
}

export async function addVersion(
  folder: string,
  { source, reason, atMs }: { readonly source: DraftSource; readonly reason: VersionReason; readonly atMs: number },
): Promise<void> {
  const text = JSON.stringify(source);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const known = await versionsIn(folder);
  const newest = known[0];
  // A text that was saved is marked so, even though it was edited before.
  if (newest?.digest === digest && (reason === 'edited' || newest.reason === reason)) return;
  // A clock that was set back must not put a version below those before it.
  const orderedAtMs = Math.max(Math.round(atMs), (newest?.atMs ?? -1) + 1);
  const bytes = Buffer.byteLength(text);
  await writeDurably(path.join(folder, `version-${orderedAtMs}-${reason}-${bytes}-${digest}.json`), text);
  for (const { id } of surplus(known)) await rm(path.join(folder, `${id}.json`), { force: true });
}

function surplus(known: readonly Named[]): readonly Named[] {
  const edited = known.filter(({ reason }) => reason === 'edited');
  let bytes = 0;
  return edited.filter((version, index) => {
    bytes += version.bytes;
    return index >= mostEdited - 1 || (index > 0 && bytes > mostEditedBytes);
  });
}

async function versionsIn(folder: string): Promise<readonly Named[]> {
  const files = await filesIn(folder, named);
  return files
    .flatMap((file): readonly Named[] => {
      const [, atMs, why, bytes, digest = ''] = named.exec(path.basename(file)) ?? [];
      const reason = versionReasons.find((known) => known === why);
      if (reason === undefined) return [];
      return [{ id: path.basename(file, '.json'), atMs: Number(atMs), reason, bytes: Number(bytes), digest }];
    })
    .toSorted((one, other) => other.atMs - one.atMs);
}

async function readVersion(filePath: string): Promise<DraftSource | null> {
  try {
    return draftSourceSchema.safeParse(JSON.parse(await readFile(filePath, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
