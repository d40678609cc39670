// Running text of less than 14 pixels.
import type { Span } from '../../../../shared/detail.ts';
import type { MarkupText } from '../../../../shared/draft/markup.ts';
import { pixelsOf } from '../../mail/css-values.ts';
import { styleOf, drawnTexts } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

/** Shorter texts are labels. */
const running = 40;
const fewestPx = 14;
const footerShare = 0.5;

export const draftAccessTextSmall = defineAudit({
  id: 'draft-access-text-small',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Body text is smaller than 14 pixels', ja: '14 ピクセル未満の本文があります' },
    passed: { en: 'Body text is at least 14 pixels', ja: '本文は 14 ピクセル以上です' },
    why: {
      en: 'Small text is hard to read on a phone. The iPhone enlarges text below 13 pixels, which may break the layout.',
      ja: '小さな文字はスマートフォンで読みにくくなります。iPhone は 13 ピクセル未満の文字を拡大するため、レイアウトが崩れることもあります。',
    },
    fix: { en: 'Set body text to 14 to 16 pixels.', ja: '本文は 14～16 ピクセルにしてください。' },
  },
  sources: [
    { title: 'WCAG 2.2: 1.4.4 Resize text', url: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html' },
  ],
  judge: ({ draft, draftMarkup }) => {
    const sizes: (number | null)[] = [];
    for (const element of draftMarkup.elements) {
      const own = styleOf(element, 'font-size');
      sizes.push(own === null ? (sizes[element.parent] ?? null) : pixelsOf(own.value));
    }
    const texts = drawnTexts(draftMarkup).filter(({ text }) => text.trim() !== '');
    const isSmall = ({ parent }: MarkupText): boolean => (sizes[parent] ?? fewestPx) < fewestPx;
    return judgePlaces(
      draft,
      texts.slice(0, footerStart(texts, isSmall)).flatMap((found) => {
        const { text, span, parent } = found;
        const size = sizes[parent] ?? null;
        if (span === null || size === null || !isSmall(found) || text.trim().length < running) return [];
        return [
          {
            span: trimmed(draftMarkup.text, span),
            says: {
              en: `This text is ${Math.round(size * 10) / 10} pixels.`,
              ja: `${Math.round(size * 10) / 10} ピクセルです。`,
            },
          },
        ];
      }),
    );
  },
});

/** A footer is small by custom: the last texts, where they are the lesser part of all. */
function footerStart(texts: readonly MarkupText[], isSmall: (text: MarkupText) => boolean): number {
  const start = texts.findLastIndex((text) => !isSmall(text)) + 1;
  const charactersOf = (some: readonly MarkupText[]): number =>
    some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return charactersOf(texts.slice(start)) < charactersOf(texts) * footerShare ? start : texts.length;
}

function trimmed(text: string, { start, end }: Span): Span {
  const blanks = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blanks, end };
}
