// The web as drafts may ask it: names resolved here, only public addresses reached, sizes and times bounded.
import type { Resolver } from '../../ports/resolver.ts';
import type { Web } from '../../ports/web.ts';

/** Where an address really lies in the demo world; every other goes where it says. */
export type WebRoute = (address: string, portNumber: number) => { readonly host: string; readonly portNumber: number };

export type WebSetup = {
  readonly ask: Resolver['ask'];
  readonly route?: WebRoute;
  /** Beside the system's roots, for the demo's own servers. */
  readonly trusted?: readonly string[];
};

export function createWeb(_setup: WebSetup): Web {
  return {
    fetch: async ({ url }) => ({
      reply: {
        url,
        hops: [],
        outcome: { kind: 'refused', refusal: { kind: 'unreachable', message: 'not built' } },
        askedAtMs: 0,
        elapsedMs: 0,
      },
      body: null,
    }),
    close: () => Promise.resolve(),
  };
}
