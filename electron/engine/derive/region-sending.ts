// Whether any mail goes out in a region: what is missing in a region that sends nothing is missed by nobody.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { rateNames, reputationRate } from './reputation-rates.ts';
import { totalsOf } from './send-statistics.ts';

export type SendingEvidence = {
  readonly [K in 'regionAccount' | 'regionStatistics' | 'regionReputation']: Evidence<Artifacts[K]>;
};

/** One sign of mail is enough for `yes`; `no` takes two weeks in which SES counted nothing. */
export function sendsMail({ regionAccount, regionStatistics, regionReputation }: SendingEvidence) {
  const sentToday = regionAccount.state === 'seen' ? (regionAccount.value.sentLast24Hours ?? 0) : 0;
  const attempts = regionStatistics.state === 'seen' ? totalsOf(regionStatistics.value).attempts : 0;
  const series = regionReputation.state === 'seen' ? regionReputation.value : [];
  const isJudged = rateNames.some((rate) => reputationRate(rate, series).latest !== null);
  if (sentToday > 0 || attempts > 0 || isJudged) return 'yes';
  return regionStatistics.state === 'unreachable' ? 'unknown' : 'no';
}
