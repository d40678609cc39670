// An alarm on a rate that SES does not publish.
import { setOfAlarm } from '../../derive/alarm-faults.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';

export const accountAlarmMetricNotThere = defineAudit({
  id: 'account-alarm-metric-not-there',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: {
      en: 'An alarm watches a metric that is not there',
      ja: '存在しないメトリクスを監視するアラームがあります',
    },
    passed: { en: 'The alarms watch metrics that are there', ja: 'アラームが監視するメトリクスは存在します' },
    why: {
      en: 'An alarm without data stays in INSUFFICIENT_DATA and never fires. SES publishes the rates of a configuration set only where its reputation metrics are on.',
      ja: 'データのないアラームは INSUFFICIENT_DATA のままで、発報しません。設定セット別の率は、その設定セットの評価メトリクスが有効な場合にのみ発行されます。',
    },
    fix: {
      en: 'Turn on the reputation metrics of the configuration set, or watch the rate of the account: the metric without dimensions.',
      ja: '設定セットの評価メトリクスを有効にするか、ディメンションなしのメトリクス（アカウント全体の率）を監視してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) =>
    judgeAlarmFaults(evidence, 'metric-not-there', (watching) => {
      const { regionSets } = evidence;
      const sets = watching.flatMap((alarm) => setOfAlarm(alarm) ?? []);
      if (sets.length === 0) return null;
      if (regionSets.state !== 'seen') return cannotTellFrom(regionSets);
      const { seen, gaps } = regionSets.value;
      return sets.every((set) => seen.some(({ name }) => name === set)) ? null : cannotTellFromGaps(gaps);
    }),
});
