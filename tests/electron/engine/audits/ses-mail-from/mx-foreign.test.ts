// The one MX record of the custom MAIL FROM domain names something else than SES.
import { sesMailFromMxForeign } from '../../../../../electron/engine/audits/ses-mail-from/mx-foreign.ts';
import { mx } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, farFeedback, feedback } from './mail-from-replies.ts';

const at = (...targets: Parameters<typeof mx>[1][]) => ({ mailFromAnswers: answers({ mx: mx(bounce, ...targets) }) });

judgeIdentityCases(sesMailFromMxForeign, [
  { title: 'the one for SES', artifacts: at([10, feedback]), verdict: 'pass' },
  { title: "another region's", artifacts: at([10, farFeedback]), verdict: 'pass' },
  {
    title: 'where SES receives mail',
    artifacts: at([10, 'inbound-smtp.us-east-1.amazonaws.com']),
    verdict: 'fail',
    marked: ['10 inbound-smtp.us-east-1.amazonaws.com'],
    cures: [`replace ${bounce} 10 ${feedback}`],
  },
  { title: 'a name like it', artifacts: at([10, 'feedback-smtp.us-east-1.amazonaws.com']), verdict: 'fail' },
  { title: 'the root', artifacts: at([0, '.']), verdict: 'fail' },
  {
    title: 'mailboxes at a provider, which another check tells of',
    artifacts: at([1, 'smtp.google.com']),
    verdict: 'not-applicable',
  },
  { title: 'several', artifacts: at([10, 'a.example'], [20, 'b.example']), verdict: 'not-applicable' },
]);
