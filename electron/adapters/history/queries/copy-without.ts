// Copies a history's tables into an empty file without what is known of one address; what mentions it is copied with it struck out.
import type { ErasureProgress } from '../../../../shared/history/sources.ts';
import type { Changing, Database } from '../database.ts';
import { clientKey } from '../keys.ts';
import { packed } from '../originals.ts';
import type { Params } from '../params.ts';
import { createTables } from '../schema.ts';
import { copyParts, countShelved, putParts, shelvedOriginals } from '../shelves.ts';
import type { AddressTraces } from './address-traces.ts';
import {
  isAboutAlone,
  lookThrough,
  type Mentioning,
  mentioningValues,
  recipientsNamed,
  stoppable,
} from './foresee-erasure.ts';
import { piecesIn } from './originals-of.ts';

export type Removed = { readonly events: number; readonly mentions: number; readonly originals: number };

export type Copying = {
  /** Reads the old file. */
  readonly database: Database;
  readonly fresh: Changing;
  /** The old file's name in the new one's statements. */
  readonly old: string;
  readonly traces: AddressTraces;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ErasureProgress) => void;
};

export async function copyWithout(copying: Copying): Promise<Removed> {
  const { database, fresh, old, traces, signal } = copying;
  await fresh.run(createTables);
  const asking = stoppable(database, signal);
  const recipients = await recipientsNamed(asking, traces);
  const values = await mentioningValues(asking, traces, recipients);
  const counted = await copyEvents(copying, recipients, values);
  await fresh.run(`INSERT INTO also_from SELECT * FROM ${old}.also_from SEMI JOIN events USING (same_key)`);
  for (const table of ['facts', 'sources', 'source_stretches', 'families'])
    await fresh.run(`INSERT INTO ${table} SELECT * FROM ${old}.${table}`);
  await copyOriginals(copying);
  const parts = await copyOriginalBytes(copying);
  return { events: counted.events, mentions: counted.mentions + parts.records, originals: parts.originals };
}

type Counted = { readonly events: number; readonly mentions: number };

async function copyEvents(
  { fresh, old, traces, onProgress }: Copying,
  recipients: readonly string[],
  values: readonly Mentioning[],
): Promise<Counted> {
  const columns = values.map(({ column }, index) => `${replaced(column, index)} AS ${column}`);
  const params: Params = {
    recipients,
    ...paramsOfTexts(
      values.map(({ texts }) => texts),
      traces,
    ),
  };
  const source = `SELECT * ${columns.length === 0 ? '' : `REPLACE (${columns.join(', ')})`}
    FROM ${old}.events WHERE NOT list_contains($recipients, recipient)`;
  const total = await countEvents(fresh, old);
  const onShare = (share: number): void => onProgress({ step: 'events', done: Math.floor(share * total), total });
  onShare(0);
  const isNamed = values.some(({ column }) => column === 'client_message_id');
  await fresh.run(
    `INSERT INTO events BY NAME SELECT * ${isNamed ? `REPLACE (${clientKey} AS client_key)` : ''} FROM (${source})`,
    params,
    onShare,
  );
  const mentioned = values.map(({ column }, index) => `list_contains($was_${index}, ${column})`);
  const [row] = await fresh.all<Counted>(
    `SELECT count_if(list_contains($recipients, recipient)) AS events,
      count_if(NOT list_contains($recipients, recipient) AND (${mentioned.length === 0 ? 'false' : mentioned.join(' OR ')})) AS mentions
    FROM ${old}.events`,
    Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('now_'))),
  );
  return row ?? { events: 0, mentions: 0 };
}

async function countEvents(fresh: Changing, old: string): Promise<number> {
  const [row] = await fresh.all<{ readonly n: number }>(`SELECT count(*) AS n FROM ${old}.events`);
  return row?.n ?? 0;
}

/** By the place of the text in a list; what is not in it stays. */
const replaced = (column: string, index: number): string =>
  `coalesce($now_${index}[list_position($was_${index}, ${column})], ${column})`;

function paramsOfTexts(lists: readonly (readonly string[])[], { struckIn }: AddressTraces): Params {
  return Object.fromEntries(
    lists.flatMap((texts, index) => [
      [`was_${index}`, texts],
      [`now_${index}`, texts.map(struckIn)],
    ]),
  );
}

/** A file may be named after a person, and what was wrong in it may be quoted. */
async function copyOriginals({ fresh, old, traces }: Copying): Promise<void> {
  const columns = ['name', 'troubles'];
  const lists: (readonly string[])[] = [];
  for (const column of columns) {
    const rows = await fresh.all<{ readonly text: string }>(
      `SELECT DISTINCT ${column} AS text FROM ${old}.originals WHERE regexp_matches(${column}, $roughly)`,
      { roughly: traces.roughly },
    );
    // Never an empty list, which has no type.
    lists.push(['', ...rows.map(({ text }) => text).filter(traces.isIn)]);
  }
  const replacing = columns.map((column, index) => `${replaced(column, index)} AS ${column}`);
  await fresh.run(
    `INSERT INTO originals BY NAME SELECT * REPLACE (${replacing.join(', ')}) FROM ${old}.originals`,
    paramsOfTexts(lists, traces),
  );
  const [row] = await fresh.all<{ readonly last: number | null }>('SELECT max(original_id) AS last FROM originals');
  await fresh.run(`CREATE OR REPLACE SEQUENCE original_ids START ${(row?.last ?? 0) + 1}`);
}

type Rewritten = { readonly originals: number; readonly records: number };

async function copyOriginalBytes(copying: Copying): Promise<Rewritten> {
  const { database, fresh, old, traces, signal, onProgress } = copying;
  const untouched = new Set<number>();
  const asking = stoppable(database, signal);
  const total = await countShelved(asking);
  let [done, originals, records, copied] = [0, 0, 0, 0];
  for await (const original of shelvedOriginals(asking)) {
    onProgress({ step: 'originals', done, total });
    const found = await lookThrough(original, traces, signal);
    done += 1;
    if (found.own + found.mentions === 0) {
      untouched.add(original.id);
      continue;
    }
    originals += 1;
    records += found.mentions;
    const texts: string[] = [];
    for await (const pieces of piecesIn(original.parts()))
      for (const piece of pieces) {
        if (!traces.isIn(piece.text)) texts.push(`${piece.text}\n`);
        else if (!isAboutAlone(piece, traces)) texts.push(`${traces.struckIn(piece.text)}\n`);
      }
    if (texts.length > 0) await putParts(fresh, original.id, await packed(Buffer.from(texts.join(''))));
  }
  const onCopied = (some = 0): void => {
    copied += some;
    onProgress({ step: 'copying', done: copied, total: untouched.size });
  };
  onCopied();
  await copyParts(fresh, untouched, { old, onCopied });
  return { originals, records };
}
