// 95 % of the quota.
import { accountStandingQuotaNearlyUsed } from '../../../../../electron/engine/audits/account-standing/quota-nearly-used.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingQuotaNearlyUsed, [
  {
    title: '94.9%',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 949 }) },
    evidence: { regionStatistics: denied },
    verdict: 'pass',
  },
  {
    title: '95%',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 950 }) },
    evidence: { regionStatistics: denied },
    verdict: 'fail',
    says: '950 of 1,000 recipients (95%)',
  },
  {
    title: 'all',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 1000 }) },
    evidence: { regionStatistics: denied },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied, regionStatistics: denied }, verdict: 'unknown' },
]);
