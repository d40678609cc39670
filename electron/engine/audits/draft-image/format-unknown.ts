// An address that brings something that is no image.
import { imagesOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeImages } from '../judge-images.ts';

export const draftImageFormatUnknown = defineAudit({
  id: 'draft-image-format-unknown',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftImages'],
  texts: {
    title: { en: 'An image URL does not return an image', ja: '画像ではない内容が返されています' },
    passed: { en: 'Every image URL returns an image', ja: '画像の URL はすべて画像を返しました' },
    why: {
      en: 'The server answers with something else, often a sign-in page or an error page. Recipients see an empty frame.',
      ja: 'サーバーが画像以外の内容を返しています。ログイン画面やエラーページであることが多く、受信者には空の枠が表示されます。',
    },
    fix: {
      en: 'Open the URL in a private browser window, then correct the URL or the server.',
      ja: 'URL をブラウザのシークレットウィンドウで開き、URL またはサーバーを修正してください。',
    },
  },
  sources: [citeRfc(9110, '8.3')],
  judge: ({ draft, draftImages, ...markups }) =>
    judgeImages(
      draft,
      { images: imagesOf(markups), facts: draftImages },
      ({
        facts: {
          format,
          reply: { outcome },
        },
      }) => {
        if (format !== null || outcome.kind !== 'answered' || outcome.status >= 300) return null;
        const type = outcome.contentType ?? '–';
        return {
          en: `The URL returns ${type}, not an image.`,
          ja: `この URL は画像ではなく ${type} を返します。`,
        };
      },
    ),
});
