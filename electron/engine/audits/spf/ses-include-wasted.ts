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
      en: 'Needless include:amazonses.com at the From domain',
      ja: 'From のドメインに include:amazonses.com は不要です',
    },
    passed: { en: 'No needless include:amazonses.com', ja: '不要な include:amazonses.com はありません' },
    why: {
      en: 'Receivers check SPF at the MAIL FROM domain, and your SES mail uses a custom one. The include at the From domain has no effect on that mail, costs a lookup, and lets every other SES customer pass there.',
      ja: '受信側が SPF を確認するのは MAIL FROM ドメインで、SES のメールは専用の MAIL FROM を使っています。From のドメインの include はこのメールに効果がなく、ルックアップを 1 回消費し、ほかの SES 利用者まで合格させてしまいます。',
    },
    fix: {
      en: 'Publish the record below once you are sure that no other SES account sends with this domain as MAIL FROM.',
      ja: 'このドメイン自体を MAIL FROM として送信する仕組みがほかにないことを確認してから、下のレコードを公開してください。',
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
        en: `SES mail of ${domain} uses the MAIL FROM ${custom.domain}, so SPF is checked there.`,
        ja: `${domain} の SES メールの MAIL FROM は ${custom.domain} のため、SPF はそちらで確認されます。`,
      },
      {
        details: [spfExcerpt(domain, text, marks), curedSpf(root, [{ span: include.span, put: '' }])],
        replies: [reply, custom.txt, custom.mx],
      },
    );
  },
});
