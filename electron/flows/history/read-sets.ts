// The enabled event destinations of a region's configuration sets.
import type { EventType } from '../../../shared/health/coverage.ts';
import { eventTypes } from '../../../shared/health/coverage.ts';
import type { SesEventDestination } from '../../../shared/ses.ts';
import type { RegionAsk } from './found-source.ts';

export type SetDestination = {
  readonly set: string;
  readonly target: SesEventDestination['target'];
  readonly arn: string;
  readonly types: readonly EventType[];
};

export async function readSets({ region, ses, signal, onGap }: RegionAsk): Promise<readonly SetDestination[]> {
  const names = await ses.read({ read: 'configurationSets', region, about: null }, { signal });
  if (!names.ok) {
    onGap(names.failure, region);
    return [];
  }
  const read = names.value.map(async (set) => {
    const reply = await ses.read({ read: 'configurationSet', region, about: set }, { signal });
    if (!reply.ok) {
      onGap(reply.failure, region);
      return [];
    }
    return reply.value.eventDestinations.flatMap(({ enabled, target, arn, eventTypes: taken }) =>
      enabled && arn !== null ? [{ set, target, arn, types: eventTypes.filter((type) => taken.includes(type)) }] : [],
    );
  });
  return (await Promise.all(read)).flat();
}

/** By what they write to. */
export function byTarget(
  destinations: readonly SetDestination[],
  target: SetDestination['target'],
): ReadonlyMap<string, readonly SetDestination[]> {
  const found = new Map<string, SetDestination[]>();
  for (const one of destinations) if (one.target === target) found.set(one.arn, [...(found.get(one.arn) ?? []), one]);
  return found;
}

export function typesOf(destinations: readonly SetDestination[]): readonly EventType[] {
  return eventTypes.filter((type) => destinations.some(({ types }) => types.includes(type)));
}

export function setsOf(destinations: readonly SetDestination[]): readonly string[] {
  return [...new Set(destinations.map(({ set }) => set))];
}
