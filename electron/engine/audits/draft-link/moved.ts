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
    title: { en: "A link's page has moved for good", ja: '恒久的に移転したページへのリンクがあります' },
    passed: { en: 'No page has moved for good', ja: '恒久的に移転したリンク先はありません' },
    why: {
      en: 'The redirect may be taken away one day, and mails are read for years. Where it leads to a home page, what the mail speaks of is no longer there.',
      ja: 'リダイレクトはいずれ廃止されることがありますが、メールは何年も後に読まれることがあります。移動先がトップページの場合、案内したページはすでにありません。',
    },
    fix: {
      en: 'Open the new address, see whether it shows what the mail promises, and link to it.',
      ja: '移転先を開いてメールの内容と合っているか確かめ、そのアドレスにリンクしてください。',
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
      return { kind: 'certain', says: { en: `It is at ${end.url} now.`, ja: `現在のアドレスは ${end.url} です。` } };
    }),
});
