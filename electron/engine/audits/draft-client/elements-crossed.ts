// Tags that close what is not open, or in the wrong order, and content between the cells of a table.
import type { Text } from '../../../../shared/text.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientElementsCrossed = defineAudit({
  id: 'draft-client-elements-crossed',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'Tags are out of order', ja: 'タグの順序が正しくありません' },
    passed: { en: 'Tags are in order', ja: 'タグの順序は正しく保たれています' },
    why: {
      en: 'Every client repairs such HTML in its own way: content moves out of its table, columns break, and in Outlook parts of the mail can be missing.',
      ja: 'このような HTML の補正方法はクライアントごとに異なります。内容がテーブルの外に移動したり、段組みが崩れたりし、Outlook では一部が表示されないこともあります。',
    },
    fix: {
      en: 'Close the element that was opened last first, and put all content of a table into cells.',
      ja: '要素は開いた順と逆に閉じ、テーブルの中の内容は必ずセルに入れてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, (code) => saidOf[code] ?? null),
});

const saidOf: { readonly [code: string]: Text } = {
  'content-outside-cell': {
    en: 'This is in a table but not in a cell, so it appears before the table.',
    ja: 'テーブルの中でセルに入っていないため、テーブルの前に表示されます。',
  },
  'tag-ignored': {
    en: 'This tag belongs in a table; elsewhere it is ignored.',
    ja: 'テーブルの中でだけ使えるタグのため、無視されます。',
  },
  'end-tag-without-matching-open-element': {
    en: 'This closes an element that is not open.',
    ja: '開いていない要素を閉じようとしています。',
  },
  'closing-of-element-with-open-child-elements': {
    en: 'This closes an element while another one inside it is still open.',
    ja: '内側の要素が開いたまま、外側の要素を閉じています。',
  },
  'non-void-html-element-start-tag-with-trailing-solidus': {
    en: 'A slash does not close this element; it stays open.',
    ja: 'この要素は「/」では閉じられず、開いたままになります。',
  },
  'misplaced-start-tag-for-head-element': {
    en: 'This belongs in the head.',
    ja: 'これは head の中に書く要素です。',
  },
};
