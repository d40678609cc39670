// At which line: complaint-review.
import { accountReputationComplaintReview } from '../../../../../electron/engine/audits/account-reputation/complaint-review.ts';
import { rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationComplaintReview, [
  {
    title: 'just below the line',
    artifacts: { regionReputation: rates(0, 0.00099) },
    verdict: 'pass',
    says: '0.09%',
  },
  { title: 'at the line', artifacts: { regionReputation: rates(0, 0.001) }, verdict: 'fail', says: '0.1%' },
  { title: 'at the next line', artifacts: { regionReputation: rates(0, 0.005) }, verdict: 'not-applicable' },
  { title: 'no metric', artifacts: { regionReputation: rates(null, null) }, verdict: 'not-applicable' },
  { title: 'the other metric only', artifacts: { regionReputation: rates(0.2, null) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionReputation: denied }, verdict: 'unknown' },
]);
