// A threshold in percent.
import { accountAlarmPercent } from '../../../../../electron/engine/audits/account-alarm/percent.ts';
import { bounceAlarm, complaintAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmPercent, [
  {
    title: 'fractions',
    artifacts: { regionAlarms: [bounceAlarm(), complaintAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'a fraction that is too high',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: 0.5 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'an expression beside',
    artifacts: {
      regionAlarms: [bounceAlarm(), bounceAlarm({ metric: '', threshold: 5 })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: '5 for bounces',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: 5 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '5 reads as 500%: the metric is a fraction, and 5% is written 0.05',
  },
  {
    title: '0.1 for complaints',
    artifacts: { regionAlarms: [complaintAlarm({ threshold: 0.1 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '0.1% is written 0.001',
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
