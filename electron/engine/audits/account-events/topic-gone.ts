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
      en: 'Events for a topic that was deleted are lost without an error: the set or identity still names it, and everything looks set up.',
      ja: '削除されたトピックへのイベントは、エラーもなく失われます。設定セットや ID にはトピックが残っているため、設定済みに見えます。',
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
