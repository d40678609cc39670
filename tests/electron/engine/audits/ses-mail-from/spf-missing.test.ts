// No SPF record at the custom MAIL FROM domain.
import { sesMailFromSpfMissing } from '../../../../../electron/engine/audits/ses-mail-from/spf-missing.ts';
import { nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, mailFrom } from './mail-from-replies.ts';

judgeIdentityCases(sesMailFromSpfMissing, [
  { title: 'there', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  {
    title: 'missing while SES is content',
    artifacts: { mailFromAnswers: answers({ txt: nxdomain(bounce, 'TXT') }) },
    verdict: 'fail',
    says: 'although SES says SUCCESS',
    cures: [`add ${bounce} v=spf1 include:amazonses.com ~all`],
  },
  {
    title: 'only other texts',
    identity: mailFrom({ status: 'PENDING' }),
    artifacts: { mailFromAnswers: answers({ txt: txt(bounce, 'hello') }) },
    verdict: 'fail',
    says: 'has no SPF record: mail',
  },
  { title: 'lost', artifacts: { mailFromAnswers: answers({ txt: timeout(bounce, 'TXT') }) }, verdict: 'unknown' },
]);
