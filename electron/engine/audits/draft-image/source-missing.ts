// An image without an address.
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageSourceMissing = defineAudit({
  id: 'draft-image-source-missing',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An image has no URL', ja: '画像の URL がありません' },
    passed: { en: 'Every image has a URL', ja: 'すべての画像に URL があります' },
    why: {
      en: 'Clients show an empty frame or nothing in its place.',
      ja: '空の枠が表示されるか、何も表示されません。',
    },
    fix: {
      en: 'Write the URL of the image in src, or remove the element.',
      ja: 'src に画像の URL を書くか、要素を削除してください。',
    },
  },
  sources: [
    { title: 'HTML Standard: src', url: 'https://html.spec.whatwg.org/multipage/embedded-content.html#attr-img-src' },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'img').flatMap((image) => {
        const source = attributeOf(image, 'src');
        if (image.startTag === null || (source !== null && source.value.trim() !== '')) return [];
        return [
          {
            span: source?.span ?? image.startTag,
            says: { en: 'The src of this image is missing or empty.', ja: 'この画像の src がないか、空です。' },
          },
        ];
      }),
    ),
});
