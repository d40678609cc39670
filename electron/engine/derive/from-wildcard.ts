// Whether a TXT answer comes from a wildcard of the domain, so that nothing stands at the name itself to be removed.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsReply, txtValues } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';

/** The artifact `wildcardTxt` begins with the reply at a label that nobody made: RFC 4592 2.2.1 gives both the same. */
export function isFromWildcard(reply: DnsReply, wildcardTxt: Evidence<DnsReplies>): boolean {
  const [made] = wildcardTxt.state === 'seen' ? wildcardTxt.value : [];
  return made !== undefined && reply.outcome === 'answer' && substance(made) === substance(reply);
}

function substance(reply: DnsReply): string {
  return JSON.stringify([reply.chain, txtValues(reply).toSorted()]);
}
