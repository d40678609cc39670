// An image that is fetched without TLS.
import { imagesOf } from '../../mail/addresses-of.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageInsecure = defineAudit({
  id: 'draft-image-insecure',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'An image is loaded over http:', ja: 'http: で読み込む画像があります' },
    passed: { en: 'No image is loaded over http:', ja: 'http: で読み込む画像はありません' },
    why: {
      en: 'Webmail pages use https and block images that do not, or warn about them. Anyone on the network path can see or replace the image.',
      ja: 'Web メールの画面は https で表示されるため、http の画像はブロックされるか、警告の対象になります。通信経路上の第三者に見られたり、差し替えられたりするおそれもあります。',
    },
    fix: {
      en: 'Serve the image over https and change its URL.',
      ja: '画像を https で配信し、URL を変更してください。',
    },
  },
  sources: [
    { title: 'MDN: mixed content', url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content' },
  ],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      imagesOf(markups)
        .filter(({ address }) => /^\s*http:/iu.test(address))
        .map(({ span }) => ({
          span,
          says: { en: 'This image uses http:.', ja: 'この画像の URL は http: です。' },
        })),
    ),
});
