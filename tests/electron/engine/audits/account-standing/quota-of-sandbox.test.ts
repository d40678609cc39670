// The sandbox's quota with production access.
import { accountStandingQuotaOfSandbox } from '../../../../../electron/engine/audits/account-standing/quota-of-sandbox.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingQuotaOfSandbox, [
  { title: 'a real quota', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: '200 a day',
    artifacts: { regionAccount: exampleAccount({ max24HourSend: 200 }) },
    verdict: 'fail',
    says: '200 recipients',
  },
  { title: 'unlimited', artifacts: { regionAccount: exampleAccount({ max24HourSend: -1 }) }, verdict: 'pass' },
  {
    title: 'sandbox',
    artifacts: { regionAccount: exampleAccount({ productionAccess: false, max24HourSend: 200 }) },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
