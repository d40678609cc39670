// FB-4: an SNS topic in another region than SES, to which SES cannot publish.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFeedbackTopics } from '../judge-feedback.ts';

export const sesFeedbackTopicOtherRegion = defineAudit({
  id: 'ses-feedback-topic-other-region',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: { en: 'An SNS topic is in another region', ja: 'SNS トピックが別のリージョンにあります' },
    passed: { en: 'The SNS topics are in the same region', ja: 'SNS トピックは同じリージョンにあります' },
    why: {
      en: 'SES publishes only to topics of its own region. Notices to a topic elsewhere are lost, and SES removes the topic after the first failure.',
      ja: 'SES が発行できるのは、同じリージョンのトピックだけです。別のリージョンのトピックへの通知は失われ、最初の失敗の後に SES がトピックの設定を外します。',
    },
    fix: {
      en: 'Create a topic in the region of this identity, subscribe the same endpoints to it, and set it here.',
      ja: 'この ID と同じリージョンにトピックを作成し、同じエンドポイントをサブスクライブして設定してください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (evidence) =>
    judgeFeedbackTopics(
      evidence,
      ({ region }, identity) => region !== identity.region,
      (arns) => ({
        en: `The identity is in ${evidence.sesIdentity.region}, the topic elsewhere: ${arns}.`,
        ja: `ID のリージョンは ${evidence.sesIdentity.region} ですが、トピックは別のリージョンにあります（${arns}）。`,
      }),
    ),
});
