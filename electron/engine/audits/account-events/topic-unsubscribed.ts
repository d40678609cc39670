// SES4-17: a topic to which nobody has confirmed a subscription.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicUnsubscribed = defineAudit({
  id: 'account-events-topic-unsubscribed',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'SNS topics have no confirmed subscription',
      ja: '確認済みのサブスクリプションがない SNS トピックがあります',
    },
    passed: {
      en: 'Every SNS topic has a confirmed subscription',
      ja: 'どの SNS トピックにも確認済みのサブスクリプションがあります',
    },
    why: {
      en: 'SNS throws away what is published to a topic without subscribers. A subscription by e-mail or HTTPS counts only once it was confirmed.',
      ja: 'サブスクライバーのいないトピックに発行されたメッセージは破棄されます。メールや HTTPS のサブスクリプションは、確認が済むまで有効になりません。',
    },
    fix: {
      en: 'Subscribe an endpoint and confirm it: the link in the e-mail, or the SubscribeURL sent to an HTTPS endpoint. A link is valid for two days; after that, request confirmation again.',
      ja: 'エンドポイントをサブスクライブし、メール内のリンクまたは HTTPS エンドポイントに送られる SubscribeURL で確認してください。リンクの有効期間は 2 日間です。過ぎた場合は、確認メッセージを再送信してください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES4-17', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-unsubscribed',
      says: (names) => ({ en: `Nobody listens to ${names.en}.`, ja: `${names.ja} には受け取り手がいません。` }),
    }),
});
