// Mail that cannot be answered.
import { draftSendingFromNoReply } from '../../../../../electron/engine/audits/draft-sending/from-no-reply.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromNoReply, [
  { title: 'answered', message: {}, verdict: 'pass' },
  {
    title: 'not answered',
    message: { from: 'Shop <no-reply@example.com>' },
    verdict: 'fail',
    says: 'no-reply@example.com',
  },
  {
    title: 'answered elsewhere',
    message: { from: 'noreply@example.com', replyTo: ['help@example.com'] },
    verdict: 'pass',
  },
  { title: 'answers to nobody', message: { replyTo: ['donotreply@example.com'] }, verdict: 'fail' },
  { title: 'nobody', message: { from: '' }, verdict: 'not-applicable' },
]);
