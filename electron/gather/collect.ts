// Brings every artifact that is wanted, at once, each gathered one time; a gatherer's bug becomes evidence.
import type { ArtifactName, Artifacts } from '../../shared/artifacts.ts';
import type { Evidence } from '../../shared/evidence.ts';
import { gatherers } from './catalogue.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';

export type Gathered = { readonly [K in ArtifactName]?: Evidence<Artifacts[K]> };

export async function collect(names: readonly ArtifactName[], world: Omit<GatherContext, 'get'>): Promise<Gathered> {
  const started = new Map<ArtifactName, Promise<Evidence<unknown>>>();

  function get<K extends ArtifactName>(name: K): Promise<Evidence<Artifacts[K]>> {
    const gatherer: Gatherer<K> = gatherers[name];
    const running = started.get(name) ?? guarded(gatherer);
    started.set(name, running);
    return running as Promise<Evidence<Artifacts[K]>>;
  }

  async function guarded<K extends ArtifactName>(gatherer: Gatherer<K>): Promise<Evidence<Artifacts[K]>> {
    try {
      return await gatherer({ ...world, get });
    } catch (error) {
      return {
        state: 'unreachable',
        why: { kind: 'bug', message: String(error) },
        atMs: world.clock.nowMs(),
        from: [],
      };
    }
  }

  const pairs = await Promise.all(names.map(async (name) => [name, await get(name)] as const));
  return Object.fromEntries(pairs);
}
