// SES still says SUCCESS for an MX record that is no longer right.
import { sesMailFromMxLost } from '../../../../../electron/engine/audits/ses-mail-from/mx-lost.ts';
import { mx, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback, mailFrom } from './mail-from-replies.ts';

const gone = { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) };

judgeIdentityCases(sesMailFromMxLost, [
  { title: 'right', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  { title: 'gone', artifacts: gone, verdict: 'fail', says: 'SES sends with amazonses.com instead' },
  {
    title: 'gone, and SES will reject',
    identity: mailFrom({ onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: gone,
    verdict: 'fail',
    says: 'SES refuses every send',
  },
  {
    title: 'a second one',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, feedback], [20, 'mail.shop.example']) }) },
    verdict: 'fail',
  },
  { title: 'lost', artifacts: { mailFromAnswers: answers({ mx: timeout(bounce, 'MX') }) }, verdict: 'unknown' },
  { title: 'SES knows', identity: mailFrom({ status: 'FAILED' }), artifacts: gone, verdict: 'not-applicable' },
]);
