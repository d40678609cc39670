// An image whose width no attribute tells.
import type { MarkupElement } from '../../../../shared/draft/markup.ts';
import { pixelsOf } from '../../mail/css-values.ts';
import { attributeOf, styleOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, type Mend } from '../judge-places.ts';

export const draftImageDimensionsMissing = defineAudit({
  id: 'draft-image-dimensions-missing',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An image has no width attribute', ja: '画像に width 属性がありません' },
    passed: { en: 'Every image has a width attribute', ja: 'すべての画像に width 属性があります' },
    why: {
      en: 'Outlook for Windows shows an image at its full pixel size unless it has a width attribute; a style alone is not enough. Without a size, the layout also jumps when images load.',
      ja: 'Windows 版 Outlook は width 属性がない画像を元のピクセルサイズで表示し、スタイルの指定は反映しません。画像の読み込み前後でレイアウトも崩れます。',
    },
    fix: {
      en: 'Add the width in pixels without a unit: width="600". If the height does not change with the screen, add it, too.',
      ja: 'width="600" のように、単位のないピクセル値で width を指定してください。画面で高さが変わらない場合は height も指定します。',
    },
  },
  sources: [{ title: 'Can I email: HTML width attribute', url: 'https://www.caniemail.com/features/html-width/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'img').flatMap((image) => {
        if (image.startTag === null || attributeOf(image, 'width') !== null || isHidden(image)) return [];
        const styled = styleOf(image, 'width') ?? styleOf(image, 'max-width');
        const width = styled === null ? null : pixelsOf(styled.value);
        const at = image.startTag.start + '<img'.length;
        return [
          {
            span: image.startTag,
            says: width === null ? none : onlyStyled,
            mends: width === null ? [] : [widthAt(at, Math.round(width))],
          },
        ];
      }),
    ),
});

const none = { en: 'This image has no width attribute.', ja: 'この画像には width 属性がありません。' };
const onlyStyled = {
  en: 'Only the style of this image gives its width.',
  ja: 'この画像の幅はスタイルでしか指定されていません。',
};

function widthAt(start: number, width: number): Mend {
  const title = { en: `Add width="${width}"`, ja: `width="${width}" を追加する` };
  return { title, edits: [{ start, end: start, put: ` width="${width}"` }] };
}

function isHidden(image: MarkupElement): boolean {
  return styleOf(image, 'display')?.value.trim().toLowerCase() === 'none';
}
