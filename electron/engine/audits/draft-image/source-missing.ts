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
    title: { en: 'An image has no address', ja: '画像のアドレスがありません' },
    passed: { en: 'Every image has an address', ja: 'すべての画像にアドレスがあります' },
    why: {
      en: 'Clients show a broken frame or nothing in its place.',
      ja: '表示の壊れた枠が出るか、何も表示されません。',
    },
    fix: {
      en: 'Write the address of the image in src, or take the element out.',
      ja: 'src に画像のアドレスを書くか、要素を削除してください。',
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
            says: { en: 'This image has no address in src.', ja: 'この画像の src にアドレスがありません。' },
          },
        ];
      }),
    ),
});
