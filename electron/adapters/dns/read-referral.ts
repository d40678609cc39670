// The delegation in a message that does not answer but points to other servers.
import type { DnsName, DnsRecord, DnsReferral } from '../../../shared/dns.ts';
import { isWithin } from '../../engine/protocols/dns/name.ts';
import type { Message } from './read-message.ts';

/**
 * RFC 2308 2.2: no answer and other servers' names instead is a referral, and says nothing about the name. A server that
 * was asked to recurse and can do so does not refer: there NS records only decorate an answer of nothing.
 */
export function isReferral({ answers, authority, flags }: Message, recurse: boolean): boolean {
  if (answers.length > 0 || flags.aa || (recurse && flags.ra)) return false;
  return authority.some((record) => record.type === 'NS') && !authority.some((record) => record.type === 'SOA');
}

/** What a referral holds, null where its zone does not contain the name that was asked for. */
export function readReferral({ authority, additional }: Message, asked: DnsName): DnsReferral | null {
  const zone = authority.find((record) => record.type === 'NS' && isWithin(asked, record.name))?.name;
  if (zone === undefined) return null;
  const servers = authority.flatMap((record) => (record.type === 'NS' && record.name === zone ? [record.target] : []));
  return { zone, servers, glue: additional.flatMap((record) => glueIn(record, servers)) };
}

function glueIn(record: DnsRecord, servers: readonly DnsName[]): DnsReferral['glue'] {
  const isAddress = record.type === 'A' || record.type === 'AAAA';
  return isAddress && servers.includes(record.name) ? [{ name: record.name, address: record.address }] : [];
}
