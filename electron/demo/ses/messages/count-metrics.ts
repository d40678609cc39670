// Counts what has happened as BatchGetMetricData does: by metric, day and dimension, of single messages and of traffic.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { countTraffic } from '../traffic/count-traffic.ts';
import type { Flow, Kind } from '../traffic/flow.ts';
import { missing, optionalNumber } from '../wire/members.ts';
import { invalid } from './draft.ts';
import { trackedBy } from './engagement-tracking.ts';
import type { LoggedEvent } from './happening.ts';
import { hasFeedbackLoop } from './mailbox-provider.ts';
import { isCounted, type Trail, trailsBy } from './trails.ts';

export const metrics = [
  'SEND',
  'COMPLAINT',
  'PERMANENT_BOUNCE',
  'TRANSIENT_BOUNCE',
  'OPEN',
  'CLICK',
  'DELIVERY',
  'DELIVERY_OPEN',
  'DELIVERY_CLICK',
  'DELIVERY_COMPLAINT',
] as const;
export type Metric = (typeof metrics)[number];

export const dimensions = ['EMAIL_IDENTITY', 'CONFIGURATION_SET', 'ISP', 'TENANT_NAME'] as const;
export type Dimension = (typeof dimensions)[number];

/** Mail that all has the same dimensions: a message, or what a flow of traffic sends to one provider. */
export type Counted = {
  readonly labels: { readonly [dimension in Dimension]: string | null };
  /** On the day (UTC) that begins then. */
  readonly countOn: (metric: Metric, day: number) => number;
};

/** All that Virtual Deliverability Manager knows of by now. */
export function countedBy(account: RegionAccount, nowMs: number): readonly Counted[] {
  return [
    ...trailsBy(account, nowMs).map(countedTrail),
    ...account.traffic.filter(({ isToOne }) => isToOne).flatMap((flow) => countedFlow(account, flow, nowMs)),
  ];
}

function countedTrail(trail: Trail): Counted {
  return {
    labels: labelsOf(trail.message, trail.provider),
    countOn: (metric, day) => timesOf(trail, metric).filter((atMs) => atMs >= day && atMs < day + dayMs).length,
  };
}

type Sender = Pick<Flow, 'identity' | 'configurationSet' | 'tenant'>;

function labelsOf({ identity, configurationSet, tenant }: Sender, provider: string): Counted['labels'] {
  return { EMAIL_IDENTITY: identity, CONFIGURATION_SET: configurationSet, ISP: provider, TENANT_NAME: tenant };
}

function countedFlow(account: RegionAccount, flow: Flow, nowMs: number): readonly Counted[] {
  const { opens, clicks } = trackedBy(account, flow.configurationSet);
  return flow.providers.map((provider) => {
    const isSeen: { readonly [metric in Metric]?: boolean } = {
      DELIVERY_OPEN: opens,
      OPEN: opens,
      DELIVERY_CLICK: clicks,
      CLICK: clicks,
      DELIVERY_COMPLAINT: hasFeedbackLoop(provider),
    };
    return {
      labels: labelsOf(flow, provider),
      countOn: (metric, day) => {
        if (isSeen[metric] === false) return 0;
        const stretch = { sinceMs: day, untilMs: Math.min(day + dayMs, nowMs), periodMs: dayMs };
        return (
          countTraffic(flow, { kinds: [trafficKind[metric]], isTo: (to) => to === provider }, stretch).get(day) ?? 0
        );
      },
    };
  });
}

/** An open and a click count once a message. */
const trafficKind: { readonly [metric in Metric]: Kind } = {
  SEND: 'send',
  COMPLAINT: 'complaint',
  PERMANENT_BOUNCE: 'hard-bounce',
  TRANSIENT_BOUNCE: 'soft-bounce',
  OPEN: 'reader',
  CLICK: 'clicker',
  DELIVERY: 'delivery',
  DELIVERY_OPEN: 'delivery',
  DELIVERY_CLICK: 'delivery',
  DELIVERY_COMPLAINT: 'delivery',
};

const dayMs = 86_400_000;

/** The times at which a trail counts for a metric; an open and a click once a message. */
function timesOf(trail: Trail, metric: Metric): readonly number[] {
  if (!isCounted(trail.message)) return [];
  const times = trail.events.filter(({ happening }) => counts(happening, metric, trail)).map(({ atMs }) => atMs);
  return metric === 'OPEN' || metric === 'CLICK' ? times.slice(0, 1) : times;
}

/** API reference, `BatchGetMetricDataQuery`: what each metric leaves out. */
function counts(happening: LoggedEvent['happening'], metric: Metric, { message, provider }: Trail): boolean {
  const { kind } = happening;
  switch (metric) {
    case 'SEND':
      return kind === 'send';
    case 'DELIVERY':
      return kind === 'delivery';
    case 'DELIVERY_OPEN':
      return kind === 'delivery' && message.hasOpenTracker;
    case 'DELIVERY_CLICK':
      return kind === 'delivery' && message.trackedLink !== null;
    case 'DELIVERY_COMPLAINT':
      return kind === 'delivery' && hasFeedbackLoop(provider);
    case 'PERMANENT_BOUNCE':
      return (
        kind === 'bounce' &&
        happening.bounceType === 'Permanent' &&
        happening.bounceSubType !== 'OnAccountSuppressionList'
      );
    case 'TRANSIENT_BOUNCE':
      return kind === 'bounce' && happening.bounceType !== 'Permanent';
    case 'COMPLAINT':
      return kind === 'complaint';
    case 'OPEN':
      return kind === 'open';
    case 'CLICK':
      return kind === 'click';
    default:
      return assertNever(metric);
  }
}

export type Days = { readonly startMs: number; readonly endMs: number };

/** The beginnings of the days (UTC) from one time to another. */
export function daysIn({ startMs, endMs }: Days): readonly number[] {
  const days: number[] = [];
  for (let day = Math.floor(startMs / dayMs) * dayMs; day < endMs; day += dayMs) days.push(day);
  return days;
}

/** Of all of it together. */
export function countAll(all: readonly Counted[], metric: Metric, day: number): number {
  return all.reduce((sum, one) => sum + one.countOn(metric, day), 0);
}

const maxDays = 60;

/** Of a query: its first and its last time. */
export function readDays(members: JsonObject): Days {
  const startMs = (optionalNumber(members, 'StartDate') ?? missing('StartDate')) * 1000;
  const endMs = (optionalNumber(members, 'EndDate') ?? missing('EndDate')) * 1000;
  if (endMs <= startMs) throw invalid('EndDate must be after StartDate.');
  if (endMs - startMs > maxDays * dayMs) throw invalid(`The dates must be within ${maxDays} days of each other.`);
  return { startMs, endMs };
}
