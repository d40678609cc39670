// S47: include:amazonses.com at the From domain although SES mail uses a MAIL FROM domain of its own.
import { sesSpfDomain } from '../../derive/ses-egress.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, sesMailFrom } from '../judge-spf.ts';

export const spfSesIncludeWasted = defineAudit({
  id: 'spf-ses-include-wasted',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree', 'mailFrom'],
  texts: {
    title: {
      en: 'The From domain does not need include:amazonses.com',
      ja: 'From ドメインに include:amazonses.com は不要です',
    },
    passed: { en: 'No unneeded include:amazonses.com', ja: '不要な include:amazonses.com はありません' },
    why: {
      en: 'Receivers check SPF at the MAIL FROM domain, and your SES mail uses a custom one. The include at the From domain has no effect on that mail, costs a lookup, and authorizes the shared SES addresses for nothing.',
      ja: '受信側が SPF を確認するのは MAIL FROM ドメインで、SES のメールはカスタム MAIL FROM ドメインを使っています。From ドメインの include はこのメールに効果がなく、ルックアップを 1 回消費し、SES の共有アドレスを不必要に許可します。',
    },
    fix: {
      en: 'Check that no other SES account sends with this domain as its MAIL FROM domain, then publish the record below.',
      ja: 'このドメイン自体を MAIL FROM ドメインとする SES アカウントがほかにないことを確認してから、下のレコードを公開してください。',
    },
  },
  sources: [citeSpf('4.6.4', 'S47'), sesMailFrom],
  judge: ({ spfTree, mailFrom }) => {
    const { root, domain, text, reply } = assessSpf(spfTree);
    const include = root.terms.find(
      ({ term }) => term.kind === 'include' && term.domain.toLowerCase() === sesSpfDomain,
    )?.term;
    const [custom] = mailFrom.filter((item) => item.domain !== domain);
    if (include === undefined || custom === undefined) return pass(null, { replies: [reply] });
    const marks = markTerms([include], { en: 'no effect on SES mail', ja: 'SES のメールには効果がありません' });
    return fail(
      {
        en: `Mail that SES sends for ${domain} uses the MAIL FROM domain ${custom.domain}, so SPF is checked there.`,
        ja: `${domain} の SES のメールは MAIL FROM ドメイン ${custom.domain} を使うため、SPF はそちらで確認されます。`,
      },
      {
        details: [spfExcerpt(domain, text, marks), curedSpf(root, [{ span: include.span, put: '' }])],
        replies: [reply, custom.txt, custom.mx],
      },
    );
  },
});
