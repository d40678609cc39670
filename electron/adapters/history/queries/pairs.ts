// Finds the pairs of a message and a recipient that match, a page of them, newest first; what is shown of them is read afterwards.
import type { MessageState } from '../../../../shared/history/search.ts';
import { codeOfStrength } from '../codes.ts';
import type { Database } from '../database.ts';
import type { Params } from '../params.ts';
import type { Matching } from './matching.ts';
import { seenColumns, stateColumn } from './state-columns.ts';

/** A bigint only where a number would not be exact. */
export type Key = number | bigint;

/** `pairKey`: the message's, of a trace its own. */
export type Pair = {
  readonly pairKey: Key;
  readonly recipientKey: Key;
  readonly orderMs: number;
  readonly isTrace: boolean;
};

export type Page = { readonly offset: number; readonly limit: number };

export type PairsAsk = {
  readonly matching: Matching;
  readonly states: readonly MessageState[];
  readonly page: Page;
  /** Those that come behind it. */
  readonly after: Pair | null;
};

export type PairPage = { readonly total: number; readonly pairs: readonly Pair[] };

export async function readPairs(database: Database, ask: PairsAsk): Promise<PairPage> {
  const { matching, page, after } = ask;
  const params: Params = {
    ...matching.params,
    ...page,
    ...(after === null
      ? {}
      : { after_ms: after.orderMs, after_pair: BigInt(after.pairKey), after_recipient: BigInt(after.recipientKey) }),
  };
  const rows = await database.all<PairRow>(pairsSql(ask), params);
  const pairs = rows.flatMap((row) =>
    row.pair_key === null
      ? []
      : [{ pairKey: row.pair_key, recipientKey: row.recipient_key, orderMs: row.order_ms, isTrace: row.is_trace }],
  );
  return { pairs, total: rows[0]?.total ?? 0 };
}

/** With an empty page a row has the total alone. */
type PairRow = {
  readonly total: number;
  readonly pair_key: Key | null;
  readonly recipient_key: Key;
  readonly order_ms: number;
  readonly is_trace: boolean;
};

/** Traces have no message: each is one of its own. */
export const pairKeyColumn = `CASE strength WHEN ${codeOfStrength('trace')} THEN same_key ELSE message_key END`;
const isTrace = `bool_and(strength = ${codeOfStrength('trace')}) AS is_trace`;

function pairsSql({ matching: { whole, events }, states, after }: PairsAsk): string {
  const matched = `SELECT ${pairKeyColumn}, recipient_key FROM events WHERE ${[...whole, ...events].join(' AND ')}`;
  const conditions = [...whole, ...(events.length === 0 ? [] : [`(${pairKeyColumn}, recipient_key) IN (${matched})`])];
  const behind = `WHERE order_ms < $after_ms
    OR order_ms = $after_ms AND (pair_key, recipient_key) > ($after_pair, $after_recipient)`;
  return `WITH seen AS (
  SELECT ${pairKeyColumn} AS pair_key, recipient_key, coalesce(max(sent_at_ms), max(at_ms)) AS order_ms,
    ${states.length === 0 ? isTrace : seenColumns}
  FROM events ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} GROUP BY 1, 2
), pairs AS MATERIALIZED (
  SELECT pair_key, recipient_key, order_ms, is_trace FROM seen
  ${states.length === 0 ? '' : `WHERE ${stateColumn} IN (${states.map((state) => `'${state}'`).join(', ')})`}
), page AS (
  SELECT * FROM pairs ${after === null ? '' : behind}
  ORDER BY order_ms DESC, pair_key, recipient_key LIMIT $limit OFFSET $offset
)
SELECT (SELECT count(*) FROM pairs) AS total, page.* FROM (SELECT 1) LEFT JOIN page ON true
ORDER BY order_ms DESC, pair_key, recipient_key`;
}
