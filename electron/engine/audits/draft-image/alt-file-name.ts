// An alt text that is a file name or says only that it is an image.
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

const fileName = /^\s*[^\s/]{1,100}\.(png|jpe?g|gif|webp|svg|bmp|avif)\s*$/iu;
const placeholder =
  /^\s*(images?|pictures?|photos?|img|logo image|spacer|alt|untitled|画像|写真|イメージ|img[_-]?\d+)\s*$/iu;

export const draftImageAltFileName = defineAudit({
  id: 'draft-image-alt-file-name',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An alternative text says nothing', ja: '代替テキストが内容を表していません' },
    passed: { en: 'No alternative text is just a file name', ja: 'ファイル名だけの代替テキストはありません' },
    why: {
      en: 'Readers without images see this text in place of the image. A file name or the word "image" tells them nothing.',
      ja: '画像を表示しない受信者は、画像の代わりにこの文字を読みます。ファイル名や「画像」という語からは何も伝わりません。',
    },
    fix: {
      en: 'Write what the image says, for readers who do not see it. If it is only decoration, use alt="".',
      ja: '画像を見ない人に伝わる内容を書いてください。装飾だけの画像なら alt="" とします。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.1.1 Non-text content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'img').flatMap((image) => {
        const alt = attributeOf(image, 'alt');
        if (alt === null || alt.dynamic || !(fileName.test(alt.value) || placeholder.test(alt.value))) return [];
        return [
          {
            span: alt.valueSpan ?? alt.span,
            says: {
              en: `The alternative text is “${alt.value.trim()}”.`,
              ja: `代替テキストが「${alt.value.trim()}」です。`,
            },
          },
        ];
      }),
    ),
});
