// More than one heading of the first level.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessHeadingRepeated = defineAudit({
  id: 'draft-access-heading-repeated',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail has more than one h1', ja: 'h1 が複数あります' },
    passed: { en: 'The mail has at most one h1', ja: 'h1 は 1 つ以内です' },
    why: {
      en: 'The h1 is the title of the whole mail. With several, it is hard to hear what the mail is about.',
      ja: 'h1 はメール全体の題名です。複数あると、何のメールか分かりにくくなります。',
    },
    fix: { en: 'Keep the first h1, and make the others h2.', ja: 'ほかの h1 を h2 にしてください。' },
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
      elementsNamed(draftMarkup, 'h1')
        .slice(1)
        .flatMap(({ startTag }) => (startTag === null ? [] : [{ span: startTag, says }])),
    ),
});

const says = { en: 'This is not the first h1.', ja: '2 つ目以降の h1 です。' };
