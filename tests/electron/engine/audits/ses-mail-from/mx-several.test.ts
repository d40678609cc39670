// More than one MX record at the custom MAIL FROM domain.
import { sesMailFromMxSeveral } from '../../../../../electron/engine/audits/ses-mail-from/mx-several.ts';
import { mx, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, farFeedback, feedback } from './mail-from-replies.ts';

judgeIdentityCases(sesMailFromMxSeveral, [
  { title: 'one', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  {
    title: 'the right one among two',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [5, 'mail.shop.example'], [10, feedback]) }) },
    verdict: 'fail',
    says: '2 MX records',
    marked: ['5 mail.shop.example'],
    cures: [`remove ${bounce} 5 mail.shop.example`],
  },
  {
    title: 'two regions',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, farFeedback], [20, feedback]) }) },
    verdict: 'fail',
    cures: [`remove ${bounce} 10 ${farFeedback}`],
  },
  {
    title: 'two that are not for SES',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, 'a.shop.example'], [20, 'b.shop.example']) }) },
    verdict: 'fail',
    cures: [`replace ${bounce} 10 ${feedback}`, `remove ${bounce} 20 b.shop.example`],
  },
  { title: 'none', artifacts: { mailFromAnswers: answers({ mx: nxdomain(bounce, 'MX') }) }, verdict: 'not-applicable' },
  { title: 'lost', artifacts: { mailFromAnswers: answers({ mx: timeout(bounce, 'MX') }) }, verdict: 'unknown' },
]);
