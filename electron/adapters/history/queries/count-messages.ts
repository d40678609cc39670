// Counts messages, one for each recipient, by the day on which they were sent and by who received them; traces are none.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { DayCounts, FamilyCounts, MessageCounts } from '../../../../shared/history/pages.ts';
import type { BounceType, MxFamily } from '../../../../shared/history/search.ts';
import type { Stretch } from '../../../../shared/history/sources.ts';
import { codeOfStrength, codeOfType } from '../codes.ts';
import type { Database } from '../database.ts';
import { keyOf } from '../keys.ts';
import { familyRows } from './family-rows.ts';
import { hasType, isKeptBack, seenColumns } from './state-columns.ts';

export type About = { readonly recipient: string } | { readonly senderDomain: string };

type Counted = { readonly counts: MessageCounts; readonly days: readonly DayCounts[] };

export async function countMessages(database: Database, about: About, stretch: Stretch): Promise<Outcome<Counted>> {
  const rows = await countRows(database, about, stretch);
  return accept({ counts: summed(rows), days: byDay(rows).map(([fromMs, day]) => ({ fromMs, counts: summed(day) })) });
}

type FamiliesCounted = {
  readonly whole: readonly FamilyCounts[];
  readonly days: readonly { readonly fromMs: number; readonly families: readonly FamilyCounts[] }[];
};

export async function countFamilies(
  database: Database,
  senderDomain: string,
  stretch: Stretch,
): Promise<Outcome<FamiliesCounted>> {
  const rows = await countRows(database, { senderDomain }, stretch);
  return accept({
    whole: byFamily(rows),
    days: byDay(rows).map(([fromMs, day]) => ({ fromMs, families: byFamily(day) })),
  });
}

type CountRow = MessageCounts & { readonly day_ms: number; readonly family: MxFamily };

const dayMs = 86_400_000;
const bounced = (type: BounceType): string =>
  `count_if((${hasType('BOUNCE')} OR ${isKeptBack}) AND bounce_type = '${type}' AND NOT is_by_account)`;

/** SES developer guide, "Bounce types": what other lists keep back counts as bounced, what the account's own keeps back does not. */
const isByAccount = `bool_or(contains(lower(coalesce(sub_type, '')), 'onaccountsuppressionlist'))`;

/** What was sent is known by its event alone: where none is recorded, bounces would look like all there was. */
function countRows(database: Database, about: About, { fromMs, untilMs }: Stretch): Promise<readonly CountRow[]> {
  const isOfRecipient = 'recipient' in about;
  const condition = isOfRecipient ? `recipient_key = ${keyOf('$about')}` : 'sender_domain = lower($about)';
  const sql = `WITH seen AS (
  SELECT any_value(domain) AS domain, coalesce(max(sent_at_ms), min(at_ms)) AS from_ms, ${seenColumns},
    arg_max(split_part(sub_type, '/', 1), at_ms) FILTER (type = ${codeOfType('BOUNCE')}) AS bounce_type,
    ${isByAccount} AS is_by_account
  FROM events WHERE ${condition} AND strength <> ${codeOfStrength('trace')} GROUP BY message_key, recipient_key
)
SELECT from_ms // ${dayMs} * ${dayMs} AS day_ms, coalesce(family, 'unknown') AS family,
  count_if(${hasType('SEND')}) AS sent, count_if(${hasType('DELIVERY')}) AS delivered,
  ${bounced('Permanent')} AS permanent, ${bounced('Transient')} AS transient, ${bounced('Undetermined')} AS undetermined,
  count_if(${hasType('COMPLAINT')}) AS complained,
  count_if(${hasType('OPEN')} OR ${hasType('CLICK')}) AS opened, count_if(${hasType('CLICK')}) AS clicked,
  count_if(${hasType('DELIVERY_DELAY')}) AS delayed
FROM seen LEFT JOIN ${familyRows} AS known USING (domain)
WHERE from_ms >= $from AND from_ms < $until GROUP BY 1, 2 ORDER BY 1, 2`;
  const asked = isOfRecipient ? about.recipient : about.senderDomain;
  return database.all(sql, { about: asked, from: fromMs, until: untilMs });
}

function byDay(rows: readonly CountRow[]): readonly (readonly [number, readonly CountRow[]])[] {
  return [...new Set(rows.map((row) => row.day_ms))].map((atMs) => [atMs, rows.filter((row) => row.day_ms === atMs)]);
}

/** Who receives most comes first. */
function byFamily(rows: readonly CountRow[]): readonly FamilyCounts[] {
  return [...new Set(rows.map(({ family }) => family))]
    .map((family) => ({ family, counts: summed(rows.filter((row) => row.family === family)) }))
    .toSorted((one, other) => volumeOf(other.counts) - volumeOf(one.counts));
}

const volumeOf = ({ sent, delivered, permanent, transient }: MessageCounts): number =>
  Math.max(sent, delivered + permanent + transient);

function summed(rows: readonly CountRow[]): MessageCounts {
  const sum = (name: keyof MessageCounts): number => rows.reduce((total, row) => total + row[name], 0);
  return {
    sent: sum('sent'),
    delivered: sum('delivered'),
    permanent: sum('permanent'),
    transient: sum('transient'),
    undetermined: sum('undetermined'),
    complained: sum('complained'),
    opened: sum('opened'),
    clicked: sum('clicked'),
    delayed: sum('delayed'),
  };
}
