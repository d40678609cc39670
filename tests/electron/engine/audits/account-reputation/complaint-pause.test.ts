// At which line: complaint-pause.
import { accountReputationComplaintPause } from '../../../../../electron/engine/audits/account-reputation/complaint-pause.ts';
import { rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationComplaintPause, [
  {
    title: 'just below the line',
    artifacts: { regionReputation: rates(0, 0.00499) },
    verdict: 'pass',
    says: '0.49%',
  },
  { title: 'at the line', artifacts: { regionReputation: rates(0, 0.005) }, verdict: 'fail', says: '0.5%' },
  { title: 'far above', artifacts: { regionReputation: rates(0, 0.5) }, verdict: 'fail', says: '50%' },
  { title: 'no metric', artifacts: { regionReputation: rates(null, null) }, verdict: 'not-applicable' },
  { title: 'the other metric only', artifacts: { regionReputation: rates(0.2, null) }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionReputation: denied }, verdict: 'unknown' },
]);
