// Several SPF records at the custom MAIL FROM domain.
import { sesMailFromSpfSeveral } from '../../../../../electron/engine/audits/ses-mail-from/spf-several.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce } from './mail-from-replies.ts';

const two = txt(bounce, 'v=spf1 include:amazonses.com ~all', 'v=spf1 mx -all');

judgeIdentityCases(sesMailFromSpfSeveral, [
  { title: 'one', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  {
    title: 'two',
    artifacts: { mailFromAnswers: answers({ txt: two }) },
    verdict: 'fail',
    cures: [`replace ${bounce} v=spf1 include:amazonses.com mx ~all`, `remove ${bounce} v=spf1 mx -all`],
  },
  { title: 'none', artifacts: { mailFromAnswers: answers({ txt: txt(bounce, 'hello') }) }, verdict: 'not-applicable' },
  { title: 'lost', artifacts: { mailFromAnswers: answers({ txt: timeout(bounce, 'TXT') }) }, verdict: 'unknown' },
]);
