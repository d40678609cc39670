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
import type { Stop } from './stop.ts';

export function createResolver(options: ResolverOptions): Resolver {
  const policy = policyOf(options);
  const links = createLinks(options.servers, policy);
  const cache = createCache(policy.cacheEntries, policy.clock);
  const joining = createJoining<Step>();
  const state = { isClosed: false, asked: 0 };
  const firstLabel = links.listed[0]?.server.label ?? '';
  const unasked = (kind: 'cancelled' | 'unreachable', server: string): Step =>
    unaskedStep(kind, server, policy.clock.nowMs());

  /** From the cache, from the same question in flight, or from the servers. */
  function askAny(asked: WireQuestion, signal: AbortSignal | undefined): Step | Promise<Step> {
    const found = cache.find(asked);
    if (found !== null) return found;
    const work = async (stop: Stop): Promise<Step> => {
      const step = await askServers({ links: links.listed, policy }, asked, stop);
      cache.keep(asked, step);
      return step;
    };
    return joining.join(keyOf(asked), work, { signal, atAbort: () => unasked('cancelled', firstLabel) });
  }

  /** From this one server, now. */
  function askOne(server: string, asked: WireQuestion, signal: AbortSignal | undefined): Step | Promise<Step> {
    const { label, link } = links.to(server);
    if (link === null) return unasked('unreachable', label);
    state.asked += 1;
    // One that was silent just now gets one more chance with each question, not all of a question's time.
    const patience = link.shunnedUntilMs > performance.now() ? { ...policy, tries: 1 } : policy;
    const work = (stop: Stop): Promise<Step> => askServers({ links: [link], policy: patience }, asked, stop);
    const atAbort = (): Step => unasked('cancelled', label);
    return joining.join(`once ${state.asked}`, work, { signal, atAbort });
  }

  function ask({ name, type }: DnsQuestion, options: AskOptions = {}): Promise<DnsReply> {
    const { server, signal } = options;
    const recurse = server === undefined || options.recurse !== false;
    const start = toWire({ name, type }, recurse);
    const question: DnsQuestion = { name: start?.name === name ? name : normalName(name), type };
    if (start === null) return Promise.resolve(impossible(question, server ?? firstLabel, policy.clock.nowMs()));
    const replied = followChain(question, start.name, (next) => {
      const asked = next === start.name ? start : toWire({ name: next, type }, recurse);
      if (asked === null || state.isClosed || signal?.aborted === true)
        return unasked('cancelled', server ?? firstLabel);
      return server === undefined ? askAny(asked, signal) : askOne(server, asked, signal);
    });
    return recurse ? replied : replied.then((reply) => ({ ...reply, recurse }));
  }

  async function close(): Promise<void> {
    state.isClosed = true;
    joining.stopAll();
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
