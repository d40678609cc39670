// Bounces are to go to an address that is not verified.
import { draftSendingFeedbackUnverified } from '../../../../../electron/engine/audits/draft-sending/feedback-unverified.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const feedbackAddress = 'bounces@shop.example';

judgeDraftCases(draftSendingFeedbackUnverified, [
  { title: 'none', message: {}, outside: told(), verdict: 'not-applicable' },
  { title: 'verified', message: { feedbackAddress }, outside: told({ feedbackSender: sender() }), verdict: 'pass' },
  { title: 'not asked', message: { feedbackAddress }, verdict: 'unknown' },
  { title: 'of nobody', message: { feedbackAddress }, outside: told(), verdict: 'fail', says: feedbackAddress },
  {
    title: 'pending',
    message: { feedbackAddress },
    outside: told({ feedbackSender: sender({ verifiedForSending: false }) }),
    verdict: 'fail',
  },
]);
