// Links with the same words that lead to different pages.
import { linksOf } from '../../mail/addresses-of.ts';
import { addressKey } from '../../mail/read-address.ts';
import { textIn } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkTextAmbiguous = defineAudit({
  id: 'draft-link-text-ambiguous',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'Links with the same words lead to different pages', ja: '同じ文字のリンクが別のページに移動します' },
    passed: { en: 'Links with the same words lead to the same page', ja: '同じ文字のリンクは同じページに移動します' },
    why: {
      en: 'In the list of links that screen readers offer, they cannot be told apart.',
      ja: 'スクリーンリーダーのリンク一覧では、区別がつきません。',
    },
    fix: {
      en: 'Say in each link where it leads: "Read about the new shop" instead of "Read more".',
      ja: '「続きを読む」ではなく「新店舗の記事を読む」のように、行き先を書いてください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 2.4.9 Link purpose (link only)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html',
    },
  ],
  judge: ({ draft, ...markups }) => {
    const links = linksOf(markups).map((link) => ({ link, words: textIn(link.markup, link.element).toLowerCase() }));
    const targets = new Map<string, Set<string>>();
    for (const { link, words } of links)
      targets.set(words, (targets.get(words) ?? new Set()).add(addressKey(link.address)));
    return judgePlaces(
      draft,
      links.flatMap(({ link: { span, typed }, words }) => {
        const count = targets.get(words)?.size ?? 0;
        // What a loop fills in differs by its data, which no author can write otherwise.
        if (words === '' || count < 2 || !typed) return [];
        return [
          {
            span,
            says: {
              en: `“${words}” leads to ${count} different pages.`,
              ja: `「${words}」のリンク先が ${count} 通りあります。`,
            },
          },
        ];
      }),
    );
  },
});
