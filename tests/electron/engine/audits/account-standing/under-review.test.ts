// Under review.
import { accountStandingUnderReview } from '../../../../../electron/engine/audits/account-standing/under-review.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingUnderReview, [
  { title: 'healthy', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'probation',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'PROBATION' }) },
    verdict: 'fail',
    says: 'PROBATION',
  },
  {
    title: 'already paused',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN' }) },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
