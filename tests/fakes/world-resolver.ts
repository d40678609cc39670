// A resolver that asks a demo world directly: what the demo servers would answer, without packets in between.
import { lookUp } from '../../electron/demo/look-up.ts';
import { nameServersOf, worldAt } from '../../electron/demo/world-at.ts';
import type { World } from '../../electron/demo/world.ts';
import type { ReplyContent } from '../../electron/demo/wire/print-reply.ts';
import { normalName } from '../../electron/engine/protocols/dns/name.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { DnsName, DnsOutcome, DnsQuestion, DnsReferral, DnsReply } from '../../shared/dns.ts';
import { answer, ended } from './dns-reply.ts';

const maxChain = 8;

/** What is answered in the place of the world's own reply; null leaves that one. `server`: the address that is asked. */
export type Disturbance = (question: DnsQuestion, server: string | null) => DnsOutcome | null;

/** `asked` holds what the resolver is asked, `sent` what single servers are, as `address type name`. */
export type WorldResolver = Pick<Resolver, 'ask'> & {
  readonly asked: readonly DnsQuestion[];
  readonly sent: readonly string[];
};

export function worldResolver(world: World, disturbed: Disturbance = () => null): WorldResolver {
  const asked: DnsQuestion[] = [];
  const sent: string[] = [];
  const views = new Map<string, World>();

  /** The world as the server at this address sees it, null where there is none. */
  function viewAt(address: string): World | null {
    const known = views.get(address);
    if (known !== undefined) return known;
    const [host] = [...nameServersOf(world)].find(([, addresses]) => addresses.includes(address)) ?? [];
    if (host === undefined) return null;
    const view = worldAt(world, host);
    views.set(address, view);
    return view;
  }

  function askServer(question: DnsQuestion, server: string): DnsReply {
    const { name, type } = question;
    sent.push(`${server} ${type} ${name}`);
    const failure = disturbed(question, server);
    const view = viewAt(server);
    const reply =
      failure !== null || view === null ? ended(name, type, failure ?? 'unreachable') : replyOf(view, question);
    return { ...reply, server, recurse: false };
  }

  return {
    asked,
    sent,
    ask: (typed, { server } = {}) => {
      const question = { name: normalName(typed.name), type: typed.type };
      if (server !== undefined) return Promise.resolve(askServer(question, server));
      asked.push(question);
      const failure = disturbed(question, null);
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
  const referral = referralIn(content);
  if (referral !== null) return { ...ended(name, type, 'refused'), rcode: 'NOERROR', referral };
  const records = content.answers;
  const chain: readonly DnsName[] = records.flatMap((record) =>
    record.type === 'CNAME' && type !== 'CNAME' ? [record.target] : [],
  );
  const [soa] = content.authority;
  const base: DnsReply = {
    ...answer(name, type, records),
    chain,
    negativeSoa: soa?.type === 'SOA' ? soa : null,
    flags: { aa: content.authoritative, tc: false, ra: world.host === null, ad: false },
  };
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

function referralIn({ authority, additional = [], authoritative }: ReplyContent): DnsReferral | null {
  const servers = authority.flatMap((record) => (record.type === 'NS' ? [record.target] : []));
  const zone = authority[0]?.name;
  if (authoritative || zone === undefined || servers.length === 0) return null;
  return {
    zone,
    servers,
    glue: additional.flatMap((record) => ('address' in record ? [{ name: record.name, address: record.address }] : [])),
  };
}
