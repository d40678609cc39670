// Reads an MX answer: the exchanges by preference, null MX and address literals told apart from hosts.
import type { DnsName, DnsReply, MxRecord } from '../../../../shared/dns.ts';
import { isIp4 } from '../spf/ip.ts';
import { labelsOf } from '../dns/name.ts';
import type { Exchange, ExchangeKind } from './types.ts';

/** In the order in which a sender tries them (RFC 5321 5.1); equal preferences by name, so that the order is stable. */
export function parseMx(reply: DnsReply): readonly Exchange[] {
  return reply.records
    .filter((record): record is MxRecord => record.type === 'MX')
    .map(({ name, preference, exchange }) => ({ preference, host: exchange, kind: kindOf(exchange, name) }))
    .toSorted((a, b) => a.preference - b.preference || (a.host < b.host ? -1 : 1));
}

/** RFC 7505 3: exactly one MX record, with preference 0 and the root as target. */
export function isNullMx(exchanges: readonly Exchange[]): boolean {
  const [only, ...others] = exchanges;
  return only?.kind === 'null' && only.preference === 0 && others.length === 0;
}

function kindOf(exchange: DnsName, owner: DnsName): ExchangeKind {
  if (exchange === '.') return 'null';
  return literalIn(exchange, owner) === null ? 'host' : 'literal';
}

/** The address that was typed where a host name belongs; a panel may have added the domain behind it. */
export function literalIn(exchange: DnsName, owner: DnsName): string | null {
  const labels = labelsOf(exchange);
  const suffix = labelsOf(owner);
  const isAppended = suffix.length > 0 && labels.slice(-suffix.length).join('.') === suffix.join('.');
  const typed = isAppended ? labels.slice(0, -suffix.length) : labels;
  const text = typed.join('.').replace(/^\[(?:ipv6:)?(.+)\]$/u, '$1');
  if (isIp4(text)) return text;
  return typed.length === 1 && (text.match(/:/gu)?.length ?? 0) >= 2 && /^[0-9a-f:]+$/u.test(text) ? text : null;
}
