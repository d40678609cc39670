// X13: neither a custom MAIL FROM domain nor a DKIM signature, so that nothing about the mail is the sender's own.
import { defaultMailFrom } from '../../derive/mail-from-state.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable } from '../define-audit.ts';
import { judgeNoMailFrom } from '../judge-no-mail-from.ts';

export const sesMailFromNoneUnsigned = defineAudit({
  id: 'ses-mail-from-none-unsigned',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: {
      en: 'Neither MAIL FROM nor DKIM belongs to your domain',
      ja: 'MAIL FROM も DKIM も自ドメインのものではありません',
    },
    passed: {
      en: 'MAIL FROM or DKIM belongs to your domain',
      ja: 'MAIL FROM または DKIM が自ドメインのものです',
    },
    why: {
      en: 'SPF passes for a domain of Amazon and the only DKIM signature is that of amazonses.com. Nothing proves that the mail is yours: it fails DMARC as soon as your domain has a policy, and mailbox providers may show "via amazonses.com".',
      ja: 'SPF は Amazon のドメインに対する合格で、DKIM 署名も amazonses.com のものだけです。ご自身のメールだと示すものがないため、ドメインに DMARC ポリシーがあれば不合格となり、「amazonses.com 経由」と表示されることもあります。',
    },
    fix: {
      en: 'Set up Easy DKIM for the domain first. Then choose a subdomain that is used for nothing else, publish the two records below, and set it as MAIL FROM domain.',
      ja: '先にドメインの Easy DKIM を設定してください。次に、ほかに使われていないサブドメインを選んで下の 2 つのレコードを公開し、MAIL FROM ドメインに設定します。',
    },
  },
  sources: [
    citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X13', 'SES2-MF-1'),
    citeSes('custom MAIL FROM domain', 'mail-from'),
  ],
  judge: ({ sesIdentity, sesRelated }) =>
    judgeNoMailFrom(sesIdentity, sesRelated, ({ isBare, records }) => {
      if (!isBare) return notApplicable(signedText);
      const used = defaultMailFrom(sesIdentity.region);
      return fail(
        {
          en: `Mail from ${sesIdentity.name} has the MAIL FROM domain ${used} and no DKIM signature of ${sesIdentity.domain}.`,
          ja: `${sesIdentity.name} のメールは MAIL FROM ドメインが ${used} で、${sesIdentity.domain} の DKIM 署名もありません。`,
        },
        { details: records },
      );
    }),
});

const signedText = {
  en: 'The mail is signed for your domain, or other checks say why not; another one covers the missing MAIL FROM domain.',
  ja: 'ご自身のドメインの DKIM 署名があるか、ない理由が別の項目で示されています。MAIL FROM ドメインがないことは別の項目で判定します。',
};
