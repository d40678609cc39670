// At which line: bounce-watch.
import { accountReputationBounceWatch } from '../../../../../electron/engine/audits/account-reputation/bounce-watch.ts';
import { rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBounceWatch, [
  { title: 'just below the line', artifacts: { regionReputation: rates(0.0199, 0) }, verdict: 'pass', says: '1.9%' },
  { title: 'at the line', artifacts: { regionReputation: rates(0.02, 0) }, verdict: 'fail', says: '2%' },
  { title: 'at the next line', artifacts: { regionReputation: rates(0.05, 0) }, verdict: 'not-applicable' },
  { title: 'no metric', artifacts: { regionReputation: rates(null, null) }, verdict: 'not-applicable' },
  { title: 'the other metric only', artifacts: { regionReputation: rates(null, 0.2) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionReputation: denied }, verdict: 'unknown' },
]);
