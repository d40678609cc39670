// COMPLAINT is not suppressed.
import { accountSuppressionComplaintMissing } from '../../../../../electron/engine/audits/account-suppression/complaint-missing.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionComplaintMissing, [
  { title: 'both', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'this alone',
    artifacts: { regionAccount: exampleAccount({ suppressedReasons: ['COMPLAINT'] }) },
    verdict: 'pass',
  },
  {
    title: 'the other alone',
    artifacts: { regionAccount: exampleAccount({ suppressedReasons: ['BOUNCE'] }) },
    verdict: 'fail',
    says: 'Only BOUNCE',
  },
  { title: 'none', artifacts: { regionAccount: exampleAccount({ suppressedReasons: [] }) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
