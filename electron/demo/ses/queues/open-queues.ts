// Makes the queues of an account in a region from what a scenario tells of them.
import type { JsonObject } from '../operation.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { firstAttributes } from './queue-attributes.ts';
import { queueArn, type Queues, type QueueState } from './queue-state.ts';

type Place = Pick<RegionAccount, 'accountId' | 'region'> & { readonly site: Site };

export function openQueues(told: { readonly [name: string]: object } | undefined, place: Place): Queues {
  const opened = Object.entries(told ?? {}).map(
    ([name, members]) => [name, openQueue(name, members as JsonObject, place)] as const,
  );
  return { byName: new Map(opened), deletedAtMs: new Map() };
}

/** Documents may be told as JSON. */
function openQueue(name: string, told: JsonObject, { site, ...place }: Place): QueueState {
  const attributes = Object.entries(told).map(
    ([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  return freshQueue({
    name,
    arn: queueArn(place, name),
    attributes: new Map([...firstAttributes, ...attributes]),
    createdAtMs: site.nowMs(),
  });
}

export function freshQueue(given: Pick<QueueState, 'name' | 'arn' | 'attributes' | 'createdAtMs'>): QueueState {
  return { ...given, changedAtMs: given.createdAtMs, purgedAtMs: null, messages: [] };
}
