// The whole catalogue, run as the application runs it, on a demo world that may have been changed or disturbed.
import type { World } from '../../electron/demo/world.ts';
import { advise } from '../../electron/engine/advise.ts';
import { domainAudits } from '../../electron/engine/audits/catalogue.ts';
import { collect } from '../../electron/gather/collect.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { Target } from '../../shared/artifacts.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import { probeLabel } from './judge-zone.ts';
import { worldResolver } from './world-resolver.ts';

export type Subject = Partial<Target> & { readonly domain: string };

const wanted = [...new Set(domainAudits.flatMap(({ needs, weighs }) => [...needs, ...weighs]))];

export function auditWorld(world: World, subject: Subject): Promise<readonly Finding[]> {
  return auditWith(worldResolver(world).ask, subject);
}

/** Each question is asked once, as the resolver's cache would have it. */
export async function auditWith(ask: Resolver['ask'], subject: Subject): Promise<readonly Finding[]> {
  const known = new Map<string, Promise<DnsReply>>();
  const target: Target = { selectors: [], mailFrom: null, ...subject };
  const gathered = await collect(wanted, {
    target,
    ask: (question) => {
      const key = `${question.type} ${question.name}`;
      const reply = known.get(key) ?? ask(question);
      known.set(key, reply);
      return reply;
    },
    clock: { nowMs: () => 1_800_000_000_000 },
    randomness: { label: () => probeLabel },
  });
  return advise(domainAudits, target.domain, gathered);
}
