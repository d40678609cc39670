// Nobody is told when the message bounces.
import { feedbacks } from '../../derive/feedback-channels.ts';
import { missingEvents } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';
import { judgeVerified } from '../judge-sender.ts';

export const draftSendingFeedbackUnheard = defineAudit({
  id: 'draft-sending-feedback-unheard',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSender'],
  weighs: ['draftSet'],
  texts: {
    title: { en: 'Nothing reports a bounce or complaint', ja: 'バウンスや苦情の通知先がありません' },
    passed: { en: 'Bounces and complaints are reported', ja: 'バウンスと苦情は通知されます' },
    why: {
      en: 'The identity forwards no feedback and has no SNS topics, and no event destination of the configuration set receives these events. You keep mailing addresses that fail, which harms your reputation.',
      ja: 'E メールによるフィードバック転送も SNS トピックもなく、設定セットのイベント送信先でも受け取られません。届かない宛先に送信し続けることになり、評価が下がります。',
    },
    fix: {
      en: 'Choose a configuration set with an event destination for BOUNCE and COMPLAINT, or enable email feedback forwarding for the identity.',
      ja: 'BOUNCE と COMPLAINT を受け取るイベント送信先のある設定セットを選ぶか、ID の E メールによるフィードバック転送を有効にしてください。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications')],
  judge: ({ draftSender, draftSet }) =>
    judgeVerified(draftSender, ({ identity, notifications = null }) => {
      if (identity.feedbackForwarding) return pass(forwarded);
      const topics = { BOUNCE: notifications?.bounceTopic, COMPLAINT: notifications?.complaintTopic };
      const set = draftSet.state === 'seen' ? draftSet.value : { eventDestinations: [] };
      const unheard = feedbacks.filter((type) => !topics[type] && missingEvents(set, [type]).length > 0);
      if (unheard.length === 0) return pass();
      if (draftSet.state === 'unreachable') return cannotTellFrom(draftSet);
      if (notifications === null) return { verdict: 'cannot-tell', whys: [] };
      return fail({
        en: `Not reported for ${identity.name}: ${unheard.join(', ')}.`,
        ja: `${identity.name} で通知されないイベント: ${unheard.join('、')}。`,
      });
    }),
});

const forwarded = {
  en: 'SES forwards them by mail to the feedback address, or else to From.',
  ja: 'フィードバックの転送先アドレス、または From 宛てにメールで転送されます。',
};
