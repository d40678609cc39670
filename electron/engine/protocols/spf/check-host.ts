// check_host turned round: it says which questions are wanted next, and answers once enough replies are known.
import type { DnsQuestion } from '../../../../shared/dns.ts';
import { type CheckHostResult, evaluate } from './evaluate.ts';
import { foresee } from './foresee.ts';
import { type ReplyIndex, replyTo, stillOpen } from './replies.ts';
import { type CheckHostInputs, readSender } from './sender.ts';

export type CheckHostStep =
  | { readonly done: false; readonly wanted: readonly DnsQuestion[] }
  | ({ readonly done: true } & CheckHostResult);

/**
 * Runs from the start over what is known: the same replies always give the same step. `wanted` is never empty and
 * holds every question that can already be foreseen, so that the steps are as many as the longest chain.
 */
export function checkHost(inputs: CheckHostInputs, replies: ReplyIndex): CheckHostStep {
  const sender = readSender(inputs);
  if (sender === null) {
    const cause = { kind: 'not-a-domain', domain: inputs.ip } as const;
    return { done: true, result: 'none', cause, explanation: null, lookups: 0, voids: 0 };
  }
  const run = evaluate(sender);
  let step = run.next();
  while (step.done !== true) {
    const reply = replyTo(replies, step.value);
    if (reply === undefined)
      return { done: false, wanted: stillOpen([step.value, ...foresee(sender, replies)], replies) };
    step = run.next(reply);
  }
  return { done: true, ...step.value };
}
