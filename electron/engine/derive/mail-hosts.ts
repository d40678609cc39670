// The hosts behind a domain's MX records with all that was learnt about each, told from the artifact `mx`.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown } from '../../../shared/dns.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import type { Exchange } from '../protocols/mx/types.ts';

export type MailHost = {
  readonly exchange: Exchange;
  /** The replies about the host's own name that were asked: A, AAAA, CNAME. */
  readonly replies: readonly DnsReply[];
  readonly addresses: readonly string[];
  /** `no`: both address questions were answered, with nothing. */
  readonly hasAddress: 'yes' | 'no' | 'unknown';
  /** The host's alias target, where it is one. */
  readonly alias: DnsName | null;
};

/** The exchanges of the domain, in order of preference. */
export function exchangesIn(mx: DnsReplies): readonly Exchange[] {
  const [own] = mx;
  return own === undefined ? [] : parseMx(own);
}

/** Every exchange that is a host name; one that stands twice in the answer appears once. */
export function mailHosts(mx: DnsReplies): readonly MailHost[] {
  const hosts = exchangesIn(mx).filter(({ kind }) => kind === 'host');
  const once = hosts.filter(({ host }, index) => hosts.findIndex((other) => other.host === host) === index);
  return once.map((exchange) => mailHost(exchange, mx));
}

function mailHost(exchange: Exchange, mx: DnsReplies): MailHost {
  const of = (type: 'A' | 'AAAA' | 'CNAME') => findReply(mx, exchange.host, type);
  const [a, aaaa, cname] = [of('A'), of('AAAA'), of('CNAME')];
  const replies = [a, aaaa, cname].filter((reply) => reply !== undefined);
  const addresses = addressesIn([a, aaaa]);
  const allKnown = a !== undefined && aaaa !== undefined && isKnown(a) && isKnown(aaaa);
  const none = allKnown ? 'no' : 'unknown';
  return { exchange, replies, addresses, hasAddress: addresses.length > 0 ? 'yes' : none, alias: aliasIn(replies) };
}

export function addressesIn(replies: readonly (DnsReply | undefined)[]): readonly string[] {
  return replies.flatMap((reply) =>
    (reply?.records ?? []).flatMap((record) => (record.type === 'A' || record.type === 'AAAA' ? [record.address] : [])),
  );
}

function aliasIn(replies: readonly DnsReply[]): DnsName | null {
  const followed = replies.find(({ chain }) => chain.length > 0)?.chain[0];
  const own = replies.flatMap(({ records }) => records).find((record) => record.type === 'CNAME');
  return followed ?? (own?.type === 'CNAME' ? own.target : null);
}

/** Replies about these hosts that are no knowledge. */
export function unknownAbout(hosts: readonly MailHost[]): readonly DnsReply[] {
  return hosts.flatMap(({ replies }) => replies.filter((reply) => !isKnown(reply)));
}
