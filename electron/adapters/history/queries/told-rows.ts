// Reads the events of some pairs and makes of each pair the row that is shown.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { MessageRow, MxFamily } from '../../../../shared/history/search.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { familyOfDomain } from '../../../engine/protocols/mx/families.ts';
import { seenIn, stateOf } from '../../../engine/timeline/state-of.ts';
import { sourceOfCode, strengthOfCode, typeOfCode } from '../codes.ts';
import type { Database } from '../database.ts';
import type { Params } from '../params.ts';
import { alsoSources } from './also-sources.ts';
import type { Key, Pair } from './pairs.ts';

export type ToldPair = Pair & { readonly row: MessageRow };

type Told = { readonly where: string; readonly params?: Params; readonly limit?: number };

/** In no order; null where there are more events than `limit`. */
export async function readTold(database: Database, told: Told): Promise<readonly ToldPair[] | null> {
  const { where, params, limit } = told;
  const sql = `SELECT ${columns} FROM events LEFT JOIN families USING (domain) WHERE ${where}`;
  const rows = await database.all<ToldRow>(limit === undefined ? sql : `${sql} LIMIT ${limit + 1}`, params);
  if (limit !== undefined && rows.length > limit) return null;
  const also = await alsoSources(
    database,
    rows.map((row) => row.same_key),
  );
  return byPair(rows).flatMap((events) => toldPair(events, also));
}

function byPair(rows: readonly ToldRow[]): readonly (readonly ToldRow[])[] {
  const pairs = new Map<string, ToldRow[]>();
  for (const row of rows) {
    const name = `${row.message_key} ${row.recipient_key}`;
    const pair = pairs.get(name);
    if (pair === undefined) pairs.set(name, [row]);
    else pair.push(row);
  }
  return [...pairs.values()];
}

const columns = `message_key, recipient_key, same_key, type, at_ms, sent_at_ms, message_id, recipient,
  domain, is_candidate, sender, subject, configuration_set, sub_type, status, reply, source, strength, family`;

type ToldRow = {
  readonly message_key: Key;
  readonly recipient_key: Key;
  readonly same_key: Key;
  readonly type: number;
  readonly at_ms: number;
  readonly sent_at_ms: number | null;
  readonly message_id: string | null;
  readonly recipient: string;
  readonly domain: string | null;
  readonly is_candidate: boolean;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly configuration_set: string | null;
  readonly sub_type: string | null;
  readonly status: string | null;
  readonly reply: string | null;
  readonly source: number;
  readonly strength: number;
  readonly family: MxFamily | null;
};

/** What a reader asks about: why it did not arrive, or not at once. */
const troubles: ReadonlySet<EventType> = new Set([
  'BOUNCE',
  'DELIVERY_DELAY',
  'COMPLAINT',
  'REJECT',
  'RENDERING_FAILURE',
]);

function toldPair(rows: readonly ToldRow[], also: ReadonlyMap<Key, readonly number[]>): readonly ToldPair[] {
  const events = rows.toSorted((one, other) => one.at_ms - other.at_ms);
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return [];
  const heard = events.map(heardIn);
  const seen = seenIn(heard);
  const trouble = events.findLast(({ type }) => troubles.has(typeOfCode(type)));
  const sentAtMs = events.reduce<number | null>((latest, { sent_at_ms: at }) => later(latest, at), null);
  const named = heard.filter(({ recipientIs }) => recipientIs === 'named');
  const count = (wanted: EventType): number =>
    (named.length > 0 ? named : heard).filter(({ type }) => type === wanted).length;
  const sources = new Set(events.flatMap(({ source, same_key: key }) => [source, ...(also.get(key) ?? [])]));
  const row: MessageRow = {
    messageId: firstIn(events, 'message_id'),
    recipient: first.recipient,
    recipientIs: named.length > 0 ? 'named' : 'candidate',
    state: stateOf(seen),
    sentAtMs,
    lastAtMs: last.at_ms,
    sender: firstIn(events, 'sender'),
    subject: firstIn(events, 'subject'),
    configurationSet: firstIn(events, 'configuration_set'),
    subType: trouble?.sub_type ?? null,
    status: trouble?.status ?? null,
    reply: trouble?.reply ?? null,
    family: familyOfDomain(first.domain ?? '') ?? first.family ?? 'unknown',
    opens: count('OPEN'),
    clicks: count('CLICK'),
    events: events.length,
    sources: [...sources].toSorted((one, other) => one - other).map(sourceOfCode),
  };
  const { message_key: messageKey, recipient_key: recipientKey } = first;
  return [{ messageKey, recipientKey, orderMs: sentAtMs ?? last.at_ms, row }];
}

type Heard = Pick<MailEvent, 'type' | 'subType' | 'atMs' | 'recipientIs' | 'strength'>;

function heardIn(row: ToldRow): Heard {
  const recipientIs = row.is_candidate ? 'candidate' : 'named';
  return {
    type: typeOfCode(row.type),
    subType: row.sub_type,
    atMs: row.at_ms,
    recipientIs,
    strength: strengthOfCode(row.strength),
  };
}

type Words = 'message_id' | 'sender' | 'subject' | 'configuration_set';

function firstIn(events: readonly ToldRow[], column: Words): string | null {
  return events.find((row) => row[column] !== null)?.[column] ?? null;
}

function later(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other > one) ? other : one;
}
