// Asks until the SPF tree of a name is complete: each step asks everything that can be known to be wanted.
import type { DnsName, DnsReply } from '../../shared/dns.ts';
import { indexReplies } from '../engine/protocols/spf/replies.ts';
import { wantedForTree } from '../engine/protocols/spf/walk.ts';
import type { Resolver } from '../ports/resolver.ts';

/** More rounds than any tree has levels; a bound, should the engine ever fail to come to an end. */
export const maxRounds = 200;

/** The domain's own TXT reply first, then all others in the order they were wanted. */
export async function walkSpf(domain: DnsName, ask: Resolver['ask']): Promise<readonly DnsReply[]> {
  const replies: DnsReply[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const wanted = wantedForTree(domain, indexReplies(replies));
    if (wanted.length === 0) return replies;
    replies.push(...(await Promise.all(wanted.map((question) => ask(question)))));
  }
  throw new Error(`the SPF tree of ${domain} has no end`);
}
