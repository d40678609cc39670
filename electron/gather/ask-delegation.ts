// What the servers of a parent zone say about a name below it: the delegation they hold.
import { type DnsName, type DnsReferral, type DnsReply, isKnown } from '../../shared/dns.ts';
import { addressesIn } from '../engine/derive/mail-hosts.ts';
import type { GatherContext } from './gatherer.ts';

/** Enough to find one that answers; they all should say the same. */
const maxHosts = 3;
const maxAddressesOfFamily = 3;

export type DelegationSearch = {
  /** Null where none of the parent's servers could be asked. Its zone is the parent itself where nothing is delegated. */
  readonly delegation: DnsReferral | null;
  readonly replies: readonly DnsReply[];
};

type Ask = GatherContext['ask'];

export async function askDelegation(ask: Ask, name: DnsName, parent: DnsName): Promise<DelegationSearch> {
  const listed = await ask({ name: parent, type: 'NS' });
  const hosts = targetsOf(listed).slice(0, maxHosts);
  const [v4, v6] = await Promise.all([
    Promise.all(hosts.map((host) => ask({ name: host, type: 'A' }))),
    Promise.all(hosts.map((host) => ask({ name: host, type: 'AAAA' }))),
  ]);
  const replies = [listed, ...v4, ...v6];
  // IPv6 comes last: this computer may not have it.
  const addresses = [v4, v6].flatMap((family) => addressesIn(family).slice(0, maxAddressesOfFamily));
  for (const server of addresses) {
    const reply = await ask({ name, type: 'NS' }, { server, recurse: false });
    replies.push(reply);
    const delegation = delegationIn(reply, name, parent);
    if (delegation !== null) return { delegation, replies };
  }
  return { delegation: null, replies };
}

/** The names in the NS records of a reply's own name, aliases not followed. */
export function targetsOf({ question, records }: DnsReply): readonly DnsName[] {
  return records.flatMap((record) => (record.type === 'NS' && record.name === question.name ? [record.target] : []));
}

function delegationIn(reply: DnsReply, name: DnsName, parent: DnsName): DnsReferral | null {
  const { flags, outcome, referral } = reply;
  // One that points upwards or back to where it was asked knows nothing of the name.
  if (referral !== undefined) return referral.zone === parent || referral.zone === '.' ? null : referral;
  if (flags?.aa !== true || !isKnown(reply)) return null;
  // A server of both zones answers for the lower one (RFC 1034 4.3.2 step 2).
  if (outcome === 'answer') return { zone: name, servers: targetsOf(reply), glue: [] };
  return { zone: parent, servers: [], glue: [] };
}
