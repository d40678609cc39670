// A mail without a title element.
import type { Markup, MarkupElement } from '../../../../shared/draft/markup.ts';
import { elementsNamed, parentOf, textIn } from '../../mail/walk-markup.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftAccessTitleMissing = defineAudit({
  id: 'draft-access-title-missing',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail has no title', ja: 'title がありません' },
    passed: { en: 'The mail has a title', ja: 'title があります' },
    why: {
      en: 'Screen readers, and browsers that show the mail in its own window, use the title as its name.',
      ja: 'スクリーンリーダーや、メールを別ウィンドウで開くブラウザは、title をメールの名前として使います。',
    },
    fix: { en: 'Write the subject in a <title> in the head.', ja: 'head の <title> に件名を書いてください。' },
  },
  sources: [
    { title: 'WCAG 2.2: 2.4.2 Page titled', url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html' },
  ],
  judge: ({ draft, draftMarkup }) => {
    const title = elementsNamed(draftMarkup, 'title').find((found) => !isInSvg(draftMarkup, found));
    if (title !== undefined && textIn(draftMarkup, title) !== '') return pass();
    const at = title?.startTag ?? elementsNamed(draftMarkup, 'head')[0]?.startTag ?? startOf(draft.source.html);
    return judgePlaces(draft, [{ span: at, says }]);
  },
});

const says = { en: 'There is no title, or an empty one.', ja: 'title がないか、空です。' };

function isInSvg(markup: Markup, title: MarkupElement): boolean {
  return parentOf(markup, title)?.name === 'svg';
}
