// FB-4: the access policy of a topic does not let SES publish.
import { topicStatement } from '../../derive/needed-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicRefusing = defineAudit({
  id: 'account-events-topic-refusing',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'SNS topics do not let SES publish', ja: 'SES の発行を許可していない SNS トピックがあります' },
    passed: { en: 'Every SNS topic lets SES publish', ja: 'どの SNS トピックも SES の発行を許可しています' },
    why: {
      en: "The topic's access policy has no statement that admits ses.amazonaws.com for this set or identity, or one that forbids it. Events are lost, and from an identity SES removes a bounce or complaint topic when publishing fails.",
      ja: 'トピックのアクセスポリシーに、この設定セットまたは ID について ses.amazonaws.com を許可するステートメントがないか、拒否するステートメントがあります。イベントは失われ、ID のバウンス・苦情用トピックは、発行に失敗すると SES が外します。',
    },
    fix: {
      en: "Add the statement below to the topic's access policy, one for each set or identity that publishes to it.",
      ja: '下のステートメントを、発行元の設定セットまたは ID ごとに、トピックのアクセスポリシーに追加してください。',
    },
  },
  sources: [citeSes('SNS event destinations', 'event-publishing-add-event-destination-sns', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-refuses',
      says: (names) => ({ en: `SES may not publish to ${names.en}.`, ja: `${names.ja} に SES が発行できません。` }),
      cures: (wire) => [topicStatement(wire, wiring.regionOwner)],
    }),
});
