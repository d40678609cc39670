// A topic that reaches nobody.
import { accountAlarmTopicDead } from '../../../../../electron/engine/audits/account-alarm/topic-dead.ts';
import { alarmTopic, bounceAlarm, rates, setGap, topic, wired } from '../../../../fakes/region-health.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmTopicDead, [
  {
    title: 'somebody reads it',
    artifacts: {
      regionAlarms: [bounceAlarm()],
      regionReputation: rates(0.01, 0),
      regionAlarmTopics: wired([topic(true)]),
    },
    evidence: { regionSets: denied },
    verdict: 'pass',
  },
  {
    title: 'nobody confirmed',
    artifacts: {
      regionAlarms: [bounceAlarm()],
      regionReputation: rates(0.01, 0),
      regionAlarmTopics: wired([topic(false)]),
    },
    evidence: { regionSets: denied },
    verdict: 'fail',
    says: 'no confirmed subscription',
  },
  {
    title: 'gone',
    artifacts: {
      regionAlarms: [bounceAlarm()],
      regionReputation: rates(0.01, 0),
      regionAlarmTopics: wired([], { absent: [alarmTopic] }),
    },
    evidence: { regionSets: denied },
    verdict: 'fail',
    says: 'does not exist',
  },
  {
    title: 'one of two works',
    artifacts: {
      regionAlarms: [
        bounceAlarm({ alarmActions: [alarmTopic, 'arn:aws:lambda:us-east-1:111122223333:function:pause'] }),
      ],
      regionReputation: rates(0.01, 0),
      regionAlarmTopics: wired([topic(false)]),
    },
    evidence: { regionSets: denied },
    verdict: 'pass',
  },
  {
    title: 'no topic of this region',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: absent },
    verdict: 'not-applicable',
  },
  {
    title: 'one of the topics not readable',
    artifacts: {
      regionAlarms: [bounceAlarm()],
      regionReputation: rates(0.01, 0),
      regionAlarmTopics: wired([], { gaps: [setGap] }),
    },
    evidence: { regionSets: denied },
    verdict: 'unknown',
  },
  {
    title: 'topics not readable',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'unknown',
  },
  {
    title: 'alarms not readable',
    artifacts: { regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionAlarms: denied },
    verdict: 'unknown',
  },
]);
