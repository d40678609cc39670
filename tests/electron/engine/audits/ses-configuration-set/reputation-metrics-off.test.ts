// Reputation metrics of the set.
import { sesConfigurationSetReputationMetricsOff } from '../../../../../electron/engine/audits/ses-configuration-set/reputation-metrics-off.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

judgeIdentityCases(sesConfigurationSetReputationMetricsOff, [
  { title: 'on', artifacts: of({ reputationMetrics: true }), verdict: 'pass' },
  { title: 'off', artifacts: of({ reputationMetrics: false }), verdict: 'fail' },
]);
