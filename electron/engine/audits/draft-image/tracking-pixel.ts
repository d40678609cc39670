// An invisible image that reports when the mail is opened.
import type { MarkupElement } from '../../../../shared/draft/markup.ts';
import { valueOf, styleOf, elementsNamed } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageTrackingPixel = defineAudit({
  id: 'draft-image-tracking-pixel',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail has a tracking pixel of its own', ja: '独自のトラッキングピクセルがあります' },
    passed: { en: 'The mail has no tracking pixel of its own', ja: '独自のトラッキングピクセルはありません' },
    why: {
      en: 'If open events are published, SES adds its own pixel. Mail clients load images through proxies or in advance, so the counts are unreliable; in some countries readers must agree first.',
      ja: '開封イベントを発行する設定では、SES も自動でピクセルを追加します。メールクライアントはプロキシ経由や先読みで画像を読み込むため、数値の精度は高くありません。国によっては受信者の同意も必要です。',
    },
    fix: {
      en: 'If SES counts opens for you, remove it. Otherwise make sure that your privacy notice mentions it.',
      ja: '開封を SES で計測するなら削除してください。使う場合は、プライバシーポリシーに記載されていることを確認します。',
    },
  },
  sources: [citeSes('open and click tracking', 'faqs-metrics')],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'img').flatMap((image) =>
        image.startTag !== null && ['width', 'height'].every((side) => isPixel(image, side))
          ? [{ span: image.startTag, says: pixel }]
          : [],
      ),
    ),
});

const pixel = { en: 'This image is one pixel in size.', ja: 'この画像は 1 ピクセルです。' };

function isPixel(image: MarkupElement, side: string): boolean {
  return /^\s*[01](px)?\s*$/iu.test(styleOf(image, side)?.value ?? valueOf(image, side) ?? '');
}
