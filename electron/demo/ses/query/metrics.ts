// The AWS/SES metrics: counts of sending, the two rates that SES judges an account by, and what Outlook says of addresses.
import { flag, isObject } from '../wire/members.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { countSending } from './count-sending.ts';
import { dimensionsThere, isCountedUnder, type MetricDimension } from './metric-dimensions.ts';
import { rateNames, readRate } from './reputation-rates.ts';
import { sndsNames, readSnds, sndsDimension } from './snds-metrics.ts';
import type { Stretch } from '../traffic/count-traffic.ts';
import type { Kind } from '../traffic/flow.ts';

export type MetricName = { readonly name: string; readonly dimensions: readonly MetricDimension[] };
export type MetricAsked = MetricName & Stretch & { readonly namespace: string };

export type Point = {
  readonly startMs: number;
  readonly unit: 'Count' | 'None';
  /** One or more samples. */
  readonly values: readonly number[];
};

type Counted = { readonly eventType: string; readonly kinds: readonly Kind[]; readonly isAutomatic: boolean };

/** Developer guide, "Monitoring your Amazon SES sending activity": which of them SES publishes for an account by itself. */
const counted: { readonly [metric: string]: Counted } = {
  Send: { eventType: 'SEND', kinds: ['send'], isAutomatic: true },
  Delivery: { eventType: 'DELIVERY', kinds: ['delivery'], isAutomatic: true },
  // Soft bounces too, once SES has given up.
  Bounce: { eventType: 'BOUNCE', kinds: ['hard-bounce', 'soft-bounce'], isAutomatic: true },
  Complaint: { eventType: 'COMPLAINT', kinds: ['complaint'], isAutomatic: true },
  Reject: { eventType: 'REJECT', kinds: ['reject'], isAutomatic: true },
  Open: { eventType: 'OPEN', kinds: ['open'], isAutomatic: true },
  Click: { eventType: 'CLICK', kinds: ['click'], isAutomatic: true },
  RenderingFailure: { eventType: 'RENDERING_FAILURE', kinds: ['rendering-failure'], isAutomatic: true },
  DeliveryDelay: { eventType: 'DELIVERY_DELAY', kinds: ['delay'], isAutomatic: false },
  Subscription: { eventType: 'SUBSCRIPTION', kinds: ['subscription'], isAutomatic: false },
};

/** Oldest first; a metric or dimension that SES does not publish has no points. */
export function readMetric(account: RegionAccount, asked: MetricAsked): readonly Point[] {
  if (asked.namespace !== 'AWS/SES') return [];
  const { name, dimensions } = asked;
  const metric = counted[name];
  if (metric !== undefined) return readCount(account, metric, asked);
  const rate = rateNames.find((known) => known === name);
  if (rate !== undefined)
    return isRated(account, dimensions) ? readRate(account, rate, { ...asked, set: dimensions[0]?.value ?? null }) : [];
  const snds = sndsNames.find((known) => known === name);
  const [ip, ...more] = dimensions;
  if (snds === undefined || ip?.name !== sndsDimension || more.length > 0) return [];
  return readSnds(account, snds, { ...asked, ip: ip.value });
}

function readCount(
  account: RegionAccount,
  { eventType, kinds, isAutomatic }: Counted,
  asked: MetricAsked,
): readonly Point[] {
  const { dimensions } = asked;
  if (dimensions.length === 0 && !isAutomatic) return [];
  const isOf = dimensions.length === 0 ? {} : { isOf: isCountedUnder(account, eventType, dimensions) };
  const counts = countSending(account, { kinds, ...isOf }, asked);
  return [...counts].map(([startMs, count]) => ({ startMs, unit: 'Count', values: [count] }));
}

/** The account, or a configuration set whose reputation is exported. */
function isRated({ sending }: RegionAccount, [dimension, ...more]: readonly MetricDimension[]): boolean {
  if (dimension === undefined) return true;
  const reputation = sending.configurationSets.get(dimension.value)?.options['ReputationOptions'];
  const isExported = isObject(reputation) && flag(reputation, 'ReputationMetricsEnabled');
  return dimension.name === 'ses:configuration-set' && more.length === 0 && isExported;
}

const dayMs = 86_400_000;
/** CloudWatch API reference, `ListMetrics`: what was silent for two weeks is not listed. */
const listedMs = 14 * dayMs;

/** Those that there are: a metric comes into being with the first event that it counts. */
export function metricsThere(account: RegionAccount, nowMs: number): readonly MetricName[] {
  const sets = [...account.sending.configurationSets.keys()].map((value) => [{ name: 'ses:configuration-set', value }]);
  const ips = [...account.sending.dedicatedIps.keys()].map((value) => [{ name: sndsDimension, value }]);
  const possible: readonly MetricName[] = [
    ...Object.entries(counted).flatMap(([name, { eventType }]) =>
      [[], ...dimensionsThere(account, eventType)].map((dimensions) => ({ name, dimensions })),
    ),
    ...rateNames.flatMap((name) => [[], ...sets].map((dimensions) => ({ name, dimensions }))),
    ...sndsNames.flatMap((name) => ips.map((dimensions) => ({ name, dimensions }))),
  ];
  const stretch = { sinceMs: nowMs - listedMs, untilMs: nowMs, periodMs: dayMs };
  return possible.filter((one) => readMetric(account, { namespace: 'AWS/SES', ...one, ...stretch }).length > 0);
}
