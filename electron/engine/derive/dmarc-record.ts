// The DMARC record that decides for a domain's mail, with the reply that proves it.
import type { DnsName, DnsReply, TxtRecord } from '../../../shared/dns.ts';
import { txtValue } from '../../../shared/dns.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { dmarcNameOf, evaluateWalk, type Walk, type WalkStep } from '../protocols/dmarc/tree-walk.ts';
import { dmarcRecordOf } from '../protocols/dmarc/parse.ts';
import type { DmarcRecord } from '../protocols/dmarc/types.ts';

export type DecidingRecord = {
  readonly kind: 'record';
  /** The domain whose record it is: the audited one, or one above it. */
  readonly at: DnsName;
  readonly own: boolean;
  readonly record: DmarcRecord;
  readonly reply: DnsReply;
  readonly walk: Walk;
};

export type Deciding =
  | DecidingRecord
  | { readonly kind: 'none'; readonly walk: Walk }
  | { readonly kind: 'unknown'; readonly walk: Walk; readonly unreached: readonly DnsReply[] };

/** RFC 9989 4.10.1. A domain's own record decides whatever stands above it; any other only where the whole walk is known. */
export function decidingRecord(domain: DnsName, replies: readonly DnsReply[]): Deciding {
  const walk = evaluateWalk(domain, replies);
  if (walk.policy === 'unknown') return { kind: 'unknown', walk, unreached: walk.unreached };
  if (walk.policy === 'none') return { kind: 'none', walk };
  const { domain: at, record } = walk.policy;
  const reply = findReply(replies, dmarcNameOf(at), 'TXT');
  return reply === undefined ? { kind: 'none', walk } : { kind: 'record', at, own: at === domain, record, reply, walk };
}

/** Where the record itself stands: the end of the CNAME chain, if there is one. */
export function ownerName(reply: DnsReply): DnsName {
  return reply.chain.at(-1) ?? reply.question.name;
}

/** The DNS record that holds this DMARC record. */
export function txtRecordOf(reply: DnsReply, record: DmarcRecord): TxtRecord | undefined {
  return reply.records.find((item): item is TxtRecord => item.type === 'TXT' && txtValue(item) === record.text);
}

export type FoundText = { readonly text: string; readonly record: DmarcRecord | null };

/** Every TXT text of a reply, read as DMARC where it is. */
export function textsIn(reply: DnsReply): readonly FoundText[] {
  const known = read.get(reply);
  if (known !== undefined) return known;
  const texts = readTexts(reply);
  read.set(reply, texts);
  return texts;
}

const read = new WeakMap<DnsReply, readonly FoundText[]>();

function readTexts(reply: DnsReply): readonly FoundText[] {
  return reply.records
    .filter((item): item is TxtRecord => item.type === 'TXT')
    .map((item) => ({ text: txtValue(item), record: dmarcRecordOf(txtValue(item)) }));
}

export type OwnStep = WalkStep & { readonly reply: DnsReply };

/** What stands at the domain's own `_dmarc` name; null where that was never asked. */
export function ownStep(domain: DnsName, replies: readonly DnsReply[]): OwnStep | null {
  const [step] = evaluateWalk(domain, replies).steps;
  return step === undefined || step.reply === null ? null : { ...step, reply: step.reply };
}
