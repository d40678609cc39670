// More than one {{ses:openTracker}}, for which SES refuses the mail.
import { openTracker, placeholdersIn } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSesTrackerRepeated = defineAudit({
  id: 'draft-ses-tracker-repeated',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft'],
  texts: {
    title: { en: 'The mail has more than one {{ses:openTracker}}', ja: '{{ses:openTracker}} が複数あります' },
    passed: { en: 'The mail has at most one {{ses:openTracker}}', ja: '{{ses:openTracker}} は 1 つ以内です' },
    why: {
      en: 'SES accepts only one. With more, it answers 400 BadRequestException and sends nothing.',
      ja: '指定できるのは 1 つだけです。複数あると SES は 400 BadRequestException を返し、何も送信されません。',
    },
    fix: {
      en: 'Keep one, in a place that every reader sees, near the top of the body.',
      ja: 'body の上部など、必ず表示される位置の 1 つだけを残してください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics', 'SES2-TP-1')],
  judge: ({ draft }) => {
    const found = placeholdersIn(draft.source.html, openTracker);
    return judgePlaces(
      draft,
      found.slice(1).map(({ start, end }) => ({
        span: { start, end },
        says: again,
        mends: [{ title: without, edits: [{ start, end, put: '' }] }],
      })),
    );
  },
});

const again = { en: 'This is not the first {{ses:openTracker}}.', ja: '2 つ目以降の {{ses:openTracker}} です。' };
const without = { en: 'Delete it', ja: '削除する' };
