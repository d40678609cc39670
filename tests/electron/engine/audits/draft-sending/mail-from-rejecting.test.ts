// SES refuses the message, because the MAIL FROM domain is not ready.
import { draftSendingMailFromRejecting } from '../../../../../electron/engine/audits/draft-sending/mail-from-rejecting.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const mailFrom = (status: 'SUCCESS' | 'FAILED', onMxFailure: 'REJECT_MESSAGE' | 'USE_DEFAULT_VALUE') =>
  sender({ mailFrom: { domain: 'bounce.shop.example', status, onMxFailure } });

judgeDraftCases(draftSendingMailFromRejecting, [
  { title: 'in use', message: {}, outside: told({ sender: mailFrom('SUCCESS', 'REJECT_MESSAGE') }), verdict: 'pass' },
  { title: 'none', message: {}, outside: told({ sender: sender({ mailFrom: null }) }), verdict: 'not-applicable' },
  {
    title: 'falls back',
    message: {},
    outside: told({ sender: mailFrom('FAILED', 'USE_DEFAULT_VALUE') }),
    verdict: 'pass',
  },
  {
    title: 'rejects',
    message: {},
    outside: told({ sender: mailFrom('FAILED', 'REJECT_MESSAGE') }),
    verdict: 'fail',
    says: 'FAILED',
  },
]);
