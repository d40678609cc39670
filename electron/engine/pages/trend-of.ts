// How mail to one address went over time, in a sentence.
import type { MessageRow, MessageState } from '../../../shared/history/search.ts';
import type { Text } from '../../../shared/text.ts';
import { joinTexts } from '../diagnosis/join-texts.ts';

type Outcome = 'delivered' | 'bounced';

const outcomes: { readonly [S in MessageState]: Outcome | null } = {
  sent: null,
  delayed: null,
  delivered: 'delivered',
  opened: 'delivered',
  clicked: 'delivered',
  bounced: 'bounced',
  'bounced-later': 'bounced',
  // It had been delivered to be complained of.
  complained: 'delivered',
  // Said apart: the receiver was not asked.
  suppressed: null,
  rejected: null,
  'not-rendered': null,
  unsubscribed: 'delivered',
  traced: null,
};

type Seen = { readonly outcome: Outcome; readonly atMs: number };

/** Rows in any order. Null where nothing is known of how any ended. */
export function trendOf(rows: readonly MessageRow[]): Text | null {
  const seen = rows
    .flatMap((row): readonly Seen[] => {
      const outcome = row.recipientIs === 'named' ? outcomes[row.state] : null;
      return outcome === null ? [] : [{ outcome, atMs: row.sentAtMs ?? row.lastAtMs }];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
  const said = [sayOutcomes(seen), sayComplaint(rows), sayKeptBack(rows)].filter((text) => text !== null);
  return said.length === 0 ? null : joinTexts(said);
}

function sayOutcomes(seen: readonly Seen[]): Text | null {
  const last = seen.at(-1);
  if (last === undefined) return null;
  const turn = seen.findLastIndex(({ outcome }) => outcome !== last.outcome);
  const since = seen.slice(turn + 1);
  const before = seen.slice(0, turn + 1);
  const from = day(since[0] ?? last);
  if (last.outcome === 'bounced') return sayBounced({ times: since.length, from, before });
  const bounced = before.filter(({ outcome }) => outcome === 'bounced').length;
  return sayDelivered({ times: since.length, from, bounced });
}

type Bounced = { readonly times: number; readonly from: string; readonly before: readonly Seen[] };

function sayBounced({ times, from, before }: Bounced): Text {
  const lastDelivered = before.findLast(({ outcome }) => outcome === 'delivered');
  const count = times === 1 ? { en: `Bounced once, on ${from}`, ja: `${from} に 1 回バウンス` } : many(times, from);
  if (lastDelivered === undefined)
    return {
      en: `${count.en}; no delivery before that is known.`,
      ja: `${count.ja}。それ以前に配信の記録はありません。`,
    };
  const on = day(lastDelivered);
  return {
    en: `${count.en}; delivered before, last on ${on}.`,
    ja: `${count.ja}。それ以前は配信されています（最後は ${on}）。`,
  };
}

function many(times: number, from: string): Text {
  return { en: `Bounced ${sayTimes(times)} in a row since ${from}`, ja: `${from} から ${times} 回続けてバウンス` };
}

type Delivered = { readonly times: number; readonly from: string; readonly bounced: number };

function sayDelivered({ times, from, bounced }: Delivered): Text {
  const messages = times === 1 ? '1 message' : `${times} messages`;
  if (bounced === 0)
    return {
      en: `Delivered each time since ${from} (${messages}).`,
      ja: `${from} 以降、すべて配信されています（${times} 通）。`,
    };
  return {
    en: `Delivered again since ${from} (${messages}); bounced ${sayTimes(bounced)} before.`,
    ja: `${from} から再び配信されています（${times} 通）。それ以前に ${bounced} 回バウンスしています。`,
  };
}

function sayTimes(times: number): string {
  return ['never', 'once', 'twice'][times] ?? `${times} times`;
}

function sayComplaint(rows: readonly MessageRow[]): Text | null {
  const complaints = rows.filter(({ state, recipientIs }) => state === 'complained' && recipientIs === 'named');
  if (complaints.length === 0) return null;
  const on = day({ atMs: Math.max(...complaints.map(({ lastAtMs }) => lastAtMs)) });
  return { en: `Complained on ${on}.`, ja: `${on} に苦情がありました。` };
}

function sayKeptBack(rows: readonly MessageRow[]): Text | null {
  const kept = rows.filter(({ state, recipientIs }) => state === 'suppressed' && recipientIs === 'named');
  if (kept.length === 0) return null;
  const on = day({ atMs: Math.max(...kept.map(({ sentAtMs, lastAtMs }) => sentAtMs ?? lastAtMs)) });
  const messages = kept.length === 1 ? '1 message' : `${kept.length} messages`;
  return {
    en: `Not sent by SES, because the address was suppressed: ${messages}, last on ${on}.`,
    ja: `サプレッションにより SES が送信しなかったメール: ${kept.length} 通（最後は ${on}）。`,
  };
}

/** UTC, like all days here. */
function day({ atMs }: { readonly atMs: number }): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
