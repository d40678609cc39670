// A heading without text.
import { valueOf, elementsNamed, descendantsOf, textIn } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessHeadingEmpty = defineAudit({
  id: 'draft-access-heading-empty',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A heading is empty', ja: '空の見出しがあります' },
    passed: { en: 'No heading is empty', ja: '空の見出しはありません' },
    why: {
      en: 'Screen readers stop at it and say nothing.',
      ja: 'スクリーンリーダーが見出しで止まり、何も読み上げません。',
    },
    fix: {
      en: 'Write the heading, or add space with CSS instead.',
      ja: '見出しを書くか、余白は CSS で付けてください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.3.1 Info and relationships',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => {
        const isNamed =
          textIn(draftMarkup, heading) !== '' ||
          descendantsOf(draftMarkup, heading).some((one) => (valueOf(one, 'alt') ?? '').trim() !== '');
        return heading.startTag === null || isNamed ? [] : [{ span: heading.startTag, says }];
      }),
    ),
});

const says = { en: 'This heading has no text.', ja: 'この見出しには文字がありません。' };
