// A subject with a line break, by itself or by the data.
import { spanInSource } from '../../mail/span-in-source.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, type Mend } from '../judge-places.ts';

export const draftSesSubjectLineBreak = defineAudit({
  id: 'draft-ses-subject-line-break',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The subject contains a line break', ja: '件名に改行があります' },
    passed: { en: 'The subject is one line', ja: '件名は 1 行です' },
    why: {
      en: 'A header field is one line. SES refuses such a subject or folds it, and the second half may be lost.',
      ja: 'ヘッダーフィールドは 1 行です。改行のある件名は SES に拒否されるか折り返され、後半が失われるおそれがあります。',
    },
    fix: {
      en: 'Remove line breaks from the subject, and from the values that the data puts into it.',
      ja: '件名と、件名に入るデータの値から改行を取り除いてください。',
    },
  },
  sources: [citeRfc(5322, '2.2')],
  judge: ({ draft, draftRendered: { subject } }) => {
    const at = draft.source.subject.search(/[\r\n]/u);
    if (at >= 0)
      return judgePlaces(draft, [
        { part: 'subject', span: { start: at, end: at + 1 }, says: typed, mends: [oneLine(draft.source.subject)] },
      ]);
    const filled = (subject?.text ?? '').search(/[\r\n]/u);
    if (subject === null || filled < 0) return pass();
    return judgePlaces(draft, [
      { part: 'subject', span: spanInSource(subject.pieces, { start: filled, end: filled + 1 }), says: byData },
    ]);
  },
});

const typed = { en: 'There is a line break here.', ja: 'ここに改行があります。' };
const byData = { en: 'The value in the data has a line break.', ja: 'データの値に改行があります。' };

function oneLine(subject: string): Mend {
  const lines = subject.split(/[\r\n]+/u).map((line) => line.trim());
  const put = lines.join(' ').trim();
  return { title: { en: 'Make it one line', ja: '1 行にする' }, edits: [{ start: 0, end: subject.length, put }] };
}
