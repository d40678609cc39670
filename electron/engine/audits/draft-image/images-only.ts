// A mail that consists of images and hardly any text.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { valueOf, elementsNamed, drawnText } from '../../mail/walk-markup.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { noDataYet } from '../judge-missing.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

const fewCharacters = 100;

export const draftImageImagesOnly = defineAudit({
  id: 'draft-image-images-only',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The mail is almost all images', ja: 'ほぼ画像だけのメールです' },
    passed: { en: 'The mail can be read without its images', ja: '画像がなくても読めるメールです' },
    why: {
      en: 'Readers who block images see an empty mail, and filters are more likely to treat mail without text as spam.',
      ja: '画像をブロックする受信者には空のメールに見えます。テキストのないメールは、迷惑メールと判定されやすくなります。',
    },
    fix: {
      en: 'Write the message as text in the HTML, and use images to support it.',
      ja: '伝える内容は HTML のテキストで書き、画像は補助にしてください。',
    },
  },
  sources: [
    {
      title: 'SpamAssassin: tests performed',
      url: 'https://spamassassin.apache.org/old/tests_3_3_x.html',
    },
  ],
  judge: ({ draft, draftRendered: { html }, draftRenderedMarkup }) => {
    const images = elementsNamed(draftRenderedMarkup, 'img').filter((image) => valueOf(image, 'width') !== '1');
    const characters = drawnText(draftRenderedMarkup).length;
    if (images.length === 0 || characters >= fewCharacters) return pass();
    // The text may come with the data.
    if (html !== null && html.missing.length > 0 && lacksData(draft.source.data)) return noDataYet;
    return judgePlaces(draft, [
      {
        span: startOf(draft.source.html),
        says: {
          en: `Images: ${images.length}; characters of text: ${characters}.`,
          ja: `画像が ${images.length} 点あるのに対し、テキストは ${characters} 文字だけです。`,
        },
      },
    ]);
  },
});
