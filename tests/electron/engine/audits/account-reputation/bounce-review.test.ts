// At which line: bounce-review.
import { accountReputationBounceReview } from '../../../../../electron/engine/audits/account-reputation/bounce-review.ts';
import { rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBounceReview, [
  { title: 'just below the line', artifacts: { regionReputation: rates(0.0499, 0) }, verdict: 'pass', says: '4.9%' },
  { title: 'at the line', artifacts: { regionReputation: rates(0.05, 0) }, verdict: 'fail', says: '5%' },
  { title: 'at the next line', artifacts: { regionReputation: rates(0.1, 0) }, verdict: 'not-applicable' },
  { title: 'no metric', artifacts: { regionReputation: rates(null, null) }, verdict: 'not-applicable' },
  { title: 'the other metric only', artifacts: { regionReputation: rates(null, 0.2) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionReputation: denied }, verdict: 'unknown' },
]);
