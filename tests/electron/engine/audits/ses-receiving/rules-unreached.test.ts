// Receipt rules whose mail goes elsewhere.
import { sesReceivingRulesUnreached } from '../../../../../electron/engine/audits/ses-receiving/rules-unreached.ts';
import { mx } from '../../../../fakes/dns-reply.ts';
import { absent, denied, nowMs } from '../../../../fakes/ses-identity.ts';
import { dnsSource, type Evidence } from '../../../../../shared/evidence.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { inbound, noRuleSet, rule } from './receiving.ts';

const to = (host: string): { readonly mx: Evidence<readonly DnsReply[]> } => {
  const own = mx('shop.example', [10, host]);
  return { mx: { state: 'seen', value: [own], atMs: nowMs, from: [dnsSource(own)] } };
};

judgeIdentityCases(sesReceivingRulesUnreached, [
  { title: 'here', artifacts: rule(['shop.example']), evidence: to(inbound), verdict: 'pass' },
  {
    title: 'elsewhere',
    artifacts: rule(['shop.example']),
    evidence: to('mx.shop.example'),
    verdict: 'fail',
    says: 'keep: for shop.example, whose mail goes to mx.shop.example',
  },
  { title: 'a rule for all', artifacts: rule([]), evidence: to('mx.shop.example'), verdict: 'not-applicable' },
  {
    title: 'a rule for another',
    artifacts: rule(['other.example']),
    evidence: to('mx.shop.example'),
    verdict: 'not-applicable',
  },
  { title: 'no rules', artifacts: noRuleSet, evidence: { mx: absent }, verdict: 'not-applicable' },
  { title: 'MX not known', artifacts: rule(['shop.example']), evidence: { mx: denied }, verdict: 'unknown' },
]);
