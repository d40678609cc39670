// A link to a place in the mail that is not there.
import { readAddress } from '../../mail/read-address.ts';
import { attributeOf, valueOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkFragmentMissing = defineAudit({
  id: 'draft-link-fragment-missing',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: {
      en: 'A link leads to a place that is not in the mail',
      ja: 'メール内に存在しない位置へのリンクがあります',
    },
    passed: { en: 'Every link within the mail has its target', ja: 'メール内のリンクはすべて行き先があります' },
    why: {
      en: 'A click does nothing. Even where the place exists, not every client jumps to it.',
      ja: 'クリックしても何も起きません。行き先があっても、移動しないメールクライアントがあります。',
    },
    fix: {
      en: 'Give the target the id that the link names, or link to a web page.',
      ja: '移動先の要素にリンクと同じ id を付けるか、Web ページへのリンクにしてください。',
    },
  },
  sources: [{ title: 'Can I email: local anchors', url: 'https://www.caniemail.com/features/html-anchor-links/' }],
  judge: ({ draft, draftMarkup }) => {
    const ids = new Set(draftMarkup.elements.flatMap((element) => [valueOf(element, 'id'), valueOf(element, 'name')]));
    return judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'a', 'area').flatMap((link) => {
        const address = attributeOf(link, 'href');
        const read = readAddress(address?.value ?? '');
        if (address === null || address.dynamic || read.kind !== 'fragment') return [];
        if (read.rest === 'top' || ids.has(read.rest)) return [];
        const says = {
          en: `Nothing in the mail has the id “${read.rest}”.`,
          ja: `id が「${read.rest}」の要素がありません。`,
        };
        return [{ span: address.valueSpan ?? address.span, says }];
      }),
    );
  },
});
