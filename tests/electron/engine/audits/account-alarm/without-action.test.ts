// An alarm without actions.
import { accountAlarmWithoutAction } from '../../../../../electron/engine/audits/account-alarm/without-action.ts';
import { bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmWithoutAction, [
  {
    title: 'a topic',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'switched off',
    artifacts: { regionAlarms: [bounceAlarm({ actionsEnabled: false })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'switched off',
  },
  {
    title: 'none',
    artifacts: { regionAlarms: [bounceAlarm({ alarmActions: [] })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'composite',
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
