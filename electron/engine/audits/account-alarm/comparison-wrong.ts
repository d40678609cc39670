// A comparison that does not fire when a rate rises.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmComparisonWrong = defineAudit({
  id: 'account-alarm-comparison-wrong',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm compares the wrong way', ja: '比較の向きが誤っているアラームがあります' },
    passed: { en: 'The alarms fire when a rate rises', ja: 'アラームは率の上昇で発報します' },
    why: {
      en: 'Such an alarm is in the state ALARM while all is well, or never, so nobody looks when it counts.',
      ja: '正常時に ALARM になるか、まったく発報しないため、本当に必要なときに役に立ちません。',
    },
    fix: {
      en: 'Set the comparison to GreaterThanOrEqualToThreshold.',
      ja: '比較演算子を GreaterThanOrEqualToThreshold に変更してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'comparison'),
});
