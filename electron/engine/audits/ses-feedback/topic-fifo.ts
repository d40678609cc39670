// FB-4: a FIFO topic, to which SES cannot publish.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFeedbackTopics } from '../judge-feedback.ts';

export const sesFeedbackTopicFifo = defineAudit({
  id: 'ses-feedback-topic-fifo',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: { en: 'An SNS topic is of the type FIFO', ja: 'FIFO タイプの SNS トピックが使われています' },
    passed: { en: 'The SNS topics are standard ones', ja: 'SNS トピックは標準タイプです' },
    why: {
      en: 'SES publishes to standard topics only. Notices to a FIFO topic are never delivered.',
      ja: 'SES が発行できるのは標準タイプのトピックだけです。FIFO トピックへの通知は届きません。',
    },
    fix: {
      en: 'Create a standard topic, subscribe the same endpoints to it, and set it here.',
      ja: '標準タイプのトピックを作成し、同じエンドポイントをサブスクライブして設定してください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (evidence) =>
    judgeFeedbackTopics(
      evidence,
      ({ name }) => name.endsWith('.fifo'),
      (arns) => ({ en: `A FIFO topic: ${arns}.`, ja: `FIFO トピック: ${arns}。` }),
    ),
});
