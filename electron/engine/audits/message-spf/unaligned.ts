// SPF passes, but for another domain than the author.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messageSpfUnaligned = defineAudit({
  id: 'message-spf-unaligned',
  topic: 'message-spf',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'SPF passes, but not for the From domain', ja: 'SPF は From と異なるドメインで合格しています' },
    passed: { en: 'SPF passes for the From domain', ja: 'SPF は From ドメインで合格しています' },
    why: {
      en: 'DMARC counts SPF only if the MAIL FROM domain belongs to the one in From. Amazon SES uses amazonses.com there unless a custom MAIL FROM domain is set.',
      ja: 'DMARC では、MAIL FROM ドメインが From ドメインと一致しなければ SPF は数えられません。Amazon SES の MAIL FROM は、カスタム MAIL FROM ドメインを設定しない限り amazonses.com です。',
    },
    fix: {
      en: 'Set a custom MAIL FROM domain for the identity: a subdomain of the From domain, with its MX and SPF records.',
      ja: 'ID にカスタム MAIL FROM ドメイン（From ドメインのサブドメイン）を設定し、MX と SPF のレコードを公開してください。',
    },
  },
  sources: [citeRfc(9989, '4.4.2'), citeSes('Using a custom MAIL FROM domain', 'mail-from')],
  judge: ({ mail: { spf, fromDomain } }) => {
    if (spf === null || fromDomain === null || spf.result !== 'pass') return notApplicable(noPass);
    if (spf.aligned !== 'no') return pass();
    return fail({
      en: `It passes for ${spf.domain}, which is not aligned with ${fromDomain}.`,
      ja: `合格したのは ${spf.domain} で、${fromDomain} と一致しません。`,
    });
  },
});

const noPass = {
  en: 'SPF does not pass; other checks cover that.',
  ja: 'SPF に合格していません。別の項目で判定します。',
};
