// A resolver told by a list of replies: names that no reply mentions do not exist, CNAMEs are followed.
import type { DnsName, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { isWithin, normalName } from '../../electron/engine/protocols/dns/name.ts';
import { ended } from './dns-reply.ts';

const maxChain = 8;

export function zoneResolver(replies: readonly DnsReply[]): Resolver & { readonly asked: readonly DnsQuestion[] } {
  const asked: DnsQuestion[] = [];
  const state = { closed: false };
  const exists = (name: DnsName): boolean =>
    replies.some((reply) => isWithin(reply.question.name, name) && reply.outcome !== 'nxdomain');

  function look(question: DnsQuestion, followed: readonly DnsName[]): DnsReply {
    const found = replies.find(
      (reply) => reply.question.name === question.name && reply.question.type === question.type,
    );
    if (found !== undefined) return found;
    const alias = replies.find((reply) => reply.question.name === question.name && reply.question.type === 'CNAME');
    const target = alias?.records[0];
    if (target?.type !== 'CNAME')
      return ended(question.name, question.type, exists(question.name) ? 'nodata' : 'nxdomain');
    if (followed.includes(target.target))
      return { ...ended(question.name, question.type, 'chain-loop'), records: [target], chain: [target.target] };
    if (followed.length > maxChain)
      return { ...ended(question.name, question.type, 'chain-too-long'), records: [target] };
    const end = look({ name: target.target, type: question.type }, [...followed, target.target]);
    return { ...end, question, records: [target, ...end.records], chain: [target.target, ...end.chain] };
  }

  return {
    asked,
    servers: ['127.0.0.1:53'],
    ask: (typed, options) => {
      const question = { name: normalName(typed.name), type: typed.type };
      asked.push(question);
      const stopped = state.closed || options?.signal?.aborted === true;
      return Promise.resolve(
        stopped ? ended(question.name, question.type, 'cancelled') : look(question, [question.name]),
      );
    },
    close: () => {
      state.closed = true;
      return Promise.resolve();
    },
  };
}
