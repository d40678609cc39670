// The part of a name that somebody registered, by the public suffix list with its private section.
import { getDomain } from 'tldts';
import type { DnsName } from '../../../../shared/dns.ts';

/** `example.co.uk` of `_spf.mail.example.co.uk`; null for a public suffix. */
export function registrableDomain(name: DnsName): DnsName | null {
  return getDomain(name, { allowPrivateDomains: true, validateHostname: false });
}
