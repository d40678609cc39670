// Missing data that is not ignored.
import { accountAlarmMissingData } from '../../../../../electron/engine/audits/account-alarm/missing-data.ts';
import { bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmMissingData, [
  {
    title: 'ignored',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'not set',
    artifacts: { regionAlarms: [bounceAlarm({ missingData: null })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'INSUFFICIENT_DATA',
  },
  {
    title: 'not breaching',
    artifacts: { regionAlarms: [bounceAlarm({ missingData: 'notBreaching' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'goes back to OK',
  },
  {
    title: 'breaching',
    artifacts: { regionAlarms: [bounceAlarm({ missingData: 'breaching' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'fires',
  },
  {
    title: 'something new',
    artifacts: { regionAlarms: [bounceAlarm({ missingData: 'odd' })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'odd',
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
