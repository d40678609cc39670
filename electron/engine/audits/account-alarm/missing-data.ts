// Missing data is not ignored.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmMissingData = defineAudit({
  id: 'account-alarm-missing-data',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm does not ignore missing data', ja: '欠落データを無視しないアラームがあります' },
    passed: { en: 'The alarms ignore missing data', ja: 'アラームは欠落データを無視します' },
    why: {
      en: 'While no mail goes out, the rates may have no data. An alarm that does not ignore such gaps changes its state in quiet hours, though the rate has not changed.',
      ja: '送信がない間は、率のデータが欠落することがあります。欠落データを無視しないと、率が変わっていないのに、送信のない時間帯に状態が変わります。',
    },
    fix: {
      en: 'Set "Treat missing data as" to ignore (maintain the alarm state).',
      ja: '「欠落データの処理」を「無視（アラーム状態を維持）」に設定してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm', 'SES3-15')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'missing-data'),
});
