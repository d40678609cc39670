// The top of the zone that holds a name, found by asking the resolver for SOA records on the way up.
import { type DnsName, type DnsReply, isKnown } from '../../shared/dns.ts';
import { parentOf } from '../engine/protocols/dns/name.ts';
import type { GatherContext } from './gatherer.ts';

/** `failed`: a question on the way stayed open. */
export type ApexSearch = { readonly replies: readonly DnsReply[] } & (
  | { readonly zone: DnsName; readonly failed: null }
  | { readonly zone: null; readonly failed: DnsReply }
);

export async function findApex(ask: GatherContext['ask'], name: DnsName): Promise<ApexSearch> {
  const replies: DnsReply[] = [];
  for (let at: DnsName | null = name; at !== null; at = parentOf(at)) {
    const reply = await ask({ name: at, type: 'SOA' });
    replies.push(reply);
    // What stands at the end of an alias says nothing about the zone that the alias lies in.
    if (reply.chain.length > 0) continue;
    if (!isKnown(reply)) return { zone: null, failed: reply, replies };
    // RFC 2308 3: a negative answer names the zone it comes from.
    const zone = reply.outcome === 'answer' ? at : (reply.negativeSoa?.name ?? null);
    if (zone !== null) return { zone, failed: null, replies };
  }
  return { zone: '.', failed: null, replies };
}
