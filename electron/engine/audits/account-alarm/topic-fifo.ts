// An alarm whose topics are of the type FIFO.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmTopicFifo = defineAudit({
  id: 'account-alarm-topic-fifo',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'An alarm notifies a FIFO topic', ja: 'FIFO トピックに通知するアラームがあります' },
    passed: { en: 'No alarm relies on a FIFO topic', ja: 'FIFO トピックだけに通知するアラームはありません' },
    why: {
      en: 'The way from an alarm to people and to an automatic pause needs a standard topic: FIFO topics have no e-mail or Lambda subscriptions.',
      ja: 'アラームから担当者や自動停止への通知には標準トピックが必要です。FIFO トピックではメールや Lambda をサブスクライブできません。',
    },
    fix: {
      en: 'Create a standard topic, subscribe the people to it, and set it as the action.',
      ja: '標準トピックを作成して担当者をサブスクライブし、アラームのアクションに設定してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) => judgeAlarmFaults(evidence, 'topic-fifo'),
});
