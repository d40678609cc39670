// Nobody is told when the message bounces.
import { draftSendingFeedbackUnheard } from '../../../../../electron/engine/audits/draft-sending/feedback-unheard.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const none = { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: false };
const topic = 'arn:aws:sns:us-east-1:111122223333:bounces';
const silent = sender({ feedbackForwarding: false }, { notifications: none });
const byTopics = sender(
  { feedbackForwarding: false },
  { notifications: { ...none, bounceTopic: topic, complaintTopic: topic } },
);

judgeDraftCases(draftSendingFeedbackUnheard, [
  { title: 'forwarded', message: {}, outside: told({ set: absent }), verdict: 'pass' },
  { title: 'by the set', message: {}, outside: told({ sender: silent }), verdict: 'pass' },
  {
    title: 'nobody',
    message: {},
    outside: told({ sender: silent, set: absent }),
    verdict: 'fail',
    says: 'BOUNCE, COMPLAINT',
  },
  { title: 'by topics', message: {}, outside: told({ sender: byTopics, set: absent }), verdict: 'pass' },
  { title: 'the set is not known', message: {}, outside: told({ sender: silent, set: denied }), verdict: 'unknown' },
  {
    title: 'the topics are not known',
    message: {},
    outside: told({ sender: sender({ feedbackForwarding: false }, { notifications: null }), set: absent }),
    verdict: 'unknown',
  },
]);
