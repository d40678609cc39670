// The replies known so far, found by their question: what check_host and the tree are run over.
import type { DnsQuestion, DnsReply } from '../../../../shared/dns.ts';
import { normalName } from '../dns/name.ts';

export type ReplyIndex = ReadonlyMap<string, DnsReply>;

export function questionKey({ name, type }: DnsQuestion): string {
  return `${type} ${normalName(name)}`;
}

/** The first reply to each question. */
export function indexReplies(replies: readonly DnsReply[]): ReplyIndex {
  const index = new Map<string, DnsReply>();
  for (const reply of replies) {
    const key = questionKey(reply.question);
    if (!index.has(key)) index.set(key, reply);
  }
  return index;
}

export function replyTo(index: ReplyIndex, question: DnsQuestion): DnsReply | undefined {
  return index.get(questionKey(question));
}

/** Each question once, without those that were answered. */
export function stillOpen(questions: readonly DnsQuestion[], index: ReplyIndex): readonly DnsQuestion[] {
  const open = new Map<string, DnsQuestion>();
  for (const question of questions) {
    const key = questionKey(question);
    if (!index.has(key)) open.set(key, question);
  }
  return [...open.values()];
}
