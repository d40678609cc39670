// The organizational domain of a name: by the tree walk of RFC 9989, by the public suffix list, and where they differ.
import type { DnsName, DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import { organizationalDomain7489, wantedFor7489 } from '../protocols/dmarc/lookup-7489.ts';
import { evaluateWalk, wantedForWalk } from '../protocols/dmarc/tree-walk.ts';

export type OrgDomain = {
  /** RFC 9989 4.10.2; null where a reply that decides is missing. */
  readonly byWalk: DnsName | null;
  /** RFC 7489 3.2. */
  readonly byList: DnsName;
  readonly differs: boolean;
  readonly unreached: readonly DnsReply[];
};

export function orgDomain(domain: DnsName, replies: readonly DnsReply[]): OrgDomain {
  const walk = evaluateWalk(domain, replies);
  const byWalk = walk.organizationalDomain;
  const byList = organizationalDomain7489(domain);
  return { byWalk, byList, differs: byWalk !== null && byWalk !== byList, unreached: walk.unreached };
}

/** All that is asked about one name: the walk, and the look-up of RFC 7489, which may leave the walk's path. */
export function wantedForDomain(domain: DnsName): readonly DnsQuestion[] {
  const walk = wantedForWalk(domain);
  const others = wantedFor7489(domain).filter(({ name }) => walk.every((asked) => asked.name !== name));
  return [...walk, ...others];
}
