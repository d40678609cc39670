// The AWS/SES metrics: counts of sending, and the two rates that SES judges an account by.
import type { RegionAccount } from '../state/region-account.ts';
import { countSending, type SendingCount } from './count-sending.ts';

export type MetricAsked = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly periodMs: number;
};

export type Point = {
  readonly startMs: number;
  readonly unit: 'Count' | 'None';
  /** One or more samples. */
  readonly values: readonly number[];
};

const counts: { readonly [metric: string]: (count: SendingCount) => number } = {
  Send: ({ sent }) => sent,
  Delivery: ({ delivered }) => delivered,
  Bounce: ({ bounced }) => bounced,
  Complaint: ({ complained }) => complained,
  Reject: ({ rejected }) => rejected,
};

const rates: { readonly [metric: string]: (count: SendingCount) => number } = {
  'Reputation.BounceRate': ({ bounced }) => bounced,
  'Reputation.ComplaintRate': ({ complained }) => complained,
};

/** Oldest first; a metric or dimension that SES does not publish has no points. */
export function readMetric(account: RegionAccount, asked: MetricAsked): readonly Point[] {
  const [dimension, ...more] = asked.dimensions;
  const isKnown = dimension === undefined || (dimension.name === 'ses:configuration-set' && more.length === 0);
  if (asked.namespace !== 'AWS/SES' || !isKnown) return [];
  const scope = dimension === undefined ? {} : { configurationSet: dimension.value };
  const count = counts[asked.name];
  if (count !== undefined) {
    return countSending(account, { ...asked, ...scope })
      .filter((one) => count(one) > 0)
      .map((one) => ({ startMs: one.startMs, unit: 'Count', values: [count(one)] }));
  }
  const rate = rates[asked.name];
  return rate === undefined ? [] : ratePoints(account, { ...asked, ...scope }, rate);
}

const hourMs = 3_600_000;
/** AWS judges a "representative volume" that it does not define; here it is what was sent in two weeks. */
const volumeMs = 14 * 24 * hourMs;

type Stretch = Omit<MetricAsked, 'namespace' | 'name' | 'dimensions'>;

/** A sample every hour while there is a volume to judge. */
function ratePoints(
  account: RegionAccount,
  { sinceMs, untilMs, periodMs, ...scope }: Stretch,
  rate: (count: SendingCount) => number,
): readonly Point[] {
  const hours = countSending(account, { ...scope, sinceMs: sinceMs - volumeMs, untilMs, periodMs: hourMs });
  const samples = new Map<number, number[]>();
  for (let atMs = Math.ceil(sinceMs / hourMs) * hourMs; atMs < untilMs; atMs += hourMs) {
    const volume = hours.filter(({ startMs }) => startMs < atMs && startMs >= atMs - volumeMs);
    const sent = volume.reduce((total, hour) => total + hour.sent, 0);
    if (sent === 0) continue;
    const value = volume.reduce((total, hour) => total + rate(hour), 0) / sent;
    const startMs = Math.floor(atMs / periodMs) * periodMs;
    samples.set(startMs, [...(samples.get(startMs) ?? []), value]);
  }
  return [...samples].map(([startMs, values]) => ({ startMs, unit: 'None', values }));
}
