// A subject that pretends to be an answer.
import { draftInboxSubjectReplyFake } from '../../../../../electron/engine/audits/draft-inbox/subject-reply-fake.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectReplyFake, [
  { title: 'none', subject: 'Report: done', verdict: 'pass' },
  { title: 'one', subject: 'RE: your account', verdict: 'fail', at: ['subject 1:1'], mended: 'your account' },
]);
