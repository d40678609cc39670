// A rate that SES does not publish.
import { accountAlarmMetricNotThere } from '../../../../../electron/engine/audits/account-alarm/metric-not-there.ts';
import { bounceAlarm, rates, setGap, wired } from '../../../../fakes/region-health.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountAlarmMetricNotThere, [
  {
    title: 'the account',
    artifacts: { regionAlarms: [bounceAlarm()], regionReputation: rates(0.01, 0) },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'a set with reputation metrics',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'shop-default' }] })],
      regionReputation: rates(0.01, 0),
      regionSets: wired([exampleSet()]),
    },
    evidence: { regionAlarmTopics: denied },
    verdict: 'pass',
  },
  {
    title: 'a set without them',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'shop-default' }] })],
      regionReputation: rates(0.01, 0),
      regionSets: wired([exampleSet({ reputationMetrics: false })]),
    },
    evidence: { regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'reputation metrics off',
  },
  {
    title: 'a set that is gone',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'shop-default' }] })],
      regionReputation: rates(0.01, 0),
      regionSets: wired([]),
    },
    evidence: { regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'does not exist',
  },
  {
    title: 'a set that could not be read',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'news' }] })],
      regionReputation: rates(0.01, 0),
      regionSets: wired([], { gaps: [setGap] }),
    },
    evidence: { regionAlarmTopics: denied },
    verdict: 'unknown',
  },
  {
    title: 'another dimension',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'Identity', value: 'shop.example' }] })],
      regionReputation: rates(0.01, 0),
    },
    evidence: { regionSets: denied, regionAlarmTopics: denied },
    verdict: 'fail',
    says: 'Identity=shop.example',
  },
  {
    title: 'sets not readable',
    artifacts: {
      regionAlarms: [bounceAlarm({ dimensions: [{ name: 'ses:configuration-set', value: 'shop-default' }] })],
      regionReputation: rates(0.01, 0),
    },
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
