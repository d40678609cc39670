// SES4-19: the role for a stream may not write to it.
import { writingStatement } from '../../derive/needed-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsRolePowerless = defineAudit({
  id: 'account-events-role-powerless',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Roles may not write to their delivery stream',
      ja: 'Firehose ストリームに書き込めないロールがあります',
    },
    passed: { en: 'Every role may write to its delivery stream', ja: 'どのロールも Firehose ストリームに書き込めます' },
    why: {
      en: 'SES writes events in batches, with firehose:PutRecordBatch. A role that allows PutRecord only, or another stream, lets nothing through.',
      ja: 'SES は firehose:PutRecordBatch でイベントをまとめて書き込みます。PutRecord だけを許可したロールや、別のストリームを対象にしたロールでは、何も届きません。',
    },
    fix: {
      en: "Add the statement below to the role's policy.",
      ja: '下のステートメントをロールのポリシーに追加してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES4-19'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'role-powerless',
      says: (names) => ({
        en: `The role may not write for ${names.en}.`,
        ja: `ロールの権限が不足している送信先: ${names.ja}。`,
      }),
      cures: (wire) => [writingStatement(wire)],
    }),
});
