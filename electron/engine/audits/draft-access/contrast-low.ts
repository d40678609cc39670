// Text whose color is too near to its background, both set on the same element.
import { pixelsOf, contrastOf } from '../../mail/css-values.ts';
import { ownColors } from '../../mail/text-colors.ts';
import { styleOf, textIn } from '../../mail/walk-markup.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessContrastLow = defineAudit({
  id: 'draft-access-contrast-low',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  weighs: ['draftAxe'],
  texts: {
    title: { en: 'Text has too little contrast with its background', ja: '文字と背景のコントラストが不足しています' },
    passed: { en: 'Text has enough contrast with its background', ja: '文字と背景のコントラストは十分です' },
    why: {
      en: 'People with low vision, and everyone in sunlight, cannot read it. WCAG requires 4.5:1, and 3:1 for large text.',
      ja: '視力の弱い人や屋外の画面では読めません。WCAG は 4.5:1（大きな文字は 3:1）以上を求めています。',
    },
    fix: { en: 'Choose a darker or lighter color for the text.', ja: '文字の色を濃く、または薄くしてください。' },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.4.3 Contrast (minimum)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
    },
  ],
  judge: ({ draft, draftMarkup, draftAxe }) => {
    if (draftAxe.state === 'seen') return notApplicable(measured);
    return judgePlaces(
      draft,
      draftMarkup.elements.flatMap((element) => {
        const { ink, ground } = ownColors(element);
        const at = styleOf(element, 'color')?.span ?? element.startTag;
        if (ink === null || ground === null || at === null) return [];
        const size = pixelsOf(styleOf(element, 'font-size')?.value ?? '') ?? 0;
        const contrast = contrastOf(ink, ground);
        // What nobody can see at all is hidden, which is another check's.
        if (contrast < 1.05 || contrast >= (size >= 24 ? 3 : 4.5) || textIn(draftMarkup, element) === '') return [];
        const told = (Math.floor(contrast * 100) / 100).toFixed(2);
        return [{ span: at, says: { en: `The contrast is ${told}:1.`, ja: `コントラスト比は ${told}:1 です。` } }];
      }),
    );
  },
});

const measured = {
  en: 'axe-core has measured it in the rendered mail.',
  ja: '表示したメールを axe-core が測定しています。',
};
