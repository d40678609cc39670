// FB-3: one of the two topics is missing, as it is after SES could not publish to it.
import { topicFor } from '../../derive/feedback-channels.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';

export const sesFeedbackTopicLost = defineAudit({
  id: 'ses-feedback-topic-lost',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: {
      en: 'One of the SNS topics may have been removed by SES',
      ja: 'SNS トピックの一方が SES により外された可能性があります',
    },
    passed: {
      en: 'The SNS topics for bounces and complaints are a pair',
      ja: 'バウンスと苦情の SNS トピックはそろっています',
    },
    why: {
      en: 'When SES cannot publish to a topic (it was deleted, or its policy changed), it removes the topic from the identity and turns e-mail forwarding on again. A system that listens to the topic goes deaf without an error.',
      ja: 'トピックが削除された、ポリシーが変わったなどの理由で SES が発行できないと、SES は ID からトピックを外し、メール転送を再び有効にします。トピックを購読しているシステムには、エラーもないまま通知が届かなくなります。',
    },
    fix: {
      en: 'If you did not leave one out on purpose, check that topic, its access policy and its key, then set it again.',
      ja: '意図した設定でなければ、トピックの有無、アクセスポリシー、暗号化キーを確認し、設定し直してください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-3')],
  judge: (evidence) => {
    const { sesIdentity, sesNotifications } = evidence;
    if (sesNotifications.state === 'unreachable') return cannotTellFrom(sesNotifications);
    const [bounce, complaint] = [topicFor('BOUNCE', evidence), topicFor('COMPLAINT', evidence)];
    const isSingle = (bounce === null) !== (complaint === null);
    if (!sesIdentity.feedbackForwarding || !isSingle) return pass();
    return fail(bounce === null ? bounceText : complaintText);
  },
});

const bounceText = {
  en: 'Complaints have a topic, bounces have none, and e-mail forwarding is on.',
  ja: '苦情にはトピックがありますが、バウンスにはなく、メール転送が有効です。',
};
const complaintText = {
  en: 'Bounces have a topic, complaints have none, and e-mail forwarding is on.',
  ja: 'バウンスにはトピックがありますが、苦情にはなく、メール転送が有効です。',
};
