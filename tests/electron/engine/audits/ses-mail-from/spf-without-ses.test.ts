// An SPF record at the custom MAIL FROM domain that does not include SES.
import { sesMailFromSpfWithoutSes } from '../../../../../electron/engine/audits/ses-mail-from/spf-without-ses.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, rightSpf, spfReplies } from './mail-from-replies.ts';

const artifactsOf = async (text: string) => ({ mailFrom: await spfReplies(txt(bounce, text)) });

judgeIdentityCases(sesMailFromSpfWithoutSes, [
  { title: 'included', artifacts: { mailFrom: await spfReplies(rightSpf) }, verdict: 'pass' },
  {
    title: 'not included',
    artifacts: await artifactsOf('v=spf1 mx -all'),
    verdict: 'fail',
    cures: [`replace ${bounce} v=spf1 mx include:amazonses.com -all`],
  },
  {
    title: 'another name by a slip',
    artifacts: await artifactsOf('v=spf1 include:amazonaws.com ~all'),
    verdict: 'fail',
    cures: [`replace ${bounce} v=spf1 include:amazonaws.com include:amazonses.com ~all`],
  },
  {
    title: "all of SES's networks by their numbers",
    artifacts: await artifactsOf('v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 -all'),
    verdict: 'pass',
    says: 'through other terms',
  },
  { title: 'no record', artifacts: await artifactsOf('hello'), verdict: 'not-applicable' },
  { title: 'lost', artifacts: { mailFrom: await spfReplies(timeout(bounce, 'TXT')) }, verdict: 'unknown' },
  {
    title: "SES's own networks lost",
    artifacts: { mailFrom: await spfReplies(txt(bounce, 'v=spf1 mx -all'), [timeout('amazonses.com', 'TXT')]) },
    verdict: 'unknown',
  },
  {
    title: 'no custom MAIL FROM',
    identity: { mailFrom: null },
    artifacts: await artifactsOf('v=spf1 -all'),
    verdict: 'not-applicable',
  },
]);
