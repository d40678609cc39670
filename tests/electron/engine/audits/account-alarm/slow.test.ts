// An alarm that takes a day.
import { accountAlarmSlow } from '../../../../../electron/engine/audits/account-alarm/slow.ts';
import { bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmSlow, [
  {
    title: 'an hour',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'not told',
    artifacts: { regionAlarms: [bounceAlarm({ periodSeconds: null })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'a day',
    artifacts: { regionAlarms: [bounceAlarm({ periodSeconds: 86_400 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '24 hours',
  },
  {
    title: 'two times twelve hours',
    artifacts: {
      regionAlarms: [bounceAlarm({ periodSeconds: 43_200, evaluationPeriods: 2 })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '24 hours',
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
