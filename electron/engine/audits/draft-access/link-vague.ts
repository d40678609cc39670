// A link that says only “click here”.
import { emptyWords } from '../../mail/link-words.ts';
import { attributeOf, valueOf, elementsNamed, textsIn, textIn } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessLinkVague = defineAudit({
  id: 'draft-access-link-vague',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A link says only “here” or “click here”', ja: '「こちら」「クリック」だけのリンクがあります' },
    passed: { en: 'Every link says where it leads', ja: 'すべてのリンクが行き先を示しています' },
    why: {
      en: 'People who hear only the links do not learn where they lead. Spam filters count “click here”, too.',
      ja: 'リンクだけを順に聞く人には、行き先が分かりません。「ここをクリック」は迷惑メールの判定でも数えられます。',
    },
    fix: {
      en: 'Let the link say where it leads: “Track your parcel”.',
      ja: '「配送状況を確認する」のように、目的を表す言葉をリンクにしてください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 2.4.4 Link purpose',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'a').flatMap((link) => {
        const words = textIn(draftMarkup, link);
        if (link.startTag === null || attributeOf(link, 'href') === null || !emptyWords.test(words)) return [];
        return valueOf(link, 'aria-label') === null
          ? [
              {
                span: textsIn(draftMarkup, link)[0]?.span ?? link.startTag,
                says: { en: `The link says “${words}”.`, ja: `リンクの文字が「${words}」だけです。` },
              },
            ]
          : [];
      }),
    ),
});
