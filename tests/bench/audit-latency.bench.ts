// How much longer an audit takes than its longest chain of dependent questions, at an injected round trip of 40 ms.
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { auditDomain } from '../../electron/flows/audit-domain.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { type Measure, median } from './figure.ts';

const roundTripMs = 40;
const domain = 'orchard.example';
const rounds = 7;

export const measure: Measure = async () => {
  const chain = await longestChain();
  const demo = await startDemoDns({ delayMs: roundTripMs });
  const times: number[] = [];
  // The first round warms the program up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const resolver = resolverOf(demo.address);
    const startedAtMs = performance.now();
    await audit(resolver);
    if (round > 0) times.push(performance.now() - startedAtMs);
    await resolver.close();
  }
  await demo.close();
  const tookMs = median(times);
  return [
    {
      name: 'audit-latency',
      value: tookMs / (chain * roundTripMs),
      digits: 2,
      unit: 'x',
      aim: { atMost: 1.3 },
      against: `one domain's audit, ${tookMs.toFixed(0)} ms, against its longest chain of ${chain} dependent questions x ${roundTripMs} ms`,
    },
  ];
};

function resolverOf(address: string): Resolver {
  const server = parseServer(address);
  if (!server.ok) throw new Error(`the demo's address ${address} is no server`);
  return createResolver({ servers: [server.value], clock: systemClock });
}

async function audit(resolver: Resolver): Promise<void> {
  const target = { domain, selectors: [], mailFrom: null };
  const world = {
    profileId: 'bench',
    kind: 'demo',
    resolver,
    clock: systemClock,
    randomness: systemRandomness,
  } as const;
  const outcome = await auditDomain(target, world, { signal: new AbortController().signal });
  if (!outcome.ok) throw new Error(`the audit failed: ${outcome.failure.kind}`);
}

/**
 * Runs the audit in lockstep: all questions that wait are answered together, and only when nothing more is asked for
 * comes the next step. The number of steps is the length of the longest chain of questions that depend on each other.
 */
async function longestChain(): Promise<number> {
  const demo = await startDemoDns({});
  const resolver = resolverOf(demo.address);
  // A question asked again is answered from the cache, or joins the one in flight: it costs no further round trip.
  const replies = new Map<string, Promise<DnsReply>>();
  let waiting: (() => Promise<unknown>)[] = [];
  const held: Resolver = {
    ...resolver,
    ask(question, options) {
      const key = `${question.name} ${question.type}`;
      const known = replies.get(key);
      if (known !== undefined) return known;
      const reply = new Promise<void>((release) => {
        waiting.push(() => {
          release();
          return reply;
        });
      }).then(() => resolver.ask(question, options));
      replies.set(key, reply);
      return reply;
    },
  };
  let done = false;
  const running = audit(held).then(() => {
    done = true;
  });
  let steps = 0;
  while (!done) {
    await quiet();
    const now = waiting;
    waiting = [];
    if (now.length === 0) continue;
    steps += 1;
    await Promise.all(now.map((release) => release()));
  }
  await running;
  await resolver.close();
  await demo.close();
  return steps;
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setImmediate(next));
}
