// A threshold above the line of a review.
import { accountAlarmThresholdHigh } from '../../../../../electron/engine/audits/account-alarm/threshold-high.ts';
import { bounceAlarm, complaintAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmThresholdHigh, [
  {
    title: 'at the line',
    artifacts: { regionAlarms: [bounceAlarm(), complaintAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'below it',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: 0.02 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'in percent, which another check covers',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: 5 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'no threshold',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: null })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: '10 % for bounces',
    artifacts: { regionAlarms: [bounceAlarm({ threshold: 0.1 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '10%; AWS reviews accounts from 5% on',
  },
  {
    title: '0.5 % for complaints',
    artifacts: { regionAlarms: [complaintAlarm({ threshold: 0.005 })], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: '0.5%; AWS reviews accounts from 0.1% on',
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
