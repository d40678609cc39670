// A link that is redirected many times.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEach } from '../judge-replies.ts';

export const draftLinkRedirectsMany = defineAudit({
  id: 'draft-link-redirects-many',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: { en: 'A link is redirected four times or more', ja: '4 回以上リダイレクトされるリンクがあります' },
    passed: { en: 'No link is redirected four times or more', ja: 'リダイレクトの多いリンクはありません' },
    why: {
      en: 'Each redirect takes time on a phone, and spam filters count long chains against a mail. If SES counts clicks, it adds one more.',
      ja: 'リダイレクトのたびに表示が遅くなり、迷惑メールの判定でも不利になります。クリックを計測する場合は、SES のリダイレクトも 1 回加わります。',
    },
    fix: {
      en: 'Link to the URL at the end of the chain.',
      ja: '最後に表示される URL に直接リンクしてください。',
    },
  },
  sources: [citeRfc(9110, '15.4')],
  judge: ({ draft, draftLinks, ...markups }) =>
    judgeEach({ draft, named: linksOf(markups), replies: draftLinks }, ({ url, hops }) => {
      const count = hops.filter(({ location }) => location !== null).length;
      if (count < 4) return null;
      const end = hops.at(-1)?.url ?? url;
      return {
        kind: 'certain',
        says: { en: `${count} redirects lead to ${end}.`, ja: `${count} 回のリダイレクトの後、${end} に移動します。` },
      };
    }),
});
