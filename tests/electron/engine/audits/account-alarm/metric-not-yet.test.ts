// A rate that has no value yet.
import { accountAlarmMetricNotYet } from '../../../../../electron/engine/audits/account-alarm/metric-not-yet.ts';
import { bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmMetricNotYet, [
  {
    title: 'it has one',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'it has none',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(null, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'has no data',
  },
  {
    title: 'rates not readable',
    artifacts: { regionAlarms: [bounceAlarm()] },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionReputation: denied },
    verdict: 'unknown',
  },
  {
    title: 'no alarm',
    artifacts: { regionAlarms: [], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'not-applicable',
  },
]);
