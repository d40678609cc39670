// Two questions that tell causes apart: does this computer resolve names at all, and do the keys work anywhere?
import { connect } from 'node:net';
import type { RegionName } from '../../../shared/aws.ts';
import { isAlwaysEnabled } from './home-region.ts';

export type Probes = {
  /** Whether another host of AWS is found: then a name that is not found does not exist. */
  resolvesNames(): Promise<boolean>;
  /** Whether the region must be enabled first: it is one of those, and the keys work in another. */
  isDisabled(region: RegionName): Promise<boolean>;
};

export type ProbesWorld = {
  readonly controlHost?: string;
  /** Whether STS in the account's home region knows the keys. */
  readonly isKnownAtHome: () => Promise<boolean>;
};

/** A host that every partition's users can resolve, if any. */
const controlHost = 'sts.us-east-1.amazonaws.com';
const lookUpTimeoutMs = 5000;

export function createProbes(world: ProbesWorld): Probes {
  return {
    resolvesNames: () => isFound(world.controlHost ?? controlHost),
    isDisabled: async (region) => !isAlwaysEnabled(region) && (await world.isKnownAtHome()),
  };
}

/** Through a connection that is given up once the name is looked up: the system's resolver is asked as for a real one. */
function isFound(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443, timeout: lookUpTimeoutMs });
    const end = (found: boolean): void => {
      socket.destroy();
      resolve(found);
    };
    socket.once('lookup', (error) => end(error === null));
    socket.once('timeout', () => end(false));
    socket.on('error', () => end(false));
  });
}
