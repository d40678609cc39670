// An alarm that looks at a day or more at once.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmSlow = defineAudit({
  id: 'account-alarm-slow',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm may fire a day late', ja: '発報が 1 日以上遅れるアラームがあります' },
    passed: { en: 'The alarms fire within a day', ja: 'アラームは 1 日以内に発報します' },
    why: {
      en: "One bad list can lift the rate to the level of a review within hours. An alarm that waits for a day of bad data may come after AWS's notice.",
      ja: '質の悪いリスト 1 つで、数時間のうちにレビューの水準を超えることがあります。1 日分のデータを待つアラームでは、AWS の通知より遅くなることがあります。',
    },
    fix: {
      en: 'Set a period of 1 hour and 1 evaluation period.',
      ja: '期間を 1 時間、評価期間数を 1 に設定してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'slow'),
});
