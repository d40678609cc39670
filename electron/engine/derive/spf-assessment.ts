// The SPF tree read once for all audits that ask about it.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, txtValue, type TxtRecord } from '../../../shared/dns.ts';
import { registrableDomain } from '../protocols/spf/registrable.ts';
import { indexReplies, type ReplyIndex } from '../protocols/spf/replies.ts';
import { readSpfRecord, spfRecords } from '../protocols/spf/select.ts';
import { growTree, type SpfNode } from '../protocols/spf/tree.ts';
import type { SpfReading } from '../protocols/spf/types.ts';

export type SpfAssessment = {
  readonly domain: DnsName;
  /** The domain's own TXT reply. */
  readonly reply: DnsReply;
  /** All its v=spf1 records; the others are judged by the first. */
  readonly records: readonly TxtRecord[];
  readonly text: string;
  readonly reading: SpfReading;
  readonly root: SpfNode;
  readonly index: ReplyIndex;
};

const assessed = new WeakMap<DnsReplies, SpfAssessment>();

/** `replies` is the artifact `spfTree`, so the first holds at least one SPF record. */
export function assessSpf(replies: DnsReplies): SpfAssessment {
  const known = assessed.get(replies);
  if (known !== undefined) return known;
  const [reply] = replies;
  const records = reply === undefined ? [] : spfRecords(reply);
  const [record] = records;
  if (reply === undefined || record === undefined) throw new Error('an SPF tree begins with an SPF record');
  const index = indexReplies(replies);
  const domain = reply.question.name;
  const { root } = growTree(domain, index);
  const assessment = { domain, reply, records, text: txtValue(record), reading: readSpfRecord(record), root, index };
  assessed.set(replies, assessment);
  return assessment;
}

/** The reply that a node of the tree rests on. */
export function repliesOf({ reply }: SpfNode): readonly DnsReply[] {
  return reply === null ? [] : [reply];
}

/** True where whoever owns the domain owns the name as well, so that it can be told what to publish there. */
export function isOwnName(domain: DnsName, name: DnsName): boolean {
  const registrable = registrableDomain(domain);
  return name === domain || (registrable !== null && registrable === registrableDomain(name));
}
