// BOUNCE is not suppressed.
import { accountSuppressionBounceMissing } from '../../../../../electron/engine/audits/account-suppression/bounce-missing.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionBounceMissing, [
  { title: 'both', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'this alone',
    artifacts: { regionAccount: exampleAccount({ suppressedReasons: ['BOUNCE'] }) },
    verdict: 'pass',
  },
  {
    title: 'the other alone',
    artifacts: { regionAccount: exampleAccount({ suppressedReasons: ['COMPLAINT'] }) },
    verdict: 'fail',
    says: 'Only COMPLAINT',
  },
  { title: 'none', artifacts: { regionAccount: exampleAccount({ suppressedReasons: [] }) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
