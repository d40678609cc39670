// SES has given up on the MX record.
import { sesMailFromFailed } from '../../../../../electron/engine/audits/ses-mail-from/failed.ts';
import { mx, nxdomain } from '../../../../fakes/dns-reply.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, farFeedback, feedback, mailFrom } from './mail-from-replies.ts';

const gone = { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) };

judgeIdentityCases(sesMailFromFailed, [
  { title: 'SUCCESS', artifacts: gone, verdict: 'pass' },
  {
    title: 'falls back',
    identity: mailFrom({ status: 'FAILED' }),
    artifacts: gone,
    verdict: 'fail',
    says: 'SES sends with amazonses.com instead',
    cures: [`add ${bounce} 10 ${feedback}`],
  },
  {
    title: 'falls back in another region',
    identity: { ...mailFrom({ status: 'FAILED' }), region: 'eu-west-1' },
    artifacts: gone,
    verdict: 'fail',
    says: 'eu-west-1.amazonses.com',
  },
  {
    title: 'rejects',
    identity: mailFrom({ status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: gone,
    verdict: 'not-applicable',
    says: 'another check covers that',
  },
  {
    title: 'with another MX record, which has its own check',
    identity: mailFrom({ status: 'FAILED' }),
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, farFeedback]) }) },
    verdict: 'fail',
    says: 'SPF no longer counts for DMARC.',
    cures: [],
  },
  {
    title: 'with the MX record there',
    identity: mailFrom({ status: 'FAILED' }),
    artifacts: { mailFromAnswers: answers({}) },
    verdict: 'fail',
    says: 'only the setup has to be started again',
    cures: [],
  },
  {
    title: 'no custom MAIL FROM',
    identity: { mailFrom: null },
    evidence: { mailFromAnswers: absent },
    verdict: 'not-applicable',
  },
]);
