// From an address of a mailbox provider.
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { normalName } from '../../protocols/dns/name.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { fromAddress, noFromText } from '../judge-sender.ts';

export const draftSendingFromFreemail = defineAudit({
  id: 'draft-sending-from-freemail',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'From is at a public mailbox provider', ja: 'From がフリーメールなど公開プロバイダーのアドレスです' },
    passed: { en: 'From is at a domain of your own', ja: 'From は自社ドメインのアドレスです' },
    why: {
      en: 'Mail from SES cannot be signed for such a domain, and SES is not in its SPF record. Gmail, Yahoo and others treat it as forged, even if the address is verified in SES.',
      ja: 'こうしたドメインの署名は SES では付けられず、SPF にも SES は含まれていません。SES で検証済みでも、Gmail や Yahoo などでは、なりすましとみなされます。',
    },
    fix: {
      en: 'Send from a domain that you own, and put this address into Reply-To if replies should go there.',
      ja: '自社で所有するドメインから送信し、返信を受け取る場合はこのアドレスを Reply-To に指定してください。',
    },
  },
  sources: [
    citeSes('complying with DMARC', 'send-email-authentication-dmarc'),
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
  ],
  judge: ({ draftMessage }) => {
    const from = fromAddress(draftMessage);
    if (from === null) return notApplicable(noFromText);
    const domain = normalName(from.slice(from.lastIndexOf('@') + 1));
    if (!isFreeMailDomain(domain)) return pass();
    return fail({
      en: `Anybody can get an address at ${domain}.`,
      ja: `${domain} は誰でもアドレスを取得できます。`,
    });
  },
});
