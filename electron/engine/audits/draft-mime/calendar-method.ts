// A calendar part that does not say what it wants.
import { partsIn } from '../../mail/walk-parts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftMimeCalendarMethod = defineAudit({
  id: 'draft-mime-calendar-method',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'A calendar invitation has no method', ja: '招待の method がありません' },
    passed: { en: 'Calendar invitations have a method', ja: '招待の method が指定されています' },
    why: {
      en: 'Without method=REQUEST in its type, Outlook and Gmail show an attachment instead of an invitation with buttons.',
      ja: 'Content-Type に method=REQUEST がないと、Outlook や Gmail では返信ボタン付きの招待ではなく添付ファイルとして表示されます。',
    },
    fix: {
      en: 'Add the parameter with the same value as METHOD in the calendar: Content-Type: text/calendar; method=REQUEST.',
      ja: 'カレンダー内の METHOD と同じ値を指定してください（例: Content-Type: text/calendar; method=REQUEST）。',
    },
  },
  sources: [citeRfc(6047, '2.4')],
  judge: ({ draftMime: { structure } }) => {
    const calendars = partsIn(structure).filter(
      ({ contentType, disposition }) => contentType === 'text/calendar' && disposition !== 'attachment',
    );
    if (calendars.length === 0) return notApplicable({ en: 'There is no invitation.', ja: '招待はありません。' });
    const lacking = calendars.find(
      ({ headers }) =>
        !headers.some(({ name, value }) => name.toLowerCase() === 'content-type' && /;\s*method\s*=/iu.test(value)),
    );
    return lacking === undefined
      ? pass()
      : fail({ en: `Part ${lacking.path} has no method.`, ja: `パート ${lacking.path} に method がありません。` });
  },
});
