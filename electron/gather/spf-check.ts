// check_host against the world, with the domain's tree beside it.
import { type CheckHostStep, checkHost } from '../engine/protocols/spf/check-host.ts';
import type { CheckHostResult } from '../engine/protocols/spf/evaluate.ts';
import { indexReplies, stillOpen } from '../engine/protocols/spf/replies.ts';
import { checkedDomain, type CheckHostInputs, readSender } from '../engine/protocols/spf/sender.ts';
import { showTree } from '../engine/protocols/spf/show-tree.ts';
import { growTree } from '../engine/protocols/spf/tree.ts';
import type { Tree } from '../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../shared/dns.ts';
import type { Resolver } from '../ports/resolver.ts';
import { openIn } from '../engine/protocols/spf/walk.ts';
import { maxRounds } from './walk-spf.ts';

export type SpfCheck = CheckHostResult & {
  /** Null where the domain is no name that can be asked for. */
  readonly tree: Tree | null;
  readonly replies: readonly DnsReply[];
};

/** Both conversations share one round of questions, so the check waits for its longest chain only. */
export async function gatherSpfCheck(ask: Resolver['ask'], inputs: CheckHostInputs): Promise<SpfCheck> {
  const domain = domainOf(inputs);
  const replies: DnsReply[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const index = indexReplies(replies);
    const step: CheckHostStep = checkHost(inputs, index);
    const tree = domain === null ? null : growTree(domain, index);
    const ofTree = tree === null ? [] : openIn(tree, index);
    const wanted = stillOpen([...(step.done ? [] : step.wanted), ...ofTree], index);
    if (step.done && wanted.length === 0) {
      const { result, cause, explanation, lookups, voids } = step;
      return { result, cause, explanation, lookups, voids, tree: tree === null ? null : showTree(tree.root), replies };
    }
    replies.push(...(await Promise.all(wanted.map((question) => ask(question)))));
  }
  throw new Error(`check_host for ${inputs.mailFrom} has no end`);
}

function domainOf(inputs: CheckHostInputs): DnsName | null {
  const sender = readSender(inputs);
  return sender === null ? null : checkedDomain(sender.checked);
}
