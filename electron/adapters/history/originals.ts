// Originals: what was read, as it came, packed with gzip, and what is said of it.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { SourceKind } from '../../../shared/mail-event.ts';
import { codeOfSource } from './codes.ts';
import type { Changing } from './database.ts';
import { insertAll, type Values } from './insert-all.ts';
import type { Counted } from './settle-doubles.ts';

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

export type Outcomes = { readonly broken: number; readonly troubles: readonly SourceTrouble[] };

export type PutOriginal = Outcomes & {
  readonly id: number;
  readonly original: Original;
  readonly takenAtMs: number;
  readonly counted: Counted | undefined;
};

export function putOriginals(changing: Changing, all: readonly PutOriginal[]): Promise<void> {
  const rows = all.map(({ id, original, takenAtMs, counted, broken, troubles }): Values => ({
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
  }));
  return insertAll(changing, 'originals', rows);
}
