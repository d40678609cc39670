// An identity, its account in memory and a world of several name servers, for gatherers to ask.
import { readZone } from '../../../electron/demo/zone/read-zone.ts';
import { assembleWorld, type World } from '../../../electron/demo/world.ts';
import { collect, type Gathered } from '../../../electron/gather/collect.ts';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import type { IdentityRef, SesIdentity } from '../../../shared/ses.ts';
import { memorySes, type MemorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { exampleIdentity, nowMs } from '../../fakes/ses-identity.ts';
import { type Disturbance, type WorldResolver, worldResolver } from '../../fakes/world-resolver.ts';

export const easyTokens = ['aaaa1111', 'bbbb2222', 'cccc3333'] as const;

/** shop.example with three right tokens at two servers, below a registry with one; a host of another firm stands by. */
const scenery = `
$TTL 300
$ORIGIN example.
@ SOA a.registry admin ( 1 2 3 4 60 )
  NS a.registry
a.registry A 192.0.2.51
$ORIGIN host.example.
@ SOA ns1 admin ( 1 2 3 4 60 )
  NS ns1
  NS ns2
ns1 A 192.0.2.53
    AAAA 2001:db8::53
ns2 A 192.0.2.54
ns3 A 192.0.2.55
$ORIGIN dkim.amazonses.com.
@ SOA ns1.host.example. admin ( 1 2 3 4 60 )
  NS ns1.host.example.
aaaa1111 TXT "p=MIGf"
bbbb2222 TXT "p=MIGf"
cccc3333 TXT "p=MIGf"
$ORIGIN shop.example.
@ SOA ns1.host.example. admin ( 7 2 3 4 60 )
  NS ns1.host.example.
  NS ns2.host.example.
  MX 10 mail
mail A 198.51.100.1
aaaa1111._domainkey CNAME aaaa1111.dkim.amazonses.com.
bbbb2222._domainkey CNAME bbbb2222.dkim.amazonses.com.
cccc3333._domainkey CNAME cccc3333.dkim.amazonses.com.
bounce MX 10 feedback-smtp.us-east-1.amazonses.com.
       TXT "v=spf1 include:amazonses.com ~all"
`;

/** The scenery, with more lines behind it: directives and zones of the test's own. */
export function worldOf(more = ''): World {
  return assembleWorld([readZone(scenery), readZone(more)]);
}

export function easyIdentity(change: Partial<SesIdentity> = {}): SesIdentity {
  const example = exampleIdentity();
  return { ...example, dkim: { ...example.dkim, tokens: easyTokens }, ...change };
}

export type Asking = {
  readonly world?: World;
  readonly disturbed?: Disturbance;
  /** What SES holds in us-east-1 of a healthy account, where `ses` does not say it all. */
  readonly identity?: SesIdentity;
  readonly ses?: MemorySesOptions;
};

export type Brought = { readonly gathered: Gathered; readonly resolver: WorldResolver; readonly ses: MemorySes };

export async function gatherIdentity(names: readonly ArtifactName[], asking: Asking = {}): Promise<Brought> {
  const identity = asking.identity ?? easyIdentity();
  const resolver = worldResolver(asking.world ?? worldOf(), asking.disturbed);
  const ses = memorySes(asking.ses ?? { regions: { [identity.region]: { identities: [identity] } } });
  const ref: IdentityRef = { name: identity.name, region: identity.region };
  const gathered = await collect(names, {
    target: { domain: identity.domain, selectors: [], mailFrom: null },
    ask: resolver.ask,
    account: { ses, identity: ref },
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'k3v9q0x7b1m5t8w2y4z6' },
  });
  return { gathered, resolver, ses };
}

/** The value of an artifact that must be seen. */
export function valueOf<K extends ArtifactName>(name: K, { gathered }: Brought) {
  const evidence = gathered[name];
  if (evidence?.state !== 'seen') throw new Error(`${name} is ${evidence?.state ?? 'not gathered'}`);
  return evidence.value;
}
