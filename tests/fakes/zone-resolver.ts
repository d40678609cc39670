// A resolver told by a list of replies: names that no reply mentions do not exist, CNAMEs are followed.
import type { DnsName, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { isWithin } from '../../electron/engine/protocols/dns/name.ts';
import { ended } from './dns-reply.ts';

export function zoneResolver(replies: readonly DnsReply[]): Resolver & { readonly asked: readonly DnsQuestion[] } {
  const asked: DnsQuestion[] = [];
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
    if (followed.includes(target.target)) return ended(question.name, question.type, 'chain-loop');
    const end = look({ name: target.target, type: question.type }, [...followed, target.target]);
    return { ...end, question, records: [target, ...end.records], chain: [target.target, ...end.chain] };
  }

  return {
    asked,
    servers: ['127.0.0.1:53'],
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(look(question, [question.name]));
    },
    close: () => Promise.resolve(),
  };
}
