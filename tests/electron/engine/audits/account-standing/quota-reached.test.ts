// All of the quota.
import { accountStandingQuotaReached } from '../../../../../electron/engine/audits/account-standing/quota-reached.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingQuotaReached, [
  {
    title: '99.9%',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 999 }) },
    evidence: { regionStatistics: denied },
    verdict: 'pass',
  },
  {
    title: 'all',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 1000 }) },
    evidence: { regionStatistics: denied },
    verdict: 'fail',
    says: '1,000 of 1,000 recipients (100%)',
  },
  {
    title: 'more than all',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 1200 }) },
    evidence: { regionStatistics: denied },
    verdict: 'fail',
    says: '120%',
  },
  {
    title: 'unlimited',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: -1 }) },
    evidence: { regionStatistics: denied },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied, regionStatistics: denied }, verdict: 'unknown' },
]);
