// The rates by which AWS judges an account, from CloudWatch's `Reputation.*` metrics, which are fractions.
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import { type RateLevel, type RateName, rateLines, type ReputationRate } from '../../../shared/health/standing.ts';

export const rateNames: readonly RateName[] = ['bounce', 'complaint'];

/** SES developer guide, "Creating reputation monitoring alarms using CloudWatch". */
export const rateMetrics: { readonly [R in RateName]: string } = {
  bounce: 'Reputation.BounceRate',
  complaint: 'Reputation.ComplaintRate',
};

export function rateLevel(rate: RateName, fraction: number): RateLevel {
  const { watch, review, pause } = rateLines[rate];
  if (fraction >= pause) return 'pause';
  if (fraction >= review) return 'review';
  return watch !== null && fraction >= watch ? 'watch' : 'healthy';
}

/** The account's own: a series with dimensions is that of a configuration set. */
export function reputationRate(rate: RateName, series: readonly MetricSeries[]): ReputationRate {
  const own = series.find(({ metric, dimensions }) => metric === rateMetrics[rate] && dimensions.length === 0);
  const points = own?.points ?? [];
  const newest = points.findLast(({ value }) => value !== null);
  const latest = newest === undefined || newest.value === null ? null : { fraction: newest.value, atMs: newest.atMs };
  return { rate, latest, level: latest === null ? null : rateLevel(rate, latest.fraction), points };
}
