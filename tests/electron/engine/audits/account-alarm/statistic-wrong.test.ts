// A statistic that is not the rate.
import { accountAlarmStatisticWrong } from '../../../../../electron/engine/audits/account-alarm/statistic-wrong.ts';
import { bounceAlarm, complaintAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmStatisticWrong, [
  {
    title: 'average',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'maximum',
    artifacts: { regionAlarms: [bounceAlarm({ statistic: 'Maximum' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'a percentile',
    artifacts: { regionAlarms: [bounceAlarm({ statistic: 'p90' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'sum',
    artifacts: { regionAlarms: [bounceAlarm({ statistic: 'Sum' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'Sum',
  },
  {
    title: 'sample count',
    artifacts: { regionAlarms: [complaintAlarm({ statistic: 'SampleCount' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'SampleCount',
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
