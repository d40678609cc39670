// A comparison that misses the rise.
import { accountAlarmComparisonWrong } from '../../../../../electron/engine/audits/account-alarm/comparison-wrong.ts';
import { bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmComparisonWrong, [
  {
    title: 'at least',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'greater',
    artifacts: {
      regionAlarms: [bounceAlarm({ comparison: 'GreaterThanThreshold' })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'less',
    artifacts: { regionAlarms: [bounceAlarm({ comparison: 'LessThanThreshold' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'LessThanThreshold',
  },
  {
    title: 'no alarm on a rate',
    artifacts: { regionAlarms: [bounceAlarm({ metric: 'Send' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'not-applicable',
  },
  {
    title: 'not readable',
    artifacts: { regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionAlarms: denied },
    verdict: 'unknown',
  },
]);
