// HTML tags or references in the text part.
import { matchesIn } from '../../mail/matches-in.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

const markup =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|html|i|img|li|ol|p|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|amp|lt|gt|quot|apos|copy|zwnj|#\d{1,6}|#x[\da-f]{1,6});/giu;

export const draftTextHtmlInside = defineAudit({
  id: 'draft-text-html-inside',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: { en: 'The text part contains HTML', ja: 'テキストパートに HTML があります' },
    passed: { en: 'The text part contains no HTML', ja: 'テキストパートに HTML はありません' },
    why: {
      en: 'Tags and character references appear as typed: readers see <br> and &nbsp; in the text.',
      ja: 'タグや文字参照はそのまま表示されます。受信者には <br> や &nbsp; という文字が見えます。',
    },
    fix: {
      en: 'Remove them, and type line breaks and characters directly.',
      ja: '削除し、改行や記号をそのまま入力してください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draft }) =>
    judgePlaces(
      draft,
      matchesIn(draft.source.text ?? '', markup).map(({ written, ...span }) => ({
        part: 'text',
        span,
        says: {
          en: `“${written.slice(0, 40)}” appears as typed.`,
          ja: `「${written.slice(0, 40)}」はそのまま表示されます。`,
        },
      })),
    ),
});
