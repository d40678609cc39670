// A statistic that is not the rate itself.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmStatisticWrong = defineAudit({
  id: 'account-alarm-statistic-wrong',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm watches a wrong statistic', ja: '統計の指定が誤っているアラームがあります' },
    passed: { en: 'The alarms watch the rate itself', ja: 'アラームは率そのものを監視しています' },
    why: {
      en: 'The metric is already a rate. Its sum grows with the number of points, its minimum hides the peak, its sample count is no rate at all.',
      ja: 'メトリクスはすでに率です。合計はデータポイント数に応じて増え、最小値は上昇を隠し、サンプル数は率ではありません。',
    },
    fix: {
      en: 'Set the statistic of the alarm to Average or Maximum.',
      ja: 'アラームの統計を平均（Average）または最大（Maximum）に変更してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'statistic'),
});
