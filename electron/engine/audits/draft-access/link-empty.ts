// A link without any content.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { isEmptyLink } from '../unnamed-links.ts';

export const draftAccessLinkEmpty = defineAudit({
  id: 'draft-access-link-empty',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A link is empty', ja: '中身のないリンクがあります' },
    passed: { en: 'No link is empty', ja: 'すべてのリンクに中身があります' },
    why: {
      en: 'Screen readers read its URL aloud; others cannot see it.',
      ja: 'スクリーンリーダーは URL を読み上げます。目で見る人には見えません。',
    },
    fix: { en: 'Write what the link is for, or remove it.', ja: 'リンクの目的を書くか、リンクを削除してください。' },
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
      elementsNamed(draftMarkup, 'a').flatMap((link) =>
        link.startTag !== null && isEmptyLink(draftMarkup, link) ? [{ span: link.startTag, says }] : [],
      ),
    ),
});

const says = { en: 'There is nothing in this link.', ja: 'このリンクには何も含まれていません。' };
