// Starts the demo world: authoritative DNS on loopback for all its domains, told by the scenario files.
import type { DnsName } from '../../shared/dns.ts';
import { demoWorld } from './demo-world.ts';
import { type DnsServer, type DnsServerOptions, startDnsServer } from './dns-server.ts';

export type DemoDns = DnsServer & {
  /** The domains that have a story, all under `.example` or `.test`. */
  readonly domains: readonly DnsName[];
};

export async function startDemoDns(options: DnsServerOptions = {}): Promise<DemoDns> {
  const world = demoWorld();
  const server = await startDnsServer(world, options);
  return { ...server, domains: world.stories.map((story) => story.domain) };
}
