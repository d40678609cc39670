// A background image without a color behind it.
import type { Span } from '../../../../shared/detail.ts';
import type { MarkupElement } from '../../../../shared/draft/markup.ts';
import { attributeOf } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageBackgroundAlone = defineAudit({
  id: 'draft-image-background-alone',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A background image has no color behind it', ja: '背景画像の下に背景色がありません' },
    passed: { en: 'Every background image has a color behind it', ja: '背景画像にはすべて背景色があります' },
    why: {
      en: 'Where the image is blocked or not supported, as in Outlook for Windows, light text made for a dark image is on white and cannot be read.',
      ja: '画像がブロックされた場合や、Windows 版 Outlook のように背景画像に対応しない場合、暗い画像に合わせた明るい文字が白地に表示されて読めなくなります。',
    },
    fix: {
      en: 'Set a background color on the same element: bgcolor="#123456" or background-color.',
      ja: '同じ要素に bgcolor="#123456" または background-color で背景色を指定してください。',
    },
  },
  sources: [
    { title: 'Can I email: CSS background-image', url: 'https://www.caniemail.com/features/css-background-image/' },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      draftMarkup.elements.flatMap((element) => {
        const image = backgroundOf(element);
        return image === null || hasColor(element) ? [] : [{ span: image, says: alone }];
      }),
    ),
});

const alone = {
  en: 'This element has a background image and no background color.',
  ja: 'この要素には背景画像だけがあり、背景色がありません。',
};

function backgroundOf(element: MarkupElement): Span | null {
  const styled = element.style.find(
    ({ property, value }) => /^background(-image)?$/u.test(property) && /url\(/iu.test(value),
  );
  return styled?.valueSpan ?? attributeOf(element, 'background')?.valueSpan ?? null;
}

function hasColor(element: MarkupElement): boolean {
  if (attributeOf(element, 'bgcolor') !== null) return true;
  return element.style.some(({ property, value }) => {
    if (property === 'background-color') return true;
    return (
      property === 'background' &&
      /#[\da-f]{3}|rgb|hsl|\b[a-z]{3,}\b/iu.test(
        value.replace(
          /url\([^)]*(?:\)|$)|\b(no-repeat|repeat(-[xy])?|center|top|left|right|bottom|cover|contain|fixed|scroll)\b/giu,
          '',
        ),
      )
    );
  });
}
