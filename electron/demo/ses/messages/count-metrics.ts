// Counts what has happened as BatchGetMetricData does: by metric, day and dimension.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonObject } from '../operation.ts';
import { missing, optionalNumber } from '../wire/members.ts';
import { invalid } from './draft.ts';
import type { LoggedEvent } from './happening.ts';
import { hasFeedbackLoop } from './mailbox-provider.ts';
import { isCounted, type Trail } from './trails.ts';

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

export function dimensionOf({ message, provider }: Trail, dimension: Dimension): string | null {
  switch (dimension) {
    case 'EMAIL_IDENTITY':
      return message.identity;
    case 'CONFIGURATION_SET':
      return message.configurationSet;
    case 'ISP':
      return provider;
    case 'TENANT_NAME':
      return message.tenant;
    default:
      return assertNever(dimension);
  }
}

const dayMs = 86_400_000;

/** The times at which a trail counts for a metric; an open and a click once a message. */
export function timesOf(trail: Trail, metric: Metric): readonly number[] {
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

export function countIn(times: readonly number[], day: number): number {
  return times.filter((atMs) => atMs >= day && atMs < day + dayMs).length;
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
