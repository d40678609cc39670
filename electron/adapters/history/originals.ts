// Originals: what was read, as it came, packed with gzip in parts, and what is said of it.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { SourceKind } from '../../../shared/mail-event.ts';
import { codeOfSource } from './codes.ts';
import type { Changing } from './database.ts';
import type { Counted } from './settle-doubles.ts';

const partBytes = 4 * 1024 * 1024;

export type Original = {
  readonly source: SourceKind;
  readonly sourceId: string;
  readonly name: string;
  readonly version: string;
  readonly kind: 'records' | 'rows';
  /** Not where more pieces of the same file follow. */
  readonly isWhole: boolean;
};

const pack = promisify(gzip);

/** Fast rather than small: it is packed while somebody waits. */
export const packed = (bytes: Uint8Array): Promise<Buffer> => pack(bytes, { level: 3 });

export async function nextOriginalId(changing: Changing): Promise<number> {
  const [row] = await changing.all<{ readonly id: number }>(`SELECT nextval('original_ids') AS id`);
  if (row === undefined) throw new Error('The sequence of originals gave no number.');
  return row.id;
}

export async function putParts(changing: Changing, id: number, gzipped: Uint8Array): Promise<void> {
  for (let part = 0; part * partBytes < gzipped.length; part += 1)
    await changing.run(`INSERT INTO original_parts VALUES (${id}, ${part}, $bytes)`, {
      bytes: gzipped.subarray(part * partBytes, (part + 1) * partBytes),
    });
}

export type Outcomes = { readonly broken: number; readonly troubles: readonly SourceTrouble[] };

export function putOriginal(
  changing: Changing,
  { id, original, takenAtMs }: { readonly id: number; readonly original: Original; readonly takenAtMs: number },
  { counted, broken, troubles }: Outcomes & { readonly counted: Counted | undefined },
): Promise<void> {
  return changing.run(
    `INSERT INTO originals VALUES ($id, $source, $sourceId, $name, $version, $kind, $takenAtMs, $first, $last, $events, $known, $broken, $troubles, $isWhole)`,
    {
      id,
      source: codeOfSource(original.source),
      sourceId: original.sourceId,
      name: original.name,
      version: original.version,
      kind: original.kind,
      takenAtMs,
      first: counted?.firstAtMs ?? null,
      last: counted?.lastAtMs ?? null,
      events: counted?.events ?? 0,
      known: counted?.known ?? 0,
      broken,
      troubles: troubles.length === 0 ? null : JSON.stringify(troubles),
      isWhole: original.isWhole,
    },
  );
}
