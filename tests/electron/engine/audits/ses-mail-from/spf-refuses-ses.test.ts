// An SPF record that names SES and does not let it pass all the same.
import { sesMailFromSpfRefusesSes } from '../../../../../electron/engine/audits/ses-mail-from/spf-refuses-ses.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, rightSpf, spfReplies } from './mail-from-replies.ts';

const artifactsOf = async (text: string) => ({ mailFrom: await spfReplies(txt(bounce, text)) });
const cures = [`replace ${bounce} v=spf1 include:amazonses.com ~all`];

judgeIdentityCases(sesMailFromSpfRefusesSes, [
  { title: 'passes', artifacts: { mailFrom: await spfReplies(rightSpf) }, verdict: 'pass' },
  {
    title: 'behind -all',
    artifacts: await artifactsOf('v=spf1 -all include:amazonses.com'),
    verdict: 'fail',
    says: '"fail" for 2 of the 2',
    cures,
  },
  {
    title: 'as neutral',
    artifacts: await artifactsOf('v=spf1 ?include:amazonses.com ~all'),
    verdict: 'fail',
    says: '"neutral"',
    cures,
  },
  {
    title: 'a syntax error',
    artifacts: await artifactsOf('v=spf1 include:amazonses.com ipv4:192.0.2.1 ~all'),
    verdict: 'fail',
    says: '"permerror"',
  },
  {
    title: 'one network refused before',
    artifacts: await artifactsOf('v=spf1 -ip4:198.51.100.0/24 include:amazonses.com ~all'),
    verdict: 'fail',
    says: '1 of the 2 networks of SES, ip4:198.51.100.0/24',
  },
  { title: 'not named', artifacts: await artifactsOf('v=spf1 -all'), verdict: 'not-applicable' },
  {
    title: "SES's own networks lost",
    artifacts: { mailFrom: await spfReplies(rightSpf, [timeout('amazonses.com', 'TXT')]) },
    verdict: 'unknown',
  },
]);
