// Finds the pairs of a message and a recipient that match, a page of them, newest first; what is shown of them is read afterwards.
import type { MessageState } from '../../../../shared/history/search.ts';
import type { Database } from '../database.ts';
import type { Params } from '../params.ts';
import type { Matching } from './matching.ts';
import { seenColumns, stateColumn } from './state-columns.ts';

/** A bigint only where a number would not be exact. */
export type Key = number | bigint;

/** A trace is a message of its own. */
export type Pair = { readonly messageKey: Key; readonly recipientKey: Key; readonly orderMs: number };

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
      : {
          after_ms: after.orderMs,
          after_message: BigInt(after.messageKey),
          after_recipient: BigInt(after.recipientKey),
        }),
  };
  const rows = await database.all<PairRow>(pairsSql(ask), params);
  const pairs = rows.flatMap((row) =>
    row.message_key === null
      ? []
      : [{ messageKey: row.message_key, recipientKey: row.recipient_key, orderMs: row.order_ms }],
  );
  return { pairs, total: rows[0]?.total ?? 0 };
}

/** With an empty page a row has the total alone. */
type PairRow = {
  readonly total: number;
  readonly message_key: Key | null;
  readonly recipient_key: Key;
  readonly order_ms: number;
};

function pairsSql({ matching: { whole, events }, states, after }: PairsAsk): string {
  const matched = `SELECT message_key, recipient_key FROM events WHERE ${[...whole, ...events].join(' AND ')}`;
  const conditions = [...whole, ...(events.length === 0 ? [] : [`(message_key, recipient_key) IN (${matched})`])];
  const behind = `WHERE order_ms < $after_ms
    OR order_ms = $after_ms AND (message_key, recipient_key) > ($after_message, $after_recipient)`;
  return `WITH seen AS (
  SELECT message_key, recipient_key, coalesce(max(sent_at_ms), max(at_ms)) AS order_ms
    ${states.length === 0 ? '' : `, ${seenColumns}`}
  FROM events ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} GROUP BY 1, 2
), pairs AS MATERIALIZED (
  SELECT message_key, recipient_key, order_ms FROM seen
  ${states.length === 0 ? '' : `WHERE ${stateColumn} IN (${states.map((state) => `'${state}'`).join(', ')})`}
), page AS (
  SELECT * FROM pairs ${after === null ? '' : behind}
  ORDER BY order_ms DESC, message_key, recipient_key LIMIT $limit OFFSET $offset
)
SELECT (SELECT count(*) FROM pairs) AS total, page.* FROM (SELECT 1) LEFT JOIN page ON true
ORDER BY order_ms DESC, message_key, recipient_key`;
}
