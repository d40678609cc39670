// What is known of one address: the rows about it, what mentions it, and the originals that hold it.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { Erasure } from '../../../../shared/history/sources.ts';
import type { Changing, Database } from '../database.ts';
import { type AddressTraces, addressTraces } from './address-traces.ts';
import { piecesOf } from './originals-of.ts';

type Asking = Pick<Database | Changing, 'all'>;

/** Columns in which an address may stand: all that are text of somebody else. */
export const mentioningColumns = [
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

export async function foreseeErasure(database: Database, address: string): Promise<Outcome<Erasure>> {
  const traces = addressTraces(address);
  const recipients = await recipientsNamed(database, traces);
  const events = await countRows(database, 'list_contains($recipients, recipient)', { recipients });
  const values = await mentioningValues(database, traces, recipients);
  const conditions = values.map(
    ({ column }, index) => `(${column} IS NOT NULL AND list_contains($values_${index}, ${column}))`,
  );
  const params = Object.fromEntries(values.map(({ texts }, index) => [`values_${index}`, texts]));
  const mentions =
    conditions.length === 0
      ? 0
      : await countRows(database, `NOT list_contains($recipients, recipient) AND (${conditions.join(' OR ')})`, {
          ...params,
          recipients,
        });
  let originals = 0;
  for (const id of await originalIds(database)) if (await mentionsIn(database, id, traces)) originals += 1;
  return accept({ address, events, mentions, originals });
}

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

export async function originalIds(asking: Asking): Promise<readonly number[]> {
  const rows = await asking.all<{ readonly id: number }>(
    'SELECT DISTINCT original_id AS id FROM original_parts ORDER BY original_id',
  );
  return rows.map(({ id }) => id);
}

export async function mentionsIn(asking: Asking, originalId: number, traces: AddressTraces): Promise<boolean> {
  for await (const pieces of piecesOf(asking, originalId))
    if (pieces.some(({ text }) => traces.isIn(text))) return true;
  return false;
}

async function countRows(
  asking: Asking,
  condition: string,
  params: { readonly [name: string]: readonly string[] },
): Promise<number> {
  const [row] = await asking.all<{ readonly n: number }>(`SELECT count(*) AS n FROM events WHERE ${condition}`, params);
  return row?.n ?? 0;
}
