// A resolver told by lists of replies: names that no reply mentions do not exist, CNAMEs are followed.
import type { DnsName, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import type { AskOptions, Resolver } from '../../electron/ports/resolver.ts';
import { isWithin, normalName } from '../../electron/engine/protocols/dns/name.ts';
import { ended } from './dns-reply.ts';

const maxChain = 8;

/** `atServers`: what each server holds that a question may name; any other is unreachable. Without it all are asked alike. */
export function zoneResolver(
  replies: readonly DnsReply[],
  atServers?: { readonly [address: string]: readonly DnsReply[] },
): Resolver & { readonly asked: readonly DnsQuestion[] } {
  const asked: DnsQuestion[] = [];
  const state = { closed: false };

  function at(server: string | undefined): readonly DnsReply[] | null {
    if (server === undefined || atServers === undefined) return replies;
    return atServers[server] ?? null;
  }

  function answerOf(question: DnsQuestion, options: AskOptions): DnsReply {
    if (state.closed || options.signal?.aborted === true) return ended(question.name, question.type, 'cancelled');
    const held = at(options.server);
    if (held === null) return ended(question.name, question.type, 'unreachable');
    return options.recurse === false && options.server !== undefined
      ? { ...(referred(held, question) ?? look(held, question, [question.name])), recurse: false }
      : look(held, question, [question.name]);
  }

  return {
    asked,
    servers: ['127.0.0.1:53'],
    ask: (typed, options = {}) => {
      const question = { name: normalName(typed.name), type: typed.type };
      asked.push(question);
      const reply = answerOf(question, options);
      return Promise.resolve(options.server === undefined ? reply : { ...reply, server: options.server });
    },
    close: () => {
      state.closed = true;
      return Promise.resolve();
    },
  };
}

/** Below a delegation that the server holds, it points on whatever is asked. */
function referred(held: readonly DnsReply[], { name, type }: DnsQuestion): DnsReply | null {
  const pointing = held.find(({ referral }) => referral !== undefined && isWithin(name, referral.zone));
  return pointing === undefined ? null : { ...pointing, question: { name, type } };
}

function look(replies: readonly DnsReply[], question: DnsQuestion, followed: readonly DnsName[]): DnsReply {
  const exists = (name: DnsName): boolean =>
    replies.some((reply) => isWithin(reply.question.name, name) && reply.outcome !== 'nxdomain');
  const found = replies.find((reply) => reply.question.name === question.name && reply.question.type === question.type);
  if (found !== undefined) return found;
  const alias = replies.find((reply) => reply.question.name === question.name && reply.question.type === 'CNAME');
  const target = alias?.records[0];
  if (target?.type !== 'CNAME')
    return ended(question.name, question.type, exists(question.name) ? 'nodata' : 'nxdomain');
  if (followed.includes(target.target))
    return { ...ended(question.name, question.type, 'chain-loop'), records: [target], chain: [target.target] };
  if (followed.length > maxChain)
    return { ...ended(question.name, question.type, 'chain-too-long'), records: [target] };
  const end = look(replies, { name: target.target, type: question.type }, [...followed, target.target]);
  return { ...end, question, records: [target, ...end.records], chain: [target.target, ...end.chain] };
}
