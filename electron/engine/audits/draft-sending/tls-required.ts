// Mail that is dropped where the receiver offers no TLS.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingTlsRequired = defineAudit({
  id: 'draft-sending-tls-required',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'info',
  needs: ['draftSet'],
  texts: {
    title: { en: 'The message is delivered over TLS only', ja: 'TLS で配信できる場合にだけ配信されます' },
    passed: { en: 'The message is delivered with or without TLS', ja: 'TLS に対応しない受信側にも配信されます' },
    why: {
      en: 'The configuration set has TlsPolicy REQUIRE. To servers that offer no TLS SES does not deliver, and the message bounces.',
      ja: '設定セットの TlsPolicy は REQUIRE です。TLS に対応しないサーバーには配信されず、バウンスになります。',
    },
    fix: {
      en: 'Nothing needs to be done where this is meant. Otherwise set TlsPolicy to OPTIONAL, or choose another set.',
      ja: '意図した設定であれば対応は不要です。そうでない場合は TlsPolicy を OPTIONAL にするか、別の設定セットを選んでください。',
    },
  },
  sources: [citeSes('security protocols', 'security-protocols')],
  judge: ({ draftSet: { name, tlsPolicy } }) =>
    tlsPolicy === 'REQUIRE' ? fail({ en: `"${name}" requires TLS.`, ja: `「${name}」では TLS が必須です。` }) : pass(),
});
