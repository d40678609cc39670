// The message goes out with the MAIL FROM domain of SES.
import { draftSendingMailFromFallback } from '../../../../../electron/engine/audits/draft-sending/mail-from-fallback.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const mailFrom = (status: 'SUCCESS' | 'FAILED', onMxFailure: 'REJECT_MESSAGE' | 'USE_DEFAULT_VALUE') =>
  sender({ mailFrom: { domain: 'bounce.shop.example', status, onMxFailure } });

judgeDraftCases(draftSendingMailFromFallback, [
  {
    title: 'in use',
    message: {},
    outside: told({ sender: mailFrom('SUCCESS', 'USE_DEFAULT_VALUE') }),
    verdict: 'pass',
  },
  {
    title: 'falls back',
    message: {},
    outside: told({ sender: mailFrom('FAILED', 'USE_DEFAULT_VALUE') }),
    verdict: 'fail',
  },
  {
    title: 'rejects',
    message: {},
    outside: told({ sender: mailFrom('FAILED', 'REJECT_MESSAGE') }),
    verdict: 'not-applicable',
  },
  {
    title: 'nothing can be sent',
    message: {},
    outside: told({ sender: sender({ verifiedForSending: false }) }),
    verdict: 'not-applicable',
  },
]);
