// An image without an alt attribute.
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { imagesIn, unnamedLinks } from '../unnamed-links.ts';

export const draftImageAltMissing = defineAudit({
  id: 'draft-image-alt-missing',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An image has no alt attribute', ja: '画像に alt 属性がありません' },
    passed: { en: 'Every image has an alt attribute', ja: 'すべての画像に alt 属性があります' },
    why: {
      en: 'Many clients block images at first and show the alternative text instead. Without the attribute, screen readers read the file name aloud.',
      ja: '多くのメールクライアントは初めに画像を表示せず、代わりに代替テキストを表示します。alt 属性がないと、スクリーンリーダーはファイル名を読み上げます。',
    },
    fix: {
      en: 'Write in alt what the image says. If it is only decoration, use alt="".',
      ja: '画像が伝える内容を alt に書いてください。装飾だけの画像は alt="" とします。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.1.1 Non-text content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    },
  ],
  judge: ({ draft, draftMarkup }) => {
    // A link that says nothing is told as such.
    const told = new Set(unnamedLinks(draftMarkup).flatMap((link) => imagesIn(draftMarkup, link)));
    return judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'img').flatMap((image) => {
        if (image.startTag === null || attributeOf(image, 'alt') !== null || told.has(image)) return [];
        const end = image.startTag.start + '<img'.length;
        return [
          {
            span: image.startTag,
            says: lacks,
            mends: [{ title: decorative, edits: [{ start: end, end, put: ' alt=""' }] }],
          },
        ];
      }),
    );
  },
});

const lacks = { en: 'This image has no alt attribute.', ja: 'この画像には alt 属性がありません。' };
const decorative = { en: 'Mark it as decorative: alt=""', ja: '装飾の画像として alt="" を付ける' };
