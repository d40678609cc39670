// Which BIMI record a receiver would use for mail from a domain: its own, or its organizational domain's.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { looksLikeBimi, parseBimi } from '../protocols/bimi/parse.ts';
import { bimiNameOf } from '../protocols/bimi/print.ts';
import type { BimiRecord } from '../protocols/bimi/types.ts';

export type BimiFound =
  | { readonly kind: 'record'; readonly own: boolean; readonly record: BimiRecord; readonly reply: DnsReply }
  /** More than one record: receivers use none. */
  | { readonly kind: 'several'; readonly records: readonly BimiRecord[]; readonly reply: DnsReply }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly unreached: readonly DnsReply[] };

/** "Assertion Record Discovery": texts that do not begin with v=BIMI1 are discarded, then the organizational domain is asked. */
export function findBimi(domain: DnsName, replies: DnsReplies): BimiFound {
  for (const reply of discoveryReplies(replies)) {
    if (!isKnown(reply)) return { kind: 'unknown', unreached: [reply] };
    const records = txtValues(reply)
      .map(parseBimi)
      .filter(({ counts }) => counts);
    const [record, ...others] = records;
    if (others.length > 0) return { kind: 'several', records, reply };
    if (record !== undefined) return { kind: 'record', own: reply.question.name === bimiNameOf(domain), record, reply };
  }
  return { kind: 'none' };
}

/** The replies at `default._bimi`, the domain's own first. */
export function discoveryReplies(replies: DnsReplies): readonly DnsReply[] {
  return replies.filter(({ question }) => question.name.startsWith('default._bimi.'));
}

export function ownReply(domain: DnsName, replies: DnsReplies): DnsReply | undefined {
  return findReply(replies, bimiNameOf(domain), 'TXT');
}

/** Texts at the domain's own name that were meant as BIMI, whether or not receivers take them as such. */
export function meantAsBimi(reply: DnsReply): readonly BimiRecord[] {
  return txtValues(reply).filter(looksLikeBimi).map(parseBimi);
}
