// A FIFO topic.
import { accountAlarmTopicFifo } from '../../../../../electron/engine/audits/account-alarm/topic-fifo.ts';
import { alarmTopic, bounceAlarm, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmTopicFifo, [
  {
    title: 'standard',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'FIFO beside a standard one',
    artifacts: {
      regionAlarms: [bounceAlarm({ alarmActions: [`${alarmTopic}.fifo`, alarmTopic] })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'FIFO',
    artifacts: {
      regionAlarms: [bounceAlarm({ alarmActions: [`${alarmTopic}.fifo`] })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'mail-alarms.fifo',
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
