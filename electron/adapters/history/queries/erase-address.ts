// Removes a person's data by address: the file is built anew without it, takes the old one's place, and is read again for the proof.
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { ErasureProof } from '../../../../shared/history/sources.ts';
import type { ErasureOptions } from '../../../ports/event-store.ts';
import type { Database } from '../database.ts';
import { countShelved, shelvedOriginals } from '../shelves.ts';
import { type AddressTraces, addressTraces } from './address-traces.ts';
import { copyWithout } from './copy-without.ts';
import { mentioningValues, recipientsNamed } from './foresee-erasure.ts';
import { piecesIn } from './originals-of.ts';

export async function eraseAddress(
  database: Database,
  address: string,
  { signal, onProgress = () => undefined }: ErasureOptions,
): Promise<Outcome<ErasureProof>> {
  const startedAtMs = Date.now();
  const traces = addressTraces(address);
  let total = 0;
  const tell = (done: number): void => onProgress({ step: 'checking', done, total });
  const removed = await database.renew(
    async (fresh, old) => {
      const left = await copyWithout({ database, fresh, old, traces, signal, onProgress });
      total = await countShelved(fresh);
      return left;
    },
    { signal, onReplace: () => tell(0) },
  );
  await removeCopies(database.path);
  const checked = await lookAgain(database, traces, tell);
  const addressSha256 = createHash('sha256').update(address.toLowerCase()).digest('hex');
  return accept({ address, ...removed, startedAtMs, endedAtMs: Date.now(), ...checked, addressSha256 });
}

/** Copies of older versions and files that were put aside hold the same. */
async function removeCopies(filePath: string): Promise<void> {
  const folder = path.dirname(filePath);
  const name = path.basename(filePath);
  const copies = (await readdir(folder)).filter((file) =>
    ['.version-', '.damaged-'].some((mark) => file.startsWith(`${name}${mark}`)),
  );
  for (const file of copies) await rm(path.join(folder, file), { force: true });
}

type Checked = Pick<ErasureProof, 'checkedEvents' | 'checkedOriginals' | 'stillFound'>;

async function lookAgain(database: Database, traces: AddressTraces, tell: (done: number) => void): Promise<Checked> {
  const [row] = await database.all<{ readonly events: number }>('SELECT count(*) AS events FROM events');
  const named = (await recipientsNamed(database, traces)).filter((recipient) => recipient !== '');
  const values = await mentioningValues(database, traces, ['']);
  let stillFound = named.length + values.reduce((sum, { texts }) => sum + texts.length, 0);
  let checkedOriginals = 0;
  for await (const { parts } of shelvedOriginals(database)) {
    checkedOriginals += 1;
    for await (const pieces of piecesIn(parts())) stillFound += pieces.filter(({ text }) => traces.isIn(text)).length;
    tell(checkedOriginals);
  }
  return { checkedEvents: row?.events ?? 0, checkedOriginals, stillFound };
}
