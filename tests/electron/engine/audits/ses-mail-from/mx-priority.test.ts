// Another priority than 10 is a remark only.
import { sesMailFromMxPriority } from '../../../../../electron/engine/audits/ses-mail-from/mx-priority.ts';
import { mx } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, farFeedback, feedback } from './mail-from-replies.ts';

judgeIdentityCases(sesMailFromMxPriority, [
  { title: '10', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  {
    title: '0',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [0, feedback]) }) },
    verdict: 'fail',
    says: 'priority is 0',
    cures: [`replace ${bounce} 10 ${feedback}`],
  },
  {
    title: "another region's host, which is not to be changed for this",
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [0, farFeedback]) }) },
    verdict: 'fail',
    cures: [],
  },
  {
    title: 'no host of SES',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [0, 'mail.shop.example']) }) },
    verdict: 'not-applicable',
  },
]);
