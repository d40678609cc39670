// A subject longer than the servers of many receivers keep.
import { draftSizeSubjectOver } from '../../../../../electron/engine/audits/draft-size/subject-over.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSizeSubjectOver, [
  { title: 'short', verdict: 'pass', at: [] },
  {
    title: 'as the data fills it in',
    subject: 'News: {{a}}',
    data: { a: 'x'.repeat(260) },
    verdict: 'fail',
    at: ['subject 1:1'],
    says: '266',
  },
]);
