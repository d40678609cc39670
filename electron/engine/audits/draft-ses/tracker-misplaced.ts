// {{ses:openTracker}} where no image can be loaded.
import { openTracker, placeholdersIn } from '../../mail/ses-placeholders.ts';
import { textStates } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

/** More are not shown; each is looked for in the whole mail. */
const most = 200;

export const draftSesTrackerMisplaced = defineAudit({
  id: 'draft-ses-tracker-misplaced',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: {
      en: 'No image is loaded at the place of {{ses:openTracker}}',
      ja: '{{ses:openTracker}} が画像を読み込めない位置にあります',
    },
    passed: {
      en: 'An image can be loaded at the place of {{ses:openTracker}}',
      ja: '{{ses:openTracker}} の位置に問題はありません',
    },
    why: {
      en: 'SES replaces it with an invisible image. In the subject, the text part, an attribute, the head or a hidden element, it appears as text or is never loaded, so opens are not counted.',
      ja: 'SES はこれを見えない画像に置き換えます。件名、テキストパート、属性、head、非表示の要素では、文字のまま表示されるか画像が読み込まれず、開封を計測できません。',
    },
    fix: {
      en: 'Move it to the visible body of the HTML part, for example right after the first paragraph.',
      ja: 'HTML パートの表示される本文（最初の段落の直後など）に移してください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics')],
  judge: ({ draft, draftMarkup }) => {
    const states = draftMarkup.state === 'seen' ? textStates(draftMarkup.value) : [];
    const isShown = (at: number): boolean =>
      states.some(
        ({ text: { span }, state }) => state === 'drawn' && span !== null && span.start <= at && at < span.end,
      );
    return judgeParts(draft, (text, part) =>
      placeholdersIn(text, openTracker)
        .slice(0, most)
        .filter(({ start }) => part !== 'html' || !isShown(start))
        .map(({ start, end }) => ({ span: { start, end }, says: part === 'html' ? unseen : elsewhere })),
    );
  },
});

const unseen = { en: 'No image is loaded here.', ja: 'この位置では画像が読み込まれません。' };
const elsewhere = { en: 'It works only in the HTML part.', ja: 'HTML パートでしか使えません。' };
