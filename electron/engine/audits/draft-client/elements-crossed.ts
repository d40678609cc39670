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
      en: 'Every client repairs such HTML in its own way: content moves out of its table, and columns break in one client while they hold in another.',
      ja: 'このような HTML の補正方法はクライアントごとに異なります。内容がテーブルの外に移動したり、あるクライアントでだけ段組みが崩れたりします。',
    },
    fix: {
      en: 'Close the element that was opened last first, and put all content of a table into cells.',
      ja: '要素は開いた順と逆に閉じ、テーブルの中の内容は必ずセルに入れてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) =>
    judgeFaults(inputs, ({ code, written, follows }) =>
      isClosedAnyway(written, follows) ? null : (saidOf[code] ?? null),
    ),
});

/** `<td/>`, as MJML prints it: the next cell or the end of its row closes it. */
function isClosedAnyway(written: string, follows: string): boolean {
  return /^<t[dh]\b/iu.test(written) && /^\s*<(?:t[dh]\b|\/tr\b)/iu.test(follows);
}

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
