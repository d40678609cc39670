// What the static tree still wants to know: the gatherer asks until nothing is open.
import type { DnsName, DnsQuestion } from '../../../../shared/dns.ts';
import { type ReplyIndex, stillOpen } from './replies.ts';
import { growTree, type SpfTree } from './tree.ts';

/** Every question that can be asked now; empty once the tree is complete. */
export function wantedForTree(domain: DnsName, replies: ReplyIndex): readonly DnsQuestion[] {
  return openIn(growTree(domain, replies), replies);
}

/**
 * More than any record that works can need: 10 look-ups of at most 22 questions each. What a hostile record wants
 * beyond is not asked, and its names stay open in the tree.
 */
export const maxTreeQuestions = 400;

/** What counts comes first; what stands behind "all" only once nothing else is open. */
export function openIn({ questions, idle }: SpfTree, replies: ReplyIndex): readonly DnsQuestion[] {
  const left = maxTreeQuestions - replies.size;
  const counted = stillOpen(questions, replies);
  return (counted.length > 0 ? counted : stillOpen(idle, replies)).slice(0, Math.max(left, 0));
}
