// SES refuses every send while the MAIL FROM domain is not ready.
import { sesMailFromRejecting } from '../../../../../electron/engine/audits/ses-mail-from/rejecting.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, feedback, mailFrom } from './mail-from-replies.ts';

const states = ['PENDING', 'TEMPORARY_FAILURE', 'FAILED'] as const;

judgeIdentityCases(sesMailFromRejecting, [
  { title: 'SUCCESS', identity: mailFrom({ onMxFailure: 'REJECT_MESSAGE' }), verdict: 'pass' },
  { title: 'falls back', identity: mailFrom({ status: 'FAILED' }), verdict: 'pass', says: 'its own MAIL FROM domain' },
  ...states.map((status) => ({
    title: `rejects in ${status}`,
    identity: mailFrom({ status, onMxFailure: 'REJECT_MESSAGE' }),
    verdict: 'fail' as const,
    says: status,
    cures: [`add ${bounce} 10 ${feedback}`],
  })),
  { title: 'no custom MAIL FROM', identity: { mailFrom: null }, verdict: 'not-applicable' },
]);
