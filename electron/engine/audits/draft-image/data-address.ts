// An image written into the HTML as a data: address.
import { printBytes } from '../../../../shared/print-bytes.ts';
import { imagesOf } from '../../mail/addresses-of.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageDataAddress = defineAudit({
  id: 'draft-image-data-address',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'An image is embedded in the HTML (data:)', ja: '画像が HTML に埋め込まれています（data:）' },
    passed: { en: 'No image is embedded in the HTML', ja: 'HTML に埋め込まれた画像はありません' },
    why: {
      en: 'Gmail does not show such images, and their bytes count toward the size at which it clips a mail.',
      ja: 'Gmail では表示されません。画像のバイト数も、Gmail でメールが途中で切られるサイズに含まれます。',
    },
    fix: {
      en: 'Put the image on a web server and load it over https, or attach it and refer to it with cid:.',
      ja: '画像を Web サーバーに置いて https で参照するか、添付して cid: で参照してください。',
    },
  },
  sources: [{ title: 'Can I email: Base64 images', url: 'https://www.caniemail.com/features/image-base64/' }],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      imagesOf(markups)
        .filter(({ address }) => /^\s*data:/iu.test(address))
        .map(({ span, address }) => ({
          span,
          says: {
            en: `This image takes up ${printBytes(address.length)} of the HTML.`,
            ja: `この画像は HTML の ${printBytes(address.length)} を占めます。`,
          },
        })),
    ),
});
