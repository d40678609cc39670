// What is known of one address: the rows about it, what mentions it, and the originals that hold it.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';
import type { Erasure } from '../../../../shared/history/sources.ts';
import type { Piece } from '../../../engine/protocols/ses-event/split-records.ts';
import type { ErasureOptions } from '../../../ports/event-store.ts';
import type { Changing, Database } from '../database.ts';
import { eventsOfRecord } from '../read-record.ts';
import { countShelved, type Shelved, shelvedOriginals } from '../shelves.ts';
import { type AddressTraces, addressTraces } from './address-traces.ts';
import { piecesIn } from './originals-of.ts';

type Asking = Pick<Database | Changing, 'all'>;

/** Columns in which an address may stand: all that are text of somebody else. */
const mentioningColumns = [
  'recipient',
  'sender',
  'subject',
  'client_message_id',
  'configuration_set',
  'identity',
  'tags',
  'sub_type',
  'reply',
  'link',
  'user_agent',
  'remote',
] as const;
export type MentioningColumn = (typeof mentioningColumns)[number];

export async function foreseeErasure(
  database: Database,
  address: string,
  { signal, onProgress }: ErasureOptions,
): Promise<Outcome<Erasure>> {
  const asking = stoppable(database, signal);
  const traces = addressTraces(address);
  const total = await countShelved(asking);
  onProgress?.({ step: 'counting', done: 0, total });
  const recipients = await recipientsNamed(asking, traces);
  const events = await countRows(asking, 'list_contains($recipients, recipient)', { recipients });
  const values = await mentioningValues(asking, traces, recipients);
  const conditions = values.map(
    ({ column }, index) => `(${column} IS NOT NULL AND list_contains($values_${index}, ${column}))`,
  );
  const params = Object.fromEntries(values.map(({ texts }, index) => [`values_${index}`, texts]));
  const mentions =
    conditions.length === 0
      ? 0
      : await countRows(asking, `NOT list_contains($recipients, recipient) AND (${conditions.join(' OR ')})`, {
          ...params,
          recipients,
        });
  let [done, originals, records] = [0, 0, 0];
  for await (const original of shelvedOriginals(asking)) {
    const found = await lookThrough(original, traces, signal);
    if (found.own + found.mentions > 0) originals += 1;
    records += found.mentions;
    done += 1;
    onProgress?.({ step: 'counting', done, total });
  }
  return accept({ address, events, mentions: mentions + records, originals });
}

/** A question is short: it is enough that none is asked any more. */
export const stoppable = (database: Database, signal: AbortSignal): Asking => ({
  all: async (sql, params) => {
    signal.throwIfAborted();
    return database.all(sql, params);
  },
});

/** Recipients that are the address, however each is written; never an empty list, which has no type. */
export async function recipientsNamed(asking: Asking, traces: AddressTraces): Promise<readonly string[]> {
  const rows = await asking.all<{ readonly recipient: string }>(
    'SELECT DISTINCT recipient FROM events WHERE regexp_matches(recipient, $roughly)',
    { roughly: traces.roughly },
  );
  const named = rows.map(({ recipient }) => recipient).filter(traces.isRecipient);
  return named.length === 0 ? [''] : named;
}

export type Mentioning = { readonly column: MentioningColumn; readonly texts: readonly string[] };

/** Of rows about others: the texts that mention it, column by column. */
export async function mentioningValues(
  asking: Asking,
  traces: AddressTraces,
  recipients: readonly string[],
): Promise<readonly Mentioning[]> {
  const found: Mentioning[] = [];
  for (const column of mentioningColumns) {
    const rows = await asking.all<{ readonly text: string }>(
      `SELECT DISTINCT ${column} AS text FROM events
        WHERE NOT list_contains($recipients, recipient) AND regexp_matches(${column}, $roughly)`,
      { roughly: traces.roughly, recipients },
    );
    const texts = rows.map(({ text }) => text).filter(traces.isIn);
    if (texts.length > 0) found.push({ column, texts });
  }
  return found;
}

/** How many of an original's records are about the address alone, and how many others mention it. */
export async function lookThrough(
  { parts }: Shelved,
  traces: AddressTraces,
  signal: AbortSignal,
): Promise<{ readonly own: number; readonly mentions: number }> {
  let [own, mentions] = [0, 0];
  for await (const pieces of piecesIn(parts())) {
    signal.throwIfAborted();
    for (const piece of pieces) {
      if (!traces.isIn(piece.text)) continue;
      if (isAboutAlone(piece, traces)) own += 1;
      else mentions += 1;
    }
  }
  return { own, mentions };
}

/** Such a record goes as a whole. */
export function isAboutAlone({ kind, text }: Piece, { isRecipient }: AddressTraces): boolean {
  if (kind !== 'record') return false;
  const events = eventsOfRecord(text, 0);
  if (events.length > 0) return events.every(({ recipient }) => isRecipient(recipient));
  // A trace, as `take-records.ts` keeps what is no record.
  const value = parsedJson(text);
  const line = typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
  return typeof line === 'string' && isRecipient(line.trim());
}

async function countRows(
  asking: Asking,
  condition: string,
  params: { readonly [name: string]: readonly string[] },
): Promise<number> {
  const [row] = await asking.all<{ readonly n: number }>(`SELECT count(*) AS n FROM events WHERE ${condition}`, params);
  return row?.n ?? 0;
}
