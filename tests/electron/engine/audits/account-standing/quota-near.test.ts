// 80 % of the quota.
import { accountStandingQuotaNear } from '../../../../../electron/engine/audits/account-standing/quota-near.ts';
import { exampleAccount, sent } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingQuotaNear, [
  {
    title: '79.9%',
    artifacts: {
      regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 799 }),
      regionStatistics: [sent(20, { attempts: 400 })],
    },
    verdict: 'pass',
    says: '799 of 1,000 recipients (79.9%)',
  },
  {
    title: '80%',
    artifacts: {
      regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 800 }),
      regionStatistics: [sent(20, { attempts: 400 })],
    },
    verdict: 'fail',
    says: '400 come free by 2027-01-15 12:15 UTC',
  },
  {
    title: '80%, statistics not readable',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 800 }) },
    evidence: { regionStatistics: denied },
    verdict: 'fail',
    says: '800 of 1,000 recipients (80%)',
  },
  {
    title: '95%',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 1000, sentLast24Hours: 950 }) },
    evidence: { regionStatistics: denied },
    verdict: 'not-applicable',
  },
  {
    title: 'unlimited',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: -1 }) },
    evidence: { regionStatistics: denied },
    verdict: 'not-applicable',
  },
  {
    title: 'not told',
    artifacts: { regionAccount: exampleAccount({ sentLast24Hours: null }) },
    evidence: { regionStatistics: denied },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied, regionStatistics: denied }, verdict: 'unknown' },
]);
