// Starts the demo world on loopback: one port for all of it, as a resolver sees it, and one for each of its name servers.
import { isIP } from 'node:net';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsName } from '../../shared/dns.ts';
import { answerPacket } from './answer-packet.ts';
import { demoWorld } from './demo-world.ts';
import { type DnsServer, type DnsServerOptions, serveDns } from './dns-server.ts';
import { publishRecords } from './publish-records.ts';
import { printAddress } from './wire/print-address.ts';
import { nameServersOf, worldAt } from './world-at.ts';
import type { World } from './world.ts';

export type DemoDnsOptions = DnsServerOptions & {
  /** Another world than that of the scenario files. */
  readonly world?: World;
};

export type DemoDns = DnsServer & {
  /** The domains that have a story, all under `.example` or `.test`. */
  readonly domains: readonly DnsName[];
  /** Where the name server with this address is served: addresses for documentation are never connected to. */
  route(address: string): { readonly address: string; readonly portNumber: number } | null;
  /** Changes the world while it is served, at every server of the zones concerned. */
  publish(records: readonly RecordToPublish[]): void;
  /** The world as it is now. */
  world(): World;
};

export async function startDemoDns(options: DemoDnsOptions = {}): Promise<DemoDns> {
  const { world = demoWorld(), ...serverOptions } = options;
  const state = { world, seenAt: new Map<DnsName, World>() };

  /** Worked out when a server is first asked, and again after a change. */
  function seenAt(host: DnsName): World {
    const seen = state.seenAt.get(host) ?? worldAt(state.world, host);
    state.seenAt.set(host, seen);
    return seen;
  }

  const whole = await serveDns((packet, transport) => answerPacket(state.world, packet, transport), serverOptions);
  const { delayMs = 0 } = options;
  const servers = await Promise.all(
    [...nameServersOf(world).keys()].map(async (host) => {
      const answer = (packet: Uint8Array, transport: 'udp' | 'tcp') => answerPacket(seenAt(host), packet, transport);
      return [host, await serveDns(answer, { delayMs })] as const;
    }),
  );
  const portNumbers = new Map(servers.map(([host, { portNumber }]) => [host, portNumber]));

  return {
    ...whole,
    domains: world.stories.map((story) => story.domain),
    route: (address) => {
      const host = hostAt(state.world, address);
      const portNumber = host === null ? undefined : portNumbers.get(host);
      return portNumber === undefined ? null : { address: '127.0.0.1', portNumber };
    },
    publish: (records) => {
      state.world = publishRecords(state.world, records);
      state.seenAt.clear();
    },
    world: () => state.world,
    close: async () => {
      await Promise.all([whole.close(), ...servers.map(([, server]) => server.close())]);
    },
  };
}

/** The name server at an address, however it is spelt. */
function hostAt(world: World, address: string): DnsName | null {
  if (isIP(address) === 0) return null;
  const wanted = printAddress(address).join();
  for (const [host, addresses] of nameServersOf(world))
    if (addresses.some((own) => printAddress(own).join() === wanted)) return host;
  return null;
}
