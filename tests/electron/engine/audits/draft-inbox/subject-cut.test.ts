// A subject that is wider than inboxes of desktop clients show.
import { draftInboxSubjectCut } from '../../../../../electron/engine/audits/draft-inbox/subject-cut.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectCut, [
  { title: 'short', subject: 'x'.repeat(70), verdict: 'pass' },
  {
    title: 'by the data',
    subject: 'News for {{a}}',
    data: { a: 'x'.repeat(80) },
    verdict: 'fail',
    at: ['subject 1:1'],
  },
]);
