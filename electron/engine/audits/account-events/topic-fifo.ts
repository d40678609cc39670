// FB-4: a FIFO topic, to which SES cannot publish.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicFifo = defineAudit({
  id: 'account-events-topic-fifo',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'FIFO SNS topics are in use', ja: 'FIFO タイプの SNS トピックが使われています' },
    passed: { en: 'Every SNS topic is a standard one', ja: 'SNS トピックはすべて標準タイプです' },
    why: {
      en: 'SES publishes to standard topics only. Events for a FIFO topic are lost.',
      ja: 'SES が発行できるのは標準タイプのトピックだけです。FIFO トピックへのイベントは失われます。',
    },
    fix: {
      en: 'Create a standard topic, subscribe the same endpoints to it, and set it in place of the FIFO topic.',
      ja: '標準タイプのトピックを作成して同じエンドポイントをサブスクライブし、FIFO トピックと置き換えてください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4', 'SES3-7')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-fifo',
      says: (names) => ({ en: `FIFO topics: ${names.en}.`, ja: `FIFO トピック: ${names.ja}。` }),
    }),
});
