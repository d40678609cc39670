// An SPF record at the custom MAIL FROM domain without an ending.
import { sesMailFromSpfOpen } from '../../../../../electron/engine/audits/ses-mail-from/spf-open.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, rightSpf, spfReplies } from './mail-from-replies.ts';

const record = (text: string) => spfReplies(txt(bounce, text));

judgeIdentityCases(sesMailFromSpfOpen, [
  { title: '~all', artifacts: { mailFrom: await spfReplies(rightSpf) }, verdict: 'pass' },
  {
    title: 'no ending',
    artifacts: { mailFrom: await record('v=spf1 include:amazonses.com') },
    verdict: 'fail',
    cures: [`replace ${bounce} v=spf1 include:amazonses.com ~all`],
  },
  { title: 'a redirect', artifacts: { mailFrom: await record('v=spf1 redirect=amazonses.com') }, verdict: 'pass' },
  {
    title: 'a redirect that is lost',
    artifacts: {
      mailFrom: await spfReplies(txt(bounce, 'v=spf1 redirect=spf.example'), [timeout('spf.example', 'TXT')]),
    },
    verdict: 'unknown',
  },
]);
