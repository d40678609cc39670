// The fake resolver that other tests trust keeps the contract.
import { address, answer, ended, mx, txt } from '../fakes/dns-reply.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';
import type { DnsReply } from '../../shared/dns.ts';
import { childAddress, describeResolver, parentAddress } from './resolver-contract.ts';

const zone = 'plumb.example';

function alias(from: string, to: string): DnsReply {
  const name = `${from}.${zone}`;
  return answer(name, 'CNAME', [
    { name, type: 'CNAME', ttlSeconds: 600, target: to.includes('.') ? to : `${to}.${zone}` },
  ]);
}

const replies: readonly DnsReply[] = [
  txt(zone, ['v=spf1 include:_spf.plumb.example', ' -all'], 'a second, with "quotes" and a \\ and \u00c3\u00a9'),
  mx(zone, [10, `mx1.${zone}`], [20, `mx2.${zone}`]),
  address(`mx1.${zone}`, '192.0.2.1'),
  alias('alias', 'middle'),
  alias('middle', 'target'),
  txt(`target.${zone}`, 'at the end'),
  alias('dangling', 'nowhere'),
  alias('bare', 'mx1'),
  alias('outside', 'target.elsewhere.example'),
  txt('target.elsewhere.example', 'in another zone'),
  alias('loop-a', 'loop-b'),
  alias('loop-b', 'loop-a'),
  alias('self', 'self'),
  ...Array.from({ length: 9 }, (_, index) => alias(`hop${index + 1}`, `hop${index + 2}`)),
  txt(`hop10.${zone}`, 'ten'),
  txt(`good\\.victim.${zone}`, 'one label'),
  txt(`good.victim.${zone}`, 'two labels'),
  txt(`odd\\000\\255\\032\\\\.${zone}`, 'odd bytes'),
  txt(`xn--bcher-kva.${zone}`, 'idn'),
  txt(`any.wild.${zone}`, 'from the wildcard'),
  answer(`old.${zone}`, 'SPF', [{ name: `old.${zone}`, type: 'SPF', ttlSeconds: 600, strings: ['v=spf1 -all'] }]),
  ended('foreign.test', 'A', 'refused'),
];

const child = `sub.${zone}`;
const atServers = {
  [parentAddress]: [
    answer(zone, 'NS', [{ name: zone, type: 'NS', ttlSeconds: 600, target: `ns1.${zone}` }]),
    {
      ...ended(child, 'NS', 'refused'),
      rcode: 'NOERROR',
      referral: { zone: child, servers: [`ns.${child}`], glue: [{ name: `ns.${child}`, address: childAddress }] },
    },
  ],
  [childAddress]: [txt(`x.${child}`, 'below the cut')],
};

describeResolver('the fake', () => Promise.resolve(zoneResolver(replies, atServers)));
