// Messages rejected for a virus.
import { accountReputationViruses } from '../../../../../electron/engine/audits/account-reputation/viruses.ts';
import { sent } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationViruses, [
  { title: 'none', artifacts: { regionStatistics: [sent(5, { attempts: 10 })] }, verdict: 'pass' },
  {
    title: 'three',
    artifacts: { regionStatistics: [sent(5, { rejects: 1 }), sent(90, { rejects: 2 })] },
    verdict: 'fail',
    says: '3 rejected',
  },
  { title: 'not readable', evidence: { regionStatistics: denied }, verdict: 'unknown' },
]);
