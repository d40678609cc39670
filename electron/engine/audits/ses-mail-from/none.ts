// X13: no custom MAIL FROM domain, so that SPF passes for amazonses.com only and DMARC rests on DKIM alone.
import { defaultMailFrom } from '../../derive/mail-from-state.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable } from '../define-audit.ts';
import { judgeNoMailFrom } from '../judge-no-mail-from.ts';

export const sesMailFromNone = defineAudit({
  id: 'ses-mail-from-none',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'No custom MAIL FROM domain', ja: 'カスタム MAIL FROM ドメインが設定されていません' },
    passed: { en: 'A custom MAIL FROM domain is set up', ja: 'カスタム MAIL FROM ドメインが設定されています' },
    why: {
      en: 'Without one, bounces go to a domain of Amazon, and SPF passes for that domain instead of yours. It never counts for DMARC, whatever SPF record your own domain has. DKIM alone has to carry all your mail.',
      ja: '設定がないと、バウンスの宛先は Amazon のドメインになり、SPF もそのドメインに対する合格になります。ご自身のドメインにどのような SPF レコードがあっても DMARC では有効にならず、DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Choose a subdomain that is used for nothing else, publish the two records below, and set it as the MAIL FROM domain of this identity. Where none are shown, the domain of this address has a MAIL FROM domain already: set that one.',
      ja: 'ほかに使われていないサブドメインを選んで下の 2 つのレコードを公開し、この ID の MAIL FROM ドメインに設定してください。レコードが示されていない場合は、このアドレスのドメインの MAIL FROM ドメインをそのまま設定できます。',
    },
  },
  sources: [
    citeSes('custom MAIL FROM domain', 'mail-from', 'X13', 'SES2-MF-1', 'SES4-14'),
    citeSes('complying with DMARC', 'send-email-authentication-dmarc'),
  ],
  judge: ({ sesIdentity, sesRelated }) =>
    judgeNoMailFrom(sesIdentity, sesRelated, ({ isBare, records }) => {
      if (isBare) return notApplicable(unsignedText);
      const used = defaultMailFrom(sesIdentity.region);
      return fail(
        {
          en: `SES gives mail from ${sesIdentity.name} the MAIL FROM domain ${used}, so SPF does not count for DMARC.`,
          ja: `${sesIdentity.name} のメールの MAIL FROM ドメインは ${used} になるため、SPF は DMARC で有効になりません。`,
        },
        { details: records },
      );
    }),
});

const unsignedText = {
  en: 'This mail is not signed for your domain either; another check covers both together.',
  ja: 'ご自身のドメインの DKIM 署名もありません。両方を合わせて別の項目で判定します。',
};
