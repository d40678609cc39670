// An alarm that tells nobody.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmWithoutAction = defineAudit({
  id: 'account-alarm-without-action',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm tells nobody', ja: '誰にも通知されないアラームがあります' },
    passed: { en: 'The alarms have actions', ja: 'アラームにはアクションがあります' },
    why: {
      en: 'An alarm without an action changes its color in the console, and nobody is called. Only a composite alarm or an EventBridge rule that looks at it can make up for that.',
      ja: 'アクションのないアラームは、コンソールの表示が変わるだけです。複合アラームや EventBridge ルールで参照していない限り、誰にも通知されません。',
    },
    fix: {
      en: 'Enable the actions of the alarm, and add one for the state ALARM to a standard SNS topic that somebody reads.',
      ja: 'アラームのアクションを有効にし、ALARM 状態のアクションとして、担当者が購読する標準 SNS トピックを追加してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'no-action'),
});
