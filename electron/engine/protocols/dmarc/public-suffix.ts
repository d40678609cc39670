// What the public suffix list says of a name (RFC 7489 3.2), private suffixes included.
import { parse } from 'tldts';
import type { DnsName } from '../../../../shared/dns.ts';

const options = {
  allowPrivateDomains: true,
  detectIp: false,
  extractHostname: false,
  validateHostname: false,
} as const;

export type SuffixFacts = {
  readonly suffix: DnsName | null;
  /** The suffix and one label more: what can be registered. null for a public suffix itself. */
  readonly registrable: DnsName | null;
  /** Below the TLDs: a suffix that a company or institution put on the list, such as `github.io`. */
  readonly isPrivate: boolean;
  /** True where a rule of the list names it; any other TLD counts as a suffix by the list's default rule. */
  readonly isListed: boolean;
};

export function suffixFacts(domain: DnsName): SuffixFacts {
  const facts = parse(domain, options);
  return {
    suffix: facts.publicSuffix,
    registrable: facts.domain,
    isPrivate: facts.isPrivate === true,
    isListed: facts.isIcann === true || facts.isPrivate === true,
  };
}
