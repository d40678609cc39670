// SPF for the dedicated addresses of the account.
import { sesMailFromSpfRefusesDedicated } from '../../../../../electron/engine/audits/ses-mail-from/spf-refuses-dedicated.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, rightSpf, spfReplies } from './mail-from-replies.ts';

const right = await spfReplies(rightSpf);
const leased = (...addresses: readonly string[]) => ({
  sesDedicatedIps: addresses.map((address) => ({ address, warmupStatus: 'DONE', warmupPercentage: 100, pool: null })),
});

judgeIdentityCases(sesMailFromSpfRefusesDedicated, [
  {
    title: "in SES's own record",
    artifacts: { mailFrom: right, ...leased('192.0.2.9', '198.51.100.9') },
    verdict: 'pass',
  },
  {
    title: 'one that is not',
    artifacts: { mailFrom: right, ...leased('192.0.2.9', '203.0.113.9') },
    verdict: 'fail',
    says: 'let 203.0.113.9 pass',
  },
  {
    title: 'one of a range of its own',
    artifacts: {
      mailFrom: await spfReplies(txt(bounce, 'v=spf1 ip4:203.0.113.0/24 include:amazonses.com ~all')),
      ...leased('203.0.113.9'),
    },
    verdict: 'pass',
  },
  { title: 'none', artifacts: { mailFrom: right }, evidence: { sesDedicatedIps: absent }, verdict: 'not-applicable' },
  { title: 'not readable', artifacts: { mailFrom: right }, evidence: { sesDedicatedIps: denied }, verdict: 'unknown' },
  {
    title: "SES's own record lost",
    artifacts: { mailFrom: await spfReplies(rightSpf, [timeout('amazonses.com', 'TXT')]), ...leased('192.0.2.9') },
    verdict: 'unknown',
  },
]);
