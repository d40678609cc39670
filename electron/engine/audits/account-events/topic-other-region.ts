// FB-4: a topic in another region than SES.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicOtherRegion = defineAudit({
  id: 'account-events-topic-other-region',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'SNS topics are in another region', ja: '別のリージョンの SNS トピックが使われています' },
    passed: {
      en: 'Every SNS topic is in the region of SES',
      ja: 'SNS トピックはすべて SES と同じリージョンにあります',
    },
    why: {
      en: 'SES publishes only to topics of its own region. Events for a topic elsewhere are lost, and from an identity SES removes a bounce or complaint topic when publishing fails.',
      ja: 'SES が発行できるのは同じリージョンのトピックだけです。別のリージョンのトピックへのイベントは失われ、ID のバウンス・苦情用トピックは、発行に失敗すると SES が外します。',
    },
    fix: {
      en: 'Create a topic in this region, subscribe the same endpoints to it, and set it instead.',
      ja: 'このリージョンにトピックを作成して同じエンドポイントをサブスクライブし、置き換えてください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-elsewhere',
      says: (names) => ({ en: `In another region: ${names.en}.`, ja: `別のリージョンのトピック: ${names.ja}。` }),
    }),
});
