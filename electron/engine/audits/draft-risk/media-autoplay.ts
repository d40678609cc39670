// Sound or video that starts by itself.
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskMediaAutoplay = defineAudit({
  id: 'draft-risk-media-autoplay',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Sound or video is set to play by itself', ja: '自動再生する音声または動画があります' },
    passed: { en: 'Nothing is set to play by itself', ja: '自動再生する音声や動画はありません' },
    why: {
      en: 'Hardly any client plays it; where one does, it disturbs the reader.',
      ja: 'ほとんどのメールクライアントでは再生されず、再生される場合は受信者の妨げになります。',
    },
    fix: {
      en: 'Remove autoplay, and link an image to the video on a web page.',
      ja: 'autoplay を外し、Web ページの動画へリンクした画像を置いてください。',
    },
  },
  sources: [{ title: 'Can I email: video', url: 'https://www.caniemail.com/features/html-video/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'video', 'audio')
        .filter((media) => attributeOf(media, 'autoplay') !== null)
        .flatMap(({ startTag }) => (startTag === null ? [] : [{ span: startTag, says: autoplay }])),
    ),
});

const autoplay = { en: 'This has autoplay.', ja: 'autoplay が指定されています。' };
