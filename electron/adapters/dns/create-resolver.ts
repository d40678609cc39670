// The resolver: answers from its cache, joins questions already in flight, asks servers, follows CNAMEs.
import type { DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import { normalName } from '../../engine/protocols/dns/name.ts';
import type { AskOptions, Resolver } from '../../ports/resolver.ts';
import { askServers } from './ask-servers.ts';
import { createCache, keyOf } from './cache.ts';
import { followChain } from './follow-chain.ts';
import { createJoining } from './joining.ts';
import { createLinks } from './links.ts';
import { policyOf, type ResolverOptions } from './options.ts';
import { toWire, type WireQuestion } from './write-query.ts';
import { type Step, unaskedStep } from './step.ts';

export function createResolver(options: ResolverOptions): Resolver {
  const policy = policyOf(options);
  const links = createLinks(options.servers, policy.inFlightPerServer);
  const cache = createCache(policy.cacheEntries, policy.clock);
  const joining = createJoining<Step>();
  const state = { closed: false, asked: 0 };
  const firstLabel = links.listed[0]?.server.label ?? '';
  const unasked = (kind: 'cancelled' | 'unreachable', server: string): Step =>
    unaskedStep(kind, { server, askedAtMs: policy.clock.nowMs() });

  /** From the cache, from the same question in flight, or from the servers. */
  async function askAny(asked: WireQuestion, signal: AbortSignal | undefined): Promise<Step> {
    const found = cache.find(asked);
    if (found !== null) return found;
    const start = async (stop: AbortSignal): Promise<Step> => {
      const step = await askServers({ links: links.listed, policy }, asked, stop);
      cache.keep(asked, step);
      return step;
    };
    return (await joining.join(keyOf(asked), start, signal)) ?? unasked('cancelled', firstLabel);
  }

  /** From this one server, now. */
  async function askOne(server: string, asked: WireQuestion, signal: AbortSignal | undefined): Promise<Step> {
    const link = links.to(server);
    if (link === null) return unasked('unreachable', server);
    state.asked += 1;
    const start = (stop: AbortSignal): Promise<Step> => askServers({ links: [link], policy }, asked, stop);
    return (await joining.join(`once ${state.asked}`, start, signal)) ?? unasked('cancelled', link.server.label);
  }

  function ask({ name, type }: DnsQuestion, { server, signal }: AskOptions = {}): Promise<DnsReply> {
    const question: DnsQuestion = { name: normalName(name), type };
    const start = toWire(question);
    if (start === null) return Promise.resolve(impossible(question, server ?? firstLabel, policy.clock.nowMs()));
    return followChain(question, start.name, async (next) => {
      const asked = next === start.name ? start : toWire({ name: next, type });
      if (asked === null || state.closed || signal?.aborted === true) return unasked('cancelled', server ?? firstLabel);
      return server === undefined ? askAny(asked, signal) : askOne(server, asked, signal);
    });
  }

  async function close(): Promise<void> {
    state.closed = true;
    joining.cancelAll();
    await links.close();
  }

  return { ask, servers: links.listed.map((link) => link.server.label), close };
}

/** A name that no packet can carry (RFC 1035 2.3.4) cannot exist; to know that, nobody needs to be asked. */
function impossible(question: DnsQuestion, server: string, askedAtMs: number): DnsReply {
  return {
    question,
    outcome: 'nxdomain',
    rcode: null,
    flags: null,
    records: [],
    chain: [],
    negativeSoa: null,
    server,
    transport: 'udp',
    elapsedMs: 0,
    askedAtMs,
    cached: false,
    packet: null,
  };
}
