// What a receiver that still follows RFC 7489 finds: two names at most, the second by the public suffix list.
import type { DnsName, DnsQuestion, DnsReply } from '../../../../shared/dns.ts';
import { isKnown } from '../../../../shared/dns.ts';
import { findReply } from '../dns/find-reply.ts';
import { suffixFacts } from './public-suffix.ts';
import { dmarcNameOf, type FoundRecord, recordsIn } from './tree-walk.ts';

export type Lookup7489 = {
  /** RFC 7489 3.2; a public suffix has none but itself. */
  readonly organizationalDomain: DnsName;
  readonly policy: FoundRecord | 'none' | 'unknown';
  readonly unreached: readonly DnsReply[];
};

export function organizationalDomain7489(domain: DnsName): DnsName {
  return suffixFacts(domain).registrable ?? domain;
}

export function wantedFor7489(domain: DnsName): readonly DnsQuestion[] {
  return [...new Set([domain, organizationalDomain7489(domain)])].map((at) => ({ name: dmarcNameOf(at), type: 'TXT' }));
}

export function evaluate7489(domain: DnsName, replies: readonly DnsReply[]): Lookup7489 {
  const organizationalDomain = organizationalDomain7489(domain);
  for (const at of new Set([domain, organizationalDomain])) {
    const reply = findReply(replies, dmarcNameOf(at), 'TXT');
    if (reply === undefined || !isKnown(reply))
      return { organizationalDomain, policy: 'unknown', unreached: reply === undefined ? [] : [reply] };
    const records = recordsIn(reply);
    const [record] = records;
    // RFC 7489 6.6.3 step 5: several records end the search, an empty set goes on to the organizational domain.
    if (records.length > 1) return { organizationalDomain, policy: 'none', unreached: [] };
    if (record !== undefined) return { organizationalDomain, policy: { domain: at, record }, unreached: [] };
  }
  return { organizationalDomain, policy: 'none', unreached: [] };
}
