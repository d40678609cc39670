// The configuration sets of a region to choose from, with who hears of their events.
import { setMaxListeners } from 'node:events';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { type EventType, eventTypes } from '../../../shared/health/coverage.ts';
import type { SetChoice } from '../../../shared/message/sending.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import { optionsOf, type SendingWorld } from './sending-world.ts';

/** AWS lets one be read a second; those behind these are listed by name alone. */
const mostRead = 200;

/** How long a list to choose from may take to open. */
const patienceMs = 10_000;

type SetsWorld = Pick<SendingWorld, 'ses' | 'signal'> & { readonly patienceMs?: number };

/** Those that were not read in time are listed by name alone; what was read stays in the cache for the next time. */
export async function setChoices(region: RegionName, world: SetsWorld): Promise<Outcome<readonly SetChoice[]>> {
  const { ses } = world;
  const names = await ses.read({ read: 'configurationSets', region, about: null }, optionsOf(world));
  if (!names.ok) return names;
  const sorted = names.value.toSorted();
  const late = AbortSignal.timeout(world.patienceMs ?? patienceMs);
  const signal = world.signal === undefined ? late : AbortSignal.any([world.signal, late]);
  // Each read listens to it: hundreds are no leak.
  setMaxListeners(0, signal);
  const read = await Promise.all(sorted.slice(0, mostRead).map((name) => readSet(region, name, { ses, signal })));
  return accept([...read.flatMap((choice) => choice ?? []), ...sorted.slice(mostRead).map(unread)]);
}

/** Null where it was deleted meanwhile. */
async function readSet(region: RegionName, name: string, world: SetsWorld): Promise<SetChoice | null> {
  const reply = await world.ses.read({ read: 'configurationSet', region, about: name }, optionsOf(world));
  if (reply.ok) return choiceOf(reply.value);
  switch (reply.failure.kind) {
    case 'aws-not-found':
      return null;
    case 'cancelled':
      return unread(name);
    default:
      return { ...unread(name), failure: reply.failure };
  }
}

function choiceOf({ name, sendingEnabled, eventDestinations }: SesConfigurationSet): SetChoice {
  const enabled = eventDestinations.filter((destination) => destination.enabled);
  const heard = new Set(enabled.flatMap((destination) => destination.eventTypes));
  const topics = enabled.filter(({ target }) => target === 'sns').flatMap(({ arn }) => arn ?? []);
  return {
    name,
    sendingEnabled,
    events: eventTypes.filter((type: EventType) => heard.has(type)),
    topics: [...new Set(topics)],
    failure: null,
  };
}

function unread(name: string): SetChoice {
  return { name, sendingEnabled: true, events: null, topics: [], failure: null };
}
