// An image of more than a megabyte.
import { printBytes, megabyte } from '../../../../shared/print-bytes.ts';
import { imagesOf } from '../../mail/addresses-of.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeImages } from '../judge-images.ts';

export const draftImageHeavy = defineAudit({
  id: 'draft-image-heavy',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftImages'],
  texts: {
    title: { en: 'An image is larger than 1 MB', ja: '1 MB を超える画像があります' },
    passed: { en: 'No image is larger than 1 MB', ja: '1 MB を超える画像はありません' },
    why: {
      en: 'On a phone it appears late or not at all, and it uses up mobile data.',
      ja: 'スマートフォンではなかなか表示されず、受信者の通信量も増えます。',
    },
    fix: {
      en: 'Scale it down to about twice the size at which it is shown, and compress it.',
      ja: '表示サイズの 2 倍程度までに縮小し、圧縮して保存してください。',
    },
  },
  sources: [{ title: 'web.dev: image performance', url: 'https://web.dev/learn/performance/image-performance' }],
  judge: ({ draft, draftImages, ...markups }) =>
    judgeImages(
      draft,
      { images: imagesOf(markups), facts: draftImages },
      ({
        facts: {
          bytes,
          reply: { outcome },
        },
      }) => {
        if (outcome.kind === 'refused' && outcome.refusal.kind === 'too-large') {
          const most = printBytes(outcome.refusal.maxBytes);
          return { en: `This image is over ${most}.`, ja: `この画像は ${most} を超えています。` };
        }
        if (bytes === null || bytes <= megabyte) return null;
        return { en: `This image is ${printBytes(bytes)}.`, ja: `この画像は ${printBytes(bytes)} です。` };
      },
    ),
});
