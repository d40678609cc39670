// FB-4: a topic is encrypted with a key whose policy is not read.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicEncrypted = defineAudit({
  id: 'account-events-topic-encrypted',
  topic: 'account-events',
  subject: 'account',
  severity: 'info',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Encrypted SNS topics need a key that admits SES',
      ja: '暗号化された SNS トピックでは、キーポリシーの確認が必要です',
    },
    passed: {
      en: 'No SNS topic depends on the policy of a key',
      ja: 'キーポリシーに左右される SNS トピックはありません',
    },
    why: {
      en: 'SES can publish to these topics only if the policy of their key lets it. Plumbline does not read key policies, so it cannot tell.',
      ja: 'これらのトピックに発行できるのは、キーポリシーで SES が許可されている場合だけです。Plumbline はキーポリシーを読み取らないため、判定できません。',
    },
    fix: {
      en: 'Check that the key policy allows ses.amazonaws.com the actions kms:GenerateDataKey and kms:Decrypt, then send a message to the mailbox simulator and see that its event arrives.',
      ja: 'キーポリシーで ses.amazonaws.com に kms:GenerateDataKey と kms:Decrypt が許可されていることを確認し、メールボックスシミュレーター宛てに送信してイベントが届くか確かめてください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-encrypted',
      says: (names) => ({ en: `Encrypted: ${names.en}.`, ja: `暗号化されたトピック: ${names.ja}。` }),
    }),
});
