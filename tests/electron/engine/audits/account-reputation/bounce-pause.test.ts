// At which line: bounce-pause.
import { accountReputationBouncePause } from '../../../../../electron/engine/audits/account-reputation/bounce-pause.ts';
import { rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBouncePause, [
  { title: 'just below the line', artifacts: { regionReputation: rates(0.0999, 0) }, verdict: 'pass', says: '9.9%' },
  { title: 'at the line', artifacts: { regionReputation: rates(0.1, 0) }, verdict: 'fail', says: '10%' },
  { title: 'far above', artifacts: { regionReputation: rates(0.5, 0) }, verdict: 'fail', says: '50%' },
  { title: 'no metric', artifacts: { regionReputation: rates(null, null) }, verdict: 'not-applicable' },
  { title: 'the other metric only', artifacts: { regionReputation: rates(null, 0.2) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionReputation: denied }, verdict: 'unknown' },
]);
