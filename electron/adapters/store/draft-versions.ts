// The versions of a draft: each a file that is never written again, named by when it was, why, how long and what it is.
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type DraftVersion, type VersionReason, versionReasons, type VersionText } from '../../../shared/draft/kept.ts';
import { parseVersion, printVersion } from './draft-shape.ts';
import { writeDurably } from './durable-file.ts';
import { filesIn } from './kept-file.ts';

type Named = DraftVersion & { readonly digest: string };

/** Of what was edited only so much is kept; what was opened, saved or restored stays. */
const mostEdited = 100;
const mostEditedBytes = 256 * 1024 * 1024;

const named = /^version-(\d{1,16})-([a-z]+)-(\d{1,12})-([0-9a-f]{16})\.json$/u;

/** Newest first. */
export async function listVersions(folder: string): Promise<readonly DraftVersion[]> {
  return (await versionsIn(folder)).map(({ digest: _digest, ...version }) => version);
}

/** Null where there is no such version, or it cannot be read. */
export async function openVersion(folder: string, versionId: string): Promise<VersionText | null> {
  const known = (await versionsIn(folder)).some(({ id }) => id === versionId);
  return known ? readVersion(folder, versionId) : null;
}

/** The newest that can be read. */
export async function newestVersion(folder: string): Promise<VersionText | null> {
  for (const { id } of await versionsIn(folder)) {
    const text = await readVersion(folder, id);
    if (text !== null) return text;
  }
  return null;
}

export async function addVersion(
  folder: string,
  { source, message, reason, atMs }: VersionText & { readonly reason: VersionReason; readonly atMs: number },
): Promise<void> {
  const text = printVersion({ source, message });
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const known = await versionsIn(folder);
  const newest = known[0];
  // A text that was saved is marked so, even though it was edited before.
  if (newest?.digest === digest && (reason === 'edited' || newest.reason === reason)) return;
  // A clock that was set back must not put a version below those before it.
  const orderedAtMs = Math.max(Math.round(atMs), (newest?.atMs ?? -1) + 1);
  // Attachments are shared among versions; what was opened or typed as bytes is of one alone.
  const bytes = Buffer.byteLength(text) + (message?.raw?.bytes ?? 0);
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

/** Of one that is listed. */
export async function readVersion(folder: string, versionId: string): Promise<VersionText | null> {
  try {
    return parseVersion(await readFile(path.join(folder, `${versionId}.json`), 'utf8'));
  } catch {
    return null;
  }
}
