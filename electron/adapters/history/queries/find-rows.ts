// Finds messages, one row for each recipient, newest first: the pairs that match, then what is shown of one page of them.
import type { HistoryFilter, HistoryQuery, MessageRow } from '../../../../shared/history/search.ts';
import type { FoundRows } from '../../../ports/event-store.ts';
import type { Database } from '../database.ts';
import { keyOf } from '../keys.ts';
import { type Matching, matchingOf } from './matching.ts';
import { type Key, type Page, type Pair, type PairPage, readPairs } from './pairs.ts';
import { readTold, type ToldPair } from './told-rows.ts';

type Asked = { readonly query: HistoryQuery; readonly filter: HistoryFilter };

type AskedInFull = Asked & {
  readonly onRows: (rows: readonly MessageRow[]) => Promise<void>;
  readonly signal: AbortSignal;
  readonly portionRows?: number;
};

/** Of a message or an address with no more events than this, all are read at once. */
const fewEvents = 5000;
/** Enough to be quick, and little enough to be held. */
const manyRows = 20_000;

export async function findRows(database: Database, { query, filter }: Asked, page: Page): Promise<FoundRows> {
  const matching = await matchingIn(database, query, filter);
  const few = await readFew(database, query, { matching, states: filter.states });
  if (few !== null) {
    const shown = few.slice(page.offset, page.offset + page.limit);
    return { rows: shown.map(({ row }) => row), total: few.length };
  }
  const { pairs, total } = await readPairs(database, { matching, states: filter.states, page, after: null });
  return { rows: await showPairs(database, pairs), total };
}

/** The same in portions, each going on where the last one ended, whatever is taken in meanwhile. */
export async function findAllRows(
  database: Database,
  { query, filter, onRows, signal, portionRows = manyRows }: AskedInFull,
): Promise<void> {
  const matching = await matchingIn(database, query, filter);
  const ask = { matching, states: filter.states, page: { offset: 0, limit: portionRows } };
  let after: Pair | null = null;
  while (!signal.aborted) {
    const { pairs }: PairPage = await readPairs(database, { ...ask, after });
    if (pairs.length > 0) await onRows(await showPairs(database, pairs));
    after = pairs.at(-1) ?? null;
    if (pairs.length < portionRows) return;
  }
}

/** An id is SES's own, or else the sender's Message-ID, which not every event of a message tells. */
async function matchingIn(database: Database, query: HistoryQuery, filter: HistoryFilter): Promise<Matching> {
  if (query.kind !== 'message-id') return matchingOf(query, filter);
  const id = { id: query.id };
  const own = `SELECT message_key FROM events WHERE message_key = ${keyOf('$id')} LIMIT 1`;
  const sent = `SELECT DISTINCT message_key FROM events WHERE client_key = ${keyOf('$id')} LIMIT 1000`;
  const keys = await database.all<MessageKey>(own, id);
  const found = keys.length > 0 ? keys : await database.all<MessageKey>(sent, id);
  return matchingOf(
    query,
    filter,
    found.map((row) => row.message_key),
  );
}

type MessageKey = { readonly message_key: Key };

/** In one look, newest first; null where it takes two. */
async function readFew(
  database: Database,
  { kind }: HistoryQuery,
  { matching, states }: { readonly matching: Matching; readonly states: HistoryFilter['states'] },
): Promise<readonly ToldPair[] | null> {
  const { whole, events, params } = matching;
  if ((kind !== 'message-id' && kind !== 'address') || events.length > 0) return null;
  const told = await readTold(database, { where: whole.join(' AND '), params, limit: fewEvents });
  if (told === null) return null;
  const wanted = states.length === 0 ? told : told.filter(({ row }) => states.includes(row.state));
  return wanted.toSorted(
    (one, other) =>
      other.orderMs - one.orderMs ||
      compare(one.messageKey, other.messageKey) ||
      compare(one.recipientKey, other.recipientKey),
  );
}

const compare = (one: Key, other: Key): number => (one < other ? -1 : one > other ? 1 : 0);

/** What is shown of them, in their order. */
async function showPairs(database: Database, pairs: readonly Pair[]): Promise<readonly MessageRow[]> {
  if (pairs.length === 0) return [];
  // Other pairs that fit both lists are found by the way, and left.
  const messages = listed(pairs.map(({ messageKey }) => messageKey));
  const recipients = listed(pairs.map(({ recipientKey }) => recipientKey));
  const fits = `message_key IN (${messages}) AND recipient_key IN (${recipients})`;
  // First the rows' places, by columns of numbers: what is newest stands together mostly, and no other texts are unpacked.
  const told = await readTold(database, { where: `events.rowid IN (SELECT rowid FROM events WHERE ${fits})` });
  const rows = new Map(told?.map((one) => [nameOf(one), one.row]));
  return pairs.flatMap((pair) => rows.get(nameOf(pair)) ?? []);
}

const listed = (keys: readonly Key[]): string => [...new Set(keys)].join(', ');
const nameOf = ({ messageKey, recipientKey }: Pair): string => `${messageKey} ${recipientKey}`;
