// An image with far more pixels than are shown.
import { imagesOf } from '../../mail/addresses-of.ts';
import { pixelsOf } from '../../mail/css-values.ts';
import { valueOf, styleOf } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeImages } from '../judge-images.ts';

export const draftImageOversized = defineAudit({
  id: 'draft-image-oversized',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftImages'],
  texts: {
    title: { en: 'An image has far more pixels than are shown', ja: '表示サイズよりはるかに大きな画像があります' },
    passed: { en: 'No image has far more pixels than are shown', ja: '表示サイズに対して大きすぎる画像はありません' },
    why: {
      en: 'The extra pixels cost time and data and are never seen.',
      ja: '余分なピクセルは表示されず、読み込み時間と通信量だけが増えます。',
    },
    fix: {
      en: 'Save the image at twice the width at which it is shown. High-resolution screens need no more.',
      ja: '高精細な画面でも、表示する幅の 2 倍あれば十分です。そのサイズで保存してください。',
    },
  },
  sources: [
    { title: 'web.dev: responsive images', url: 'https://web.dev/articles/serve-images-with-correct-dimensions' },
  ],
  judge: ({ draft, draftImages, ...markups }) =>
    judgeImages(
      draft,
      { images: imagesOf(markups), facts: draftImages },
      ({ facts: { widthPx }, image: { element } }) => {
        const shown = pixelsOf(valueOf(element, 'width') ?? styleOf(element, 'width')?.value ?? '');
        // A tenth over twice the width is a rounding of the export, not a mistake.
        if (widthPx === null || shown === null || shown === 0 || widthPx <= shown * 2.2) return null;
        return {
          en: `The image is ${widthPx} pixels wide but shown at ${shown}.`,
          ja: `画像の幅は ${widthPx} ピクセルですが、${shown} ピクセルで表示されます。`,
        };
      },
    ),
});
