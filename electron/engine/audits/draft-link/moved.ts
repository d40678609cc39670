// A link whose page has moved for good.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEach } from '../judge-replies.ts';

export const draftLinkMoved = defineAudit({
  id: 'draft-link-moved',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: {
      en: 'A link leads to a page that has moved permanently',
      ja: '恒久的に移転したページへのリンクがあります',
    },
    passed: { en: 'No linked page has moved permanently', ja: '恒久的に移転したリンク先はありません' },
    why: {
      en: 'The redirect may be removed one day, and mails are read for years. If it leads to a home page, the page that the mail is about is already gone.',
      ja: 'リダイレクトはいずれ廃止されることがありますが、メールは何年も後に読まれることがあります。移動先がトップページの場合、案内したページはすでにありません。',
    },
    fix: {
      en: 'Open the new URL, check that it shows what the mail promises, and link to it.',
      ja: '移転先を開いてメールの内容と合っているか確かめ、その URL にリンクしてください。',
    },
  },
  sources: [citeRfc(9110, '15.4.2')],
  judge: ({ draft, draftLinks, ...markups }) =>
    judgeEach({ draft, named: linksOf(markups), replies: draftLinks }, ({ hops, outcome }) => {
      const [first] = hops;
      const end = hops.at(-1);
      // RFC 9110 15.4.2 and 15.4.9. Where it leads nowhere, other checks say so.
      const isForGood = first?.status === 301 || first?.status === 308;
      if (!isForGood || end === undefined || outcome.kind !== 'answered' || outcome.status >= 400) return null;
      return { kind: 'certain', says: { en: `The page is now at ${end.url}.`, ja: `現在の URL は ${end.url} です。` } };
    }),
});
