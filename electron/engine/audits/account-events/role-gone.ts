// SES4-19: the role by which SES writes to a stream does not exist.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsRoleGone = defineAudit({
  id: 'account-events-role-gone',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Roles for Amazon Data Firehose do not exist any more',
      ja: '存在しない Firehose 用ロールが使われています',
    },
    passed: { en: 'Every role for Amazon Data Firehose exists', ja: 'Firehose 用のロールはすべて存在します' },
    why: {
      en: 'SES assumes this role to write events to the stream. Without it no event arrives.',
      ja: 'SES はこのロールを引き受けてストリームにイベントを書き込みます。ロールがないと、イベントは届きません。',
    },
    fix: {
      en: 'Create a role that trusts ses.amazonaws.com for the set and may call firehose:PutRecordBatch on the stream, and set it in the event destination.',
      ja: '信頼ポリシーで設定セットの ARN について ses.amazonaws.com を許可し、ストリームへの firehose:PutRecordBatch を許可したロールを作成して、イベント送信先に設定してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES4-19'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'role-gone',
      says: (names) => ({ en: `Without their role: ${names.en}.`, ja: `ロールが存在しない送信先: ${names.ja}。` }),
    }),
});
