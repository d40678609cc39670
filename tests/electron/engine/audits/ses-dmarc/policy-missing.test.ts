// No usable DMARC record over the identity.
import { sesDmarcPolicyMissing } from '../../../../../electron/engine/audits/ses-dmarc/policy-missing.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../../../../shared/evidence.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { nowMs } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { ownMail } from './own-mail.ts';

type Walk = Evidence<readonly DnsReply[]>;
const from = (replies: readonly DnsReply[]) => ({ atMs: nowMs, from: replies.map(dnsSource) });
const seenWalk = async (record: string | DnsReply): Promise<Walk> => {
  const { dmarcWalk } = await ownMail(record);
  return { state: 'seen', value: dmarcWalk, ...from(dmarcWalk) };
};
const noWalk: Walk = { state: 'absent', ...from((await ownMail(null)).dmarcWalk) };
const lost = timeout('_dmarc.shop.example', 'TXT');
const lostWalk: Walk = { state: 'unreachable', why: { kind: 'dns', reply: lost }, ...from([lost]) };
const own = mx('shop.example', [10, 'mail.shop.example']);
const receiving: Walk = { state: 'seen', value: [own], ...from([own]) };

judgeIdentityCases(sesDmarcPolicyMissing, [
  { title: 'a record', evidence: { dmarcWalk: await seenWalk('v=DMARC1; p=none'), mx: receiving }, verdict: 'pass' },
  {
    title: 'none',
    evidence: { dmarcWalk: noWalk, mx: receiving },
    verdict: 'fail',
    says: 'Neither shop.example nor a domain above it',
    cures: ['add _dmarc.shop.example v=DMARC1; p=none; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'a text that nobody reads',
    evidence: { dmarcWalk: await seenWalk('v=DMARC 1; p=reject'), mx: receiving },
    verdict: 'fail',
    says: 'cannot use it',
    cures: [],
  },
  {
    title: 'two records',
    evidence: {
      dmarcWalk: await seenWalk(txt('_dmarc.shop.example', 'v=DMARC1; p=none', 'v=DMARC1; p=reject')),
      mx: receiving,
    },
    verdict: 'fail',
    says: 'cannot use it',
  },
  { title: 'lost', evidence: { dmarcWalk: lostWalk, mx: receiving }, verdict: 'unknown' },
]);
