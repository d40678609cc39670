// A resolver that asks a demo world directly: what the demo server would answer, without packets in between.
import { lookUp } from '../../electron/demo/look-up.ts';
import type { World } from '../../electron/demo/world.ts';
import { normalName } from '../../electron/engine/protocols/dns/name.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { DnsName, DnsOutcome, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { answer, ended } from './dns-reply.ts';

const maxChain = 8;

/** What is answered in the place of the world's own reply; null leaves that one. */
export type Disturbance = (question: DnsQuestion) => DnsOutcome | null;

export type WorldResolver = Pick<Resolver, 'ask'> & { readonly asked: readonly DnsQuestion[] };

export function worldResolver(world: World, disturbed: Disturbance = () => null): WorldResolver {
  const asked: DnsQuestion[] = [];
  return {
    asked,
    ask: (typed) => {
      const question = { name: normalName(typed.name), type: typed.type };
      asked.push(question);
      const failure = disturbed(question);
      return Promise.resolve(
        failure === null ? replyOf(world, question) : ended(question.name, question.type, failure),
      );
    },
  };
}

function replyOf(world: World, { name, type }: DnsQuestion): DnsReply {
  const content = lookUp(world, { name, type });
  if (content === null) return ended(name, type, 'timeout');
  if (content.rcode === 'SERVFAIL') return ended(name, type, 'servfail');
  if (content.rcode === 'REFUSED') return ended(name, type, 'refused');
  const records = content.answers;
  const chain: readonly DnsName[] = records.flatMap((record) =>
    record.type === 'CNAME' && type !== 'CNAME' ? [record.target] : [],
  );
  const base = { ...answer(name, type, records), chain };
  if (content.rcode === 'NXDOMAIN') return { ...base, outcome: 'nxdomain', rcode: 'NXDOMAIN' };
  if (records.some((record) => record.type === type)) return { ...base, outcome: 'answer' };
  if (new Set([name, ...chain]).size <= chain.length) return { ...base, outcome: 'chain-loop' };
  if (chain.length > maxChain) return { ...base, outcome: 'chain-too-long' };
  const end = chain.at(-1);
  // The world's server leaves the rest of the chain to whoever asks.
  if (end === undefined || content.authority.length > 0) return { ...base, outcome: 'nodata' };
  const rest = replyOf(world, { name: end, type });
  return {
    ...rest,
    question: { name, type },
    records: [...records, ...rest.records],
    chain: [...chain, ...rest.chain],
  };
}
