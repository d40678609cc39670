// Arabic or Hebrew text without its direction.
import { attributeOf, styleOf, drawnTexts } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessDirectionMissing = defineAudit({
  id: 'draft-access-direction-missing',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: {
      en: 'Right-to-left text has no direction set',
      ja: '右から左に書く文字に方向の指定がありません',
    },
    passed: { en: 'Right-to-left text has its direction set', ja: '書字方向の指定に問題はありません' },
    why: {
      en: 'Without dir="rtl", full stops, numbers and Latin words appear on the wrong side.',
      ja: 'dir="rtl" がないと、句点、数字、英単語の位置が逆になります。',
    },
    fix: {
      en: 'Add dir="rtl" to the body or to the elements with such text.',
      ja: 'body か、該当する要素に dir="rtl" を指定してください。',
    },
  },
  sources: [{ title: 'HTML Standard: dir', url: 'https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute' }],
  judge: ({ draft, draftMarkup }) => {
    const directed: boolean[] = [];
    for (const element of draftMarkup.elements)
      directed.push(
        directed[element.parent] === true ||
          attributeOf(element, 'dir') !== null ||
          styleOf(element, 'direction') !== null,
      );
    return judgePlaces(
      draft,
      drawnTexts(draftMarkup)
        .filter(
          ({ text, parent }) => /[\p{Script=Arabic}\p{Script=Hebrew}]{2}/u.test(text) && directed[parent] !== true,
        )
        .flatMap(({ span }) => (span === null ? [] : [{ span, says }])),
    );
  },
});

const says = { en: 'This text runs from right to left.', ja: 'このテキストは右から左に書かれています。' };
