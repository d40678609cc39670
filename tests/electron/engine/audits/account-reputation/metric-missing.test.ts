// A reputation metric that does not exist.
import { accountReputationMetricMissing } from '../../../../../electron/engine/audits/account-reputation/metric-missing.ts';
import { rates, sent } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationMetricMissing, [
  { title: 'both there', artifacts: { regionReputation: rates(0.01, 0), regionStatistics: [] }, verdict: 'pass' },
  {
    title: 'none, and mail',
    artifacts: { regionReputation: rates(null, null), regionStatistics: [sent(5, { attempts: 1200 })] },
    verdict: 'fail',
    says: '1,200 messages',
  },
  {
    title: 'one of them, and mail',
    artifacts: { regionReputation: rates(0.01, null), regionStatistics: [sent(5, { attempts: 1200 })] },
    verdict: 'fail',
    says: 'Reputation.ComplaintRate.',
  },
  {
    title: 'none, and no mail',
    artifacts: { regionReputation: rates(null, null), regionStatistics: [] },
    verdict: 'not-applicable',
  },
  {
    title: 'statistics not readable',
    artifacts: { regionReputation: rates(null, null) },
    evidence: { regionStatistics: denied },
    verdict: 'unknown',
  },
  {
    title: 'metrics not readable',
    artifacts: { regionStatistics: [] },
    evidence: { regionReputation: denied },
    verdict: 'unknown',
  },
]);
