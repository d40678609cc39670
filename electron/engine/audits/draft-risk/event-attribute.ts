// An attribute that would run code on an event.
import type { Span } from '../../../../shared/detail.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskEventAttribute = defineAudit({
  id: 'draft-risk-event-attribute',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An attribute contains code', ja: 'コードを含む属性があります' },
    passed: { en: 'No attribute contains code', ja: 'コードを含む属性はありません' },
    why: {
      en: 'Clients remove attributes such as onclick, and spam filters count them against the mail.',
      ja: 'onclick などの属性は取り除かれます。迷惑メールの判定でも不利になります。',
    },
    fix: { en: 'Remove the attribute.', ja: '属性を削除してください。' },
  },
  sources: [
    {
      title: 'HTML Standard: event handlers',
      url: 'https://html.spec.whatwg.org/multipage/webappapis.html#event-handler-attributes',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      draftMarkup.elements.flatMap(({ attributes, span }) =>
        span === null
          ? []
          : attributes
              .filter(({ name }) => /^on[a-z]{3,}$/u.test(name))
              .map((found) => ({
                span: found.span,
                says: { en: `${found.name} never runs.`, ja: `${found.name} は実行されません。` },
                mends: [{ title: without, edits: [{ ...withBlankBefore(draftMarkup.text, found.span), put: '' }] }],
              })),
      ),
    ),
});

const without = { en: 'Remove the attribute', ja: '属性を削除する' };

function withBlankBefore(text: string, { start, end }: Span): Span {
  return { start: /\s/u.test(text.charAt(start - 1)) ? start - 1 : start, end };
}
