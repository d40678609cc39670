// A threshold in percent, where the metric is a fraction.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmPercent = defineAudit({
  id: 'account-alarm-percent',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'The threshold of an alarm is in percent', ja: 'しきい値がパーセントで指定されたアラームがあります' },
    passed: { en: 'The thresholds of the alarms are fractions', ja: 'アラームのしきい値は小数の割合です' },
    why: {
      en: 'Reputation metrics are fractions: 0.05 is 5%. An alarm at 5 waits for 500% and never fires.',
      ja: '評価メトリクスは小数の割合で、0.05 が 5% です。しきい値 5 は 500% を意味し、発報することはありません。',
    },
    fix: {
      en: 'Set the threshold as a fraction: at most 0.05 for bounces and 0.001 for complaints.',
      ja: 'しきい値を小数で指定してください。バウンス率は 0.05 以下、苦情率は 0.001 以下です。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm', 'SES4-6')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'percent'),
});
