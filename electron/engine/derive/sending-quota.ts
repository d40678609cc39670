// How much of the sending quota is used, and when it comes free.
import type { SendPoint } from '../../../shared/health/metrics.ts';
import type { Quota } from '../../../shared/health/standing.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import { refillsOf } from './send-statistics.ts';

/** From here on the quota is near, nearly used, and reached. The first two lines are ours. */
export const quotaLines = { near: 0.8, nearlyUsed: 0.95, reached: 1 } as const;

/** SES API v2 reference, SendQuota: -1 is unlimited. `statistics` null: they could not be read. */
export function quotaOf(account: SesAccount, statistics: readonly SendPoint[] | null, nowMs: number): Quota {
  const { max24HourSend, sentLast24Hours: sent, maxSendRatePerSecond: maxPerSecond } = account;
  const unlimited = max24HourSend === -1;
  const max = unlimited ? null : max24HourSend;
  return {
    sent,
    max,
    unlimited,
    maxPerSecond,
    share: sent === null || max === null || max <= 0 ? null : sent / max,
    refills: unlimited || statistics === null ? [] : refillsOf(statistics, nowMs),
  };
}
