// SES refuses every send while the MAIL FROM domain is not ready.
import { sesMailFromRejecting } from '../../../../../electron/engine/audits/ses-mail-from/rejecting.ts';
import { mx, nxdomain } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback, mailFrom } from './mail-from-replies.ts';

const gone = { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) };
const states = ['PENDING', 'TEMPORARY_FAILURE', 'FAILED'] as const;

judgeIdentityCases(sesMailFromRejecting, [
  { title: 'SUCCESS', identity: mailFrom({ onMxFailure: 'REJECT_MESSAGE' }), verdict: 'pass' },
  { title: 'falls back', identity: mailFrom({ status: 'FAILED' }), verdict: 'pass', says: 'its own MAIL FROM domain' },
  ...states.map((status) => ({
    title: `rejects in ${status}`,
    identity: mailFrom({ status, onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: gone,
    verdict: 'fail' as const,
    says: status,
    cures: [`add ${bounce} 10 ${feedback}`],
  })),
  {
    title: 'rejects with an MX record that has its own check',
    identity: mailFrom({ status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, 'mx.mail.test']) }) },
    verdict: 'fail',
    cures: [],
  },
  { title: 'no custom MAIL FROM', identity: { mailFrom: null }, verdict: 'not-applicable' },
]);
