// An SNS topic that a set or an identity names does not exist.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicGone = defineAudit({
  id: 'account-events-topic-gone',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'SNS topics do not exist any more', ja: '存在しない SNS トピックが使われています' },
    passed: { en: 'Every SNS topic exists', ja: 'SNS トピックはすべて存在します' },
    why: {
      en: 'Events for a deleted topic are lost. A set goes on naming it, so everything looks set up. From an identity SES removes a bounce or complaint topic when publishing fails, and turns e-mail forwarding back on.',
      ja: '削除されたトピックへのイベントは失われます。設定セットにはトピックが残るため、設定済みに見えます。ID のバウンス・苦情用トピックは、発行に失敗すると SES が外し、メール転送を再び有効にします。',
    },
    fix: {
      en: 'Create the topic again with the same name, access policy and subscriptions, or set another one.',
      ja: '同じ名前・アクセスポリシー・サブスクリプションでトピックを作り直すか、別のトピックを設定してください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-gone',
      says: (names) => ({ en: `Gone: ${names.en}.`, ja: `存在しないトピック: ${names.ja}。` }),
    }),
});
