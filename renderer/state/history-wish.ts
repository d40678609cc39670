// The filters of the history as the window shows them: a span is said in words until it is asked with.
import type { EventType } from '../../shared/health/coverage.ts';
import type { Stretch } from '../../shared/history/sources.ts';
import type { BounceType, HistoryFilter, MessageState, MxFamily } from '../../shared/history/search.ts';

export const spanNames = ['any', 'today', 'day', 'week', 'month'] as const;
export type SpanName = (typeof spanNames)[number];

/** Two days as a date field writes them, both inclusive; an empty one is open. */
export type DaySpan = { readonly from: string; readonly until: string };

export type HistoryWish = {
  readonly states: readonly MessageState[];
  readonly types: readonly EventType[];
  readonly span: SpanName | DaySpan;
  readonly identities: readonly string[];
  readonly senderDomains: readonly string[];
  readonly configurationSets: readonly string[];
  readonly families: readonly MxFamily[];
  readonly bounceTypes: readonly BounceType[];
};

export const noHistoryWish: HistoryWish = {
  states: [],
  types: [],
  span: 'any',
  identities: [],
  senderDomains: [],
  configurationSets: [],
  families: [],
  bounceTypes: [],
};

/** Those that hold one list of choices each. */
export const listFilters = [
  'states',
  'types',
  'identities',
  'senderDomains',
  'configurationSets',
  'families',
  'bounceTypes',
] as const;
export type ListFilter = (typeof listFilters)[number];

export function isWished(wish: HistoryWish): boolean {
  return wish.span !== 'any' || listFilters.some((name) => wish[name].length > 0);
}

const dayMs = 86_400_000;
const daysBack = { day: 1, week: 7, month: 30 } as const;

/** Midnight of the day in the reader's own zone; null where it is no day. */
function dayStartMs(day: string, plusDays = 0): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + plusDays).getTime();
}

export function stretchOf(
  span: HistoryWish['span'],
  nowMs: number,
): { readonly fromMs: number | null; readonly untilMs: number | null } {
  if (typeof span === 'object') return { fromMs: dayStartMs(span.from), untilMs: dayStartMs(span.until, 1) };
  if (span === 'any') return { fromMs: null, untilMs: null };
  if (span === 'today') return { fromMs: new Date(nowMs).setHours(0, 0, 0, 0), untilMs: null };
  return { fromMs: nowMs - daysBack[span] * dayMs, untilMs: null };
}

/** Until now. */
export function lastDays(days: number): Stretch {
  const untilMs = Date.now();
  return { fromMs: untilMs - days * dayMs, untilMs };
}

export function printFilter({ span, ...lists }: HistoryWish, nowMs: number): HistoryFilter {
  return { ...lists, ...stretchOf(span, nowMs) };
}
