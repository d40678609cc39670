// No alarm on the bounce rate.
import { accountAlarmBounceMissing } from '../../../../../electron/engine/audits/account-alarm/bounce-missing.ts';
import { bounceAlarm, complaintAlarm, exampleAccount, rates } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmBounceMissing, [
  {
    title: 'watched',
    artifacts: {
      regionAlarms: [bounceAlarm()],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'only the other rate watched',
    artifacts: {
      regionAlarms: [complaintAlarm()],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'no alarm on this rate',
  },
  {
    title: 'watched by one that cannot warn',
    artifacts: {
      regionAlarms: [bounceAlarm({ actionsEnabled: false })],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'keep them from warning',
  },
  {
    title: 'watched for one set only',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'news' }] })],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'do not watch the account',
  },
  {
    title: 'watched by one with a small fault',
    artifacts: {
      regionAlarms: [bounceAlarm({ missingData: null })],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'an expression',
    artifacts: {
      regionAlarms: [bounceAlarm({ metric: '' })],
      regionReputation: rates(0.01, 0),
      regionAccount: exampleAccount(),
      regionStatistics: [],
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'not-applicable',
    says: 'expression',
  },
  {
    title: 'nothing sent',
    artifacts: {
      regionAlarms: [],
      regionReputation: rates(null, null),
      regionStatistics: [],
      regionAccount: exampleAccount({ sentLast24Hours: 0 }),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'not-applicable',
    says: 'Nothing was sent',
  },
  {
    title: 'only CloudWatch readable, and a rate',
    artifacts: { regionAlarms: [], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionAccount: denied, regionStatistics: denied },
    verdict: 'fail',
  },
  {
    title: 'only CloudWatch readable, and no rate',
    artifacts: { regionAlarms: [], regionReputation: rates(null, null) },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionAccount: denied, regionStatistics: denied },
    verdict: 'unknown',
  },
  {
    title: 'alarms not readable',
    artifacts: { regionReputation: rates(0.01, 0), regionAccount: exampleAccount(), regionStatistics: [] },
    evidence: { regionSets: denied, regionAlarmTopics: denied, regionAlarms: denied },
    verdict: 'unknown',
  },
]);
