// The MAIL FROM domain does not allow the address that sent it.
import { spfInCase, senderUnknown } from '../spf-in-case.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageSpfFailed = defineAudit({
  id: 'message-spf-failed',
  topic: 'message-spf',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'SPF fails', ja: 'SPF に不合格です' },
    passed: { en: 'SPF does not fail', ja: 'SPF に不合格ではありません' },
    why: {
      en: "The SPF record of the MAIL FROM domain does not allow this address to send. Forwarding has the same effect, because the forwarder's address replaces the sender's.",
      ja: 'MAIL FROM ドメインの SPF レコードが、このアドレスからの送信を許可していません。転送でも、転送元のアドレスに変わるため同じことが起きます。',
    },
    fix: {
      en: 'If the address is one of your senders, add it to the SPF record of the MAIL FROM domain. For Amazon SES that is include:amazonses.com at the custom MAIL FROM domain. If the mail was forwarded, DMARC has to pass by DKIM.',
      ja: '自分の送信元であれば、MAIL FROM ドメインの SPF レコードに追加してください。Amazon SES ではカスタム MAIL FROM ドメインの include:amazonses.com です。転送の場合は DMARC は DKIM で合格する必要があります。',
    },
  },
  sources: [citeRfc(7208, '8.4'), citeSes('Using a custom MAIL FROM domain', 'mail-from')],
  judge: ({ mail: { spf } }) => {
    if (spf === null) return unknownBecause(senderUnknown);
    if (spf.result === 'temperror') return unknownBecause(spf.says);
    const isFound = spf.result === 'fail';
    return isFound ? fail(spfInCase(spf)) : pass(spf.says);
  },
});
