// A mail without a subject.
import { draftInboxSubjectEmpty } from '../../../../../electron/engine/audits/draft-inbox/subject-empty.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectEmpty, [
  { title: 'given', verdict: 'pass' },
  { title: 'empty', subject: ' ', verdict: 'fail', at: ['subject 1:1'] },
  { title: 'no data yet', subject: '{{a}}', verdict: 'unknown' },
  { title: 'empty by the data', subject: '{{a}}', data: { a: '' }, verdict: 'fail' },
]);
