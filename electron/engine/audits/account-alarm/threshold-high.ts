// A threshold above the line at which AWS begins a review.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmThresholdHigh = defineAudit({
  id: 'account-alarm-threshold-high',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: {
      en: 'An alarm fires only after AWS has begun its review',
      ja: 'AWS のレビュー開始後にしか発報しないアラームがあります',
    },
    passed: {
      en: 'No alarm has a threshold above the level of a review',
      ja: 'しきい値がレビューの水準を超えるアラームはありません',
    },
    why: {
      en: "AWS reviews accounts from 5% bounces or 0.1% complaints on. An alarm with a higher threshold tells nothing that AWS's notice has not told before.",
      ja: 'AWS はバウンス率 5%、苦情率 0.1% でレビューを始めます。それより高いしきい値では、AWS の通知より先に気付けません。',
    },
    fix: {
      en: 'Lower the threshold to at most 0.05 for bounces and 0.001 for complaints, better clearly below.',
      ja: 'しきい値をバウンス率 0.05 以下、苦情率 0.001 以下に下げてください。余裕を持たせるとより確実です。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm', 'SES4-6')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'threshold-high'),
});
