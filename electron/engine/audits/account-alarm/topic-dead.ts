// An alarm whose topics are gone or have no confirmed subscription.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, notApplicable } from '../define-audit.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmTopicDead = defineAudit({
  id: 'account-alarm-topic-dead',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: { en: 'The topic of an alarm reaches nobody', ja: '通知先のトピックが誰にも届かないアラームがあります' },
    passed: {
      en: 'The topics of the alarms have subscriptions',
      ja: 'アラームの通知先トピックにはサブスクリプションがあります',
    },
    why: {
      en: 'The alarm fires and CloudWatch publishes, but the topic is gone or nobody has confirmed a subscription. The page of the alarm in the console does not show it.',
      ja: 'アラームが発報して通知が発行されても、トピックが存在しないか、確認済みのサブスクリプションがないため届きません。アラームの画面では気付けません。',
    },
    fix: {
      en: 'Create the topic again or subscribe somebody to it, and confirm the subscription by the link in the mail that SNS sends.',
      ja: 'トピックを作り直すか担当者をサブスクライブし、SNS から届くメールのリンクで確認してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) =>
    judgeAlarmFaults(evidence, 'topic-dead', () => {
      const { regionAlarmTopics } = evidence;
      if (regionAlarmTopics.state === 'unreachable') return cannotTellFrom(regionAlarmTopics);
      if (regionAlarmTopics.state === 'absent') return notApplicable(noTopic);
      const { gaps } = regionAlarmTopics.value;
      return gaps.length === 0 ? null : cannotTellFromGaps(gaps);
    }),
});

const noTopic = {
  en: 'The alarms notify no SNS topic of this region.',
  ja: 'アラームの通知先に、このリージョンの SNS トピックはありません。',
};
