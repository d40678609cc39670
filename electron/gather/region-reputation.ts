// The bounce and complaint rates by which AWS judges the account, from CloudWatch.
import type { CloudWatchAsk } from '../../shared/health/metrics.ts';
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

const hourSeconds = 3600;
const twoWeeksMs = 14 * 24 * hourSeconds * 1000;

/** A metric that does not exist yet stays a series without points. */
export const regionReputation: Gatherer<'regionReputation'> = (context) =>
  readRegionSes(context, 'metrics', reputationAsk(context.clock.nowMs()));

/** To the end of the hour, so that within the hour the same is asked and the cache can answer. */
function reputationAsk(nowMs: number): CloudWatchAsk {
  const hourMs = hourSeconds * 1000;
  const toMs = Math.ceil(nowMs / hourMs) * hourMs;
  return {
    metrics: ['Reputation.BounceRate', 'Reputation.ComplaintRate'],
    dimensions: [],
    statistic: 'Average',
    fromMs: toMs - twoWeeksMs,
    toMs,
    periodSeconds: hourSeconds,
  };
}
