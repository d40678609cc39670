// What the static tree still wants to know: the gatherer asks until nothing is open.
import type { DnsName, DnsQuestion } from '../../../../shared/dns.ts';
import { type ReplyIndex, stillOpen } from './replies.ts';
import { growTree } from './tree.ts';

/** Every question that can be asked now; empty once the tree is complete. */
export function wantedForTree(domain: DnsName, replies: ReplyIndex): readonly DnsQuestion[] {
  return stillOpen(growTree(domain, replies).questions, replies);
}
