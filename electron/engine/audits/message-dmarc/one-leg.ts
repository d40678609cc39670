// DMARC passes by one of its two legs alone.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeDmarcResult } from '../judge-dmarc-result.ts';
import { vouching } from '../judge-signatures.ts';

export const messageDmarcOneLeg = defineAudit({
  id: 'message-dmarc-one-leg',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'DMARC passes by DKIM or SPF only', ja: 'DMARC の合格は DKIM か SPF の片方だけによるものです' },
    passed: { en: 'DMARC passes by DKIM and by SPF', ja: 'DKIM と SPF の両方で DMARC に合格しています' },
    why: {
      en: 'One of them is enough for DMARC, but leaves no reserve: forwarding breaks SPF, and mailing lists break DKIM. With both, mail survives either.',
      ja: 'DMARC は片方の合格で足りますが、予備がありません。転送では SPF が、メーリングリストでは DKIM が崩れます。両方あれば、どちらかが崩れても合格します。',
    },
    fix: {
      en: 'For SPF, set a custom MAIL FROM domain below the From domain. For DKIM, sign with the From domain.',
      ja: 'SPF には From ドメイン配下のカスタム MAIL FROM ドメインを、DKIM には From ドメインの署名を設定してください。',
    },
  },
  sources: [citeSes('Complying with DMARC', 'send-email-authentication-dmarc')],
  judge: ({ mail }) =>
    judgeDmarcResult(mail, ({ result, says }) => {
      if (result !== 'pass') return notApplicable(says);
      const bySpf = mail.spf?.result === 'pass' && mail.spf.aligned !== 'no';
      return bySpf && vouching(mail).length > 0 ? pass() : fail(says);
    }),
});
