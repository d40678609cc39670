// One story from end to end: the demo server on loopback, the real resolver, all gatherers, all audits.
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { serversOf } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { advise } from '../../electron/engine/advise.ts';
import { domainAudits } from '../../electron/engine/audits/catalogue.ts';
import { collect } from '../../electron/gather/collect.ts';
import type { Target } from '../../shared/artifacts.ts';
import type { Finding } from '../../shared/finding.ts';

export type Story = {
  readonly findings: readonly Finding[];
  /** Everything that is neither a pass nor not applicable, worst first: `high mx-target-dangling`, `unknown: spf-...`. */
  readonly told: readonly string[];
};

export async function auditStory(about: Partial<Target> & { readonly domain: string }): Promise<Story> {
  const demo = await startDemoDns();
  const servers = serversOf({ kind: 'servers', servers: [demo.address] });
  if (!servers.ok) throw new Error(`the resolver does not take ${demo.address}`);
  const resolver = createResolver({ servers: servers.value });
  try {
    const target: Target = { selectors: [], mailFrom: null, ...about };
    const wanted = [...new Set(domainAudits.flatMap(({ needs, weighs }) => [...needs, ...weighs]))];
    const gathered = await collect(wanted, {
      target,
      ask: (question) => resolver.ask(question),
      clock: systemClock,
      randomness: systemRandomness,
    });
    const findings = advise(domainAudits, target.domain, gathered);
    return { findings, told: findings.flatMap(tell).toSorted(byWeight) };
  } finally {
    await resolver.close();
    await demo.close();
  }
}

function tell({ id, verdict, severity }: Finding): readonly string[] {
  if (verdict === 'pass' || verdict === 'not-applicable') return [];
  return [verdict === 'fail' ? `${severity} ${id}` : `${verdict}: ${id}`];
}

const weights = ['blocker', 'high', 'medium', 'low', 'info', 'unknown:', 'error:'];

function byWeight(a: string, b: string): number {
  const weight = (line: string): number => weights.indexOf(line.split(' ')[0] ?? '');
  return weight(a) - weight(b) || (a < b ? -1 : 1);
}
