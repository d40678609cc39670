// Asks every name of the DMARC walk at once, and the one that the public suffix list adds.
import type { DnsReply } from '../../shared/dns.ts';
import { isKnown } from '../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../shared/evidence.ts';
import { wantedForDomain } from '../engine/derive/org-domain.ts';
import { recordsIn } from '../engine/protocols/dmarc/tree-walk.ts';
import type { Gatherer } from './gatherer.ts';

/**
 * Seen: the domain's own `_dmarc` name answers anything, or a DMARC record stands above it. Absent: all is known and
 * there is none. Unreachable: the domain's own reply is missing, or nothing was found while some reply is missing.
 */
export const dmarcWalk: Gatherer<'dmarcWalk'> = async ({ target, ask }) => {
  const replies = await Promise.all(wantedForDomain(target.domain).map((question) => ask(question)));
  return evidenceOfWalk(replies);
};

function evidenceOfWalk(replies: readonly DnsReply[]): Evidence<readonly DnsReply[]> {
  const from = replies.map(dnsSource);
  const [own] = replies;
  const atMs = own?.askedAtMs ?? 0;
  const found = own?.outcome === 'answer' || replies.some((reply) => recordsIn(reply).length > 0);
  const missing = replies.find((reply) => !isKnown(reply));
  const decides = own !== undefined && !isKnown(own) ? own : found ? undefined : missing;
  if (decides !== undefined) return { state: 'unreachable', why: { kind: 'dns', reply: decides }, atMs, from };
  return found ? { state: 'seen', value: replies, atMs, from } : { state: 'absent', atMs, from };
}
