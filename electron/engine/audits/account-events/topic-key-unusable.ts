// FB-4: a topic is encrypted with the key that AWS manages, which SES cannot use.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsTopicKeyUnusable = defineAudit({
  id: 'account-events-topic-key-unusable',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: "SNS topics are encrypted with AWS's own key",
      ja: 'AWS マネージドキーで暗号化された SNS トピックがあります',
    },
    passed: {
      en: 'No SNS topic is encrypted with a key that SES cannot use',
      ja: 'SES が使用できないキーで暗号化された SNS トピックはありません',
    },
    why: {
      en: 'To publish to an encrypted topic SES needs the key. The policy of alias/aws/sns admits no service and cannot be changed, so nothing arrives.',
      ja: '暗号化されたトピックへの発行には、SES がキーを使用できる必要があります。alias/aws/sns のキーポリシーはサービスを許可しておらず変更もできないため、何も届きません。',
    },
    fix: {
      en: 'Encrypt the topic with a customer managed key whose policy allows ses.amazonaws.com kms:GenerateDataKey and kms:Decrypt, or turn encryption off.',
      ja: 'ses.amazonaws.com に kms:GenerateDataKey と kms:Decrypt を許可したカスタマーマネージドキーで暗号化するか、暗号化を無効にしてください。',
    },
  },
  sources: [citeSes('notifications by SNS', 'configure-sns-notifications', 'SES2-FB-4')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'topic-key-managed',
      says: (names) => ({
        en: `Encrypted with alias/aws/sns: ${names.en}.`,
        ja: `alias/aws/sns で暗号化されたトピック: ${names.ja}。`,
      }),
    }),
});
