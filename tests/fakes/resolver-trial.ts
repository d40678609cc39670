// One test's resolvers and servers, closed together at its end: resolvers first.
import { afterEach } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import type { ResolverOptions } from '../../electron/adapters/dns/options.ts';
import type { Server } from '../../electron/adapters/dns/servers.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { type Behaviour, type HostileServer, startHostileServer } from './hostile-dns-server.ts';

export type ResolverTrial = {
  readonly startServer: (behaviour: Behaviour) => Promise<HostileServer>;
  readonly resolverFor: (servers: readonly Server[], options?: Omit<ResolverOptions, 'servers'>) => Resolver;
};

/** For questions that are meant to fail; those that are meant to succeed have the usual five seconds. */
export const impatient = { deadlineMs: 600, firstTryMs: 200 };

/** Call it once in a test file, outside of any test. */
export function resolverTrial(): ResolverTrial {
  const resolvers: Resolver[] = [];
  const servers: HostileServer[] = [];
  afterEach(async () => {
    await Promise.all(resolvers.splice(0).map((resolver) => resolver.close()));
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  return {
    startServer: async (behaviour) => {
      const server = await startHostileServer(behaviour);
      servers.push(server);
      return server;
    },
    resolverFor: (asked, options = {}) => {
      const resolver = createResolver({ servers: asked, ...options });
      resolvers.push(resolver);
      return resolver;
    },
  };
}
