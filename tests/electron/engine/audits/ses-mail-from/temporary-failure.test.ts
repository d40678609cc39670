// SES has lost the MX record.
import { sesMailFromTemporaryFailure } from '../../../../../electron/engine/audits/ses-mail-from/temporary-failure.ts';
import { nxdomain } from '../../../../fakes/dns-reply.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback, mailFrom } from './mail-from-replies.ts';

const gone = { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) };

judgeIdentityCases(sesMailFromTemporaryFailure, [
  { title: 'SUCCESS', artifacts: gone, verdict: 'pass' },
  {
    title: 'falls back',
    identity: mailFrom({ status: 'TEMPORARY_FAILURE' }),
    artifacts: gone,
    verdict: 'fail',
    says: 'SES sends with amazonses.com instead',
    cures: [`add ${bounce} 10 ${feedback}`],
  },
  {
    title: 'falls back in another region',
    identity: { ...mailFrom({ status: 'TEMPORARY_FAILURE' }), region: 'eu-west-1' },
    artifacts: gone,
    verdict: 'fail',
    says: 'eu-west-1.amazonses.com',
  },
  {
    title: 'rejects',
    identity: mailFrom({ status: 'TEMPORARY_FAILURE', onMxFailure: 'REJECT_MESSAGE' }),
    artifacts: gone,
    verdict: 'fail',
    says: 'SES refuses every send',
  },
  {
    title: 'with the MX record there',
    identity: mailFrom({ status: 'TEMPORARY_FAILURE' }),
    artifacts: { mailFromAnswers: answers({}) },
    verdict: 'fail',
    says: 'should find it again',
    cures: [`add ${bounce} 10 ${feedback}`],
  },
  {
    title: 'no custom MAIL FROM',
    identity: { mailFrom: null },
    evidence: { mailFromAnswers: absent },
    verdict: 'not-applicable',
  },
]);
