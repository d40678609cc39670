// A subject with a line break, by itself or by the data.
import { draftSesSubjectLineBreak } from '../../../../../electron/engine/audits/draft-ses/subject-line-break.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesSubjectLineBreak, [
  { title: 'one line', verdict: 'pass' },
  { title: 'typed', subject: 'Your\nreceipt ', verdict: 'fail', at: ['subject 1:5'], mended: 'Your receipt' },
  {
    title: 'by the data',
    subject: 'Hi {{name}}',
    data: { name: 'Ann\nBcc: b@b.example' },
    verdict: 'fail',
    at: ['subject 1:4'],
    says: 'the data',
  },
]);
