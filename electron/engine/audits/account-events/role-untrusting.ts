// SES4-19: the role for a stream does not trust SES for this set.
import { trustStatement } from '../../derive/needed-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsRoleUntrusting = defineAudit({
  id: 'account-events-role-untrusting',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Roles do not trust SES for the sets that use them',
      ja: '信頼ポリシーで SES が許可されていないロールがあります',
    },
    passed: {
      en: 'Every role trusts SES for the sets that use it',
      ja: 'どのロールも、使用する設定セットについて SES を許可しています',
    },
    why: {
      en: 'SES can assume a role only if its trust policy admits ses.amazonaws.com for the ARN of the set. A policy written for one set does not cover a second one, and the events of that one never arrive.',
      ja: 'SES がロールを引き受けられるのは、信頼ポリシーで、その設定セットの ARN について ses.amazonaws.com が許可されている場合だけです。1 つの設定セット用に書かれたポリシーは別の設定セットでは使えず、イベントが届きません。',
    },
    fix: {
      en: "Add the statement below to the role's trust policy, or add the ARN of the set to the list in AWS:SourceArn.",
      ja: '下のステートメントをロールの信頼ポリシーに追加するか、AWS:SourceArn のリストに設定セットの ARN を追加してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES4-19'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'role-distrusts',
      says: (names) => ({
        en: `SES may not assume the role for ${names.en}.`,
        ja: `SES がロールを引き受けられない送信先: ${names.ja}。`,
      }),
      cures: (wire) => [trustStatement(wire, wiring.regionOwner)],
    }),
});
