// What an MX answer says, read once for all audits.
import type { DnsName } from '../../../../shared/dns.ts';

/**
 * - `null` the root as target: no mail is accepted (RFC 7505)
 * - `literal` an IP address where a host name must stand (RFC 1035 3.3.9)
 * - `host` anything else
 */
export type ExchangeKind = 'null' | 'literal' | 'host';

export type Exchange = { readonly preference: number; readonly host: DnsName; readonly kind: ExchangeKind };
