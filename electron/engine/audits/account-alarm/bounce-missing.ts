// No alarm that can be relied on watches the bounce rate of the account.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeRateWatched } from '../judge-alarm.ts';

export const accountAlarmBounceMissing = defineAudit({
  id: 'account-alarm-bounce-missing',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs, 'regionAccount', 'regionStatistics'],
  texts: {
    title: { en: 'No alarm watches the bounce rate', ja: 'バウンス率のアラームがありません' },
    passed: { en: 'An alarm watches the bounce rate', ja: 'バウンス率のアラームがあります' },
    why: {
      en: 'AWS writes only to the root mailbox, and only once a review has begun. An alarm tells the people who send while there is still time.',
      ja: 'AWS からの通知はルートユーザーのメールアドレスにのみ、レビューが始まってから届きます。アラームがあれば、送信担当者が早めに気付けます。',
    },
    fix: {
      en: "Create a CloudWatch alarm in this region on the metric Reputation.BounceRate of AWS/SES: statistic Average, threshold 0.05 or lower with >=, missing data ignored, and an action to a standard SNS topic that somebody reads. Plumbline's Set-ups panel generates one.",
      ja: 'このリージョンに CloudWatch アラームを作成してください。AWS/SES の Reputation.BounceRate、統計は平均、条件は 0.05 以上（しきい値はそれより小さくても構いません）、欠落データは無視、アクションは担当者が購読する標準 SNS トピックです。Plumbline の「セットアップ」パネルで生成できます。',
    },
  },
  sources: [
    citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm', 'SES4-6', 'SES3-15'),
  ],
  judge: (evidence) => judgeRateWatched(evidence, 'bounce'),
});
