// An image whose address does not bring one.
import type { ImageFacts, WebReply } from '../../../../shared/draft/outside.ts';
import type { Evidence } from '../../../../shared/evidence.ts';
import { imagesOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeReplies } from '../judge-replies.ts';

export const draftImageBroken = defineAudit({
  id: 'draft-image-broken',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftImages'],
  texts: {
    title: { en: 'An image cannot be loaded', ja: '読み込めない画像があります' },
    passed: { en: 'Every image that was checked loads', ja: '確認した画像はすべて読み込めました' },
    why: {
      en: 'Recipients see an empty frame in its place.',
      ja: '受信者には、画像の代わりに空の枠が表示されます。',
    },
    fix: {
      en: 'Upload the image again or correct its URL. It must load from the public internet without signing in.',
      ja: '画像をアップロードし直すか、URL を修正してください。インターネットからログインなしで読み込める必要があります。',
    },
  },
  sources: [citeRfc(9110, '15.5')],
  judge: ({ draft, draftImages, ...markups }) => judgeReplies(draft, imagesOf(markups), repliesOf(draftImages)),
});

function repliesOf(images: Evidence<readonly ImageFacts[]>): Evidence<readonly WebReply[]> {
  return images.state === 'seen' ? { ...images, value: images.value.map(({ reply }) => reply) } : images;
}
