// The set does not require TLS: mail goes out in the clear where the receiver offers nothing better.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetTlsOptional = defineAudit({
  id: 'ses-configuration-set-tls-optional',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'info',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Mail may go out without encryption', ja: '暗号化されずに送信されることがあります' },
    passed: { en: 'Mail goes out encrypted only', ja: '暗号化された接続でのみ送信されます' },
    why: {
      en: 'By default SES uses TLS where the receiver offers it and sends in plain text where it does not. Nearly all receivers offer it; requiring it matters for confidential mail.',
      ja: '既定では、受信側が対応していれば TLS を使い、対応していなければ平文で送信します。ほとんどの受信側は対応していますが、機密性の高いメールでは必須にする意味があります。',
    },
    fix: {
      en: 'Leave it for ordinary mail. For confidential mail set the TLS policy of the set to REQUIRE; what cannot be delivered over TLS then bounces.',
      ja: '通常のメールではこのままで構いません。機密性の高いメールでは、設定セットの TLS ポリシーを REQUIRE にしてください。TLS で配信できないメールはバウンスになります。',
    },
  },
  sources: [citeSes('security protocols', 'security-protocols')],
  judge: ({ sesDefaultSet: { name, tlsPolicy } }) =>
    tlsPolicy === 'REQUIRE'
      ? pass()
      : fail({
          en: `The TLS policy of ${name} is ${tlsPolicy ?? 'not set'}.`,
          ja: `${name} の TLS ポリシーは${tlsPolicy === null ? '未設定' : ` ${tlsPolicy} `}です。`,
        }),
});
