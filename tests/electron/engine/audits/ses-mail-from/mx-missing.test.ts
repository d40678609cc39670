// A custom MAIL FROM domain without its MX record.
import { sesMailFromMxMissing } from '../../../../../electron/engine/audits/ses-mail-from/mx-missing.ts';
import { ended, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback, mailFrom, rightMx } from './mail-from-replies.ts';

const cures = [`add ${bounce} 10 ${feedback}`];
const none = answers({ mx: ended(bounce, 'MX', 'nodata') });
const lost = answers({ mx: timeout(bounce, 'MX') });

judgeIdentityCases(sesMailFromMxMissing, [
  { title: 'there', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  { title: 'missing', artifacts: { mailFromAnswers: none }, verdict: 'fail', says: 'As soon as SES notices', cures },
  {
    title: 'missing, and SES rejects',
    identity: mailFrom({ status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) },
    verdict: 'fail',
    says: 'At present, SES refuses every send',
  },
  { title: 'not known anywhere', artifacts: { mailFromAnswers: lost }, verdict: 'unknown' },
  {
    title: 'known at one server',
    artifacts: { mailFromAnswers: answers({ mx: timeout(bounce, 'MX') }, { mx: rightMx }) },
    verdict: 'pass',
  },
  {
    title: 'missing at one server, which is told of by another check',
    artifacts: { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }, { mx: rightMx }) },
    verdict: 'pass',
  },
  {
    title: 'no custom MAIL FROM',
    identity: { mailFrom: null },
    evidence: { mailFromAnswers: absent },
    verdict: 'not-applicable',
  },
]);
