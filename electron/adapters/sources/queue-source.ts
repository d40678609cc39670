// Follows a queue: each event as it comes, until it is stopped; taken out of the queue only once it is kept, and only where that is wanted.
import { assertNever } from '../../../shared/assert-never.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { printAwsFailure } from '../../../shared/aws-failure.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import { parseMailEvents } from '../../engine/protocols/ses-event/mail-events.ts';
import { judgeLooking } from '../../engine/protocols/sqs/judge-looking.ts';
import type { SourceRecord } from '../../ports/event-source.ts';
import type { QueueMessage } from '../../ports/ses.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';

type Ask = AskOf<'queue'>;

const waitSeconds = 20;
/** Others see what is only looked at soon again; what is to be deleted is kept from them until it can be. */
const hiddenSeconds = { peek: 5, consume: 60 } as const;
/** Where all that came was seen before. */
const restMs = 2000;
/** So often may receiving fail in a row. */
const mostFailures = 3;
/** Of as many it is known that they were handed over. */
const mostSeen = 200_000;

export async function* readQueue(ask: Ask, world: SourceWorld): Reading {
  const { mode, queueUrl, region } = ask.place;
  const failure = mode === 'peek' ? yield* refuseLooking(ask, world) : null;
  if (failure !== null) return failure;
  /** By id, whether it is an event. */
  const seen = new Map<string, boolean>();
  const state: State = { undeleted: null };
  let [failures, done] = [0, 0];
  while (!ask.signal.aborted) {
    const wanted = { queueUrl, waitSeconds, hiddenSeconds: hiddenSeconds[mode] };
    const reply = await world.ses.receive(region, wanted, { signal: ask.signal });
    if (!reply.ok) {
      failures += 1;
      if (!isPassing(reply.failure) || failures >= mostFailures) return reply.failure;
      await world.sleep(restMs, ask.signal);
      continue;
    }
    failures = 0;
    const fresh = reply.value.filter(({ id }) => !seen.has(id));
    if (seen.size > mostSeen) seen.clear();
    const { records, own, foreign } = readMessages(fresh, world.clock.nowMs());
    for (const { id } of fresh) seen.set(id, own.has(id));
    // SQS delivers at least once: what was kept before may come again.
    const receipts = reply.value.flatMap(({ id, receipt }) => (seen.get(id) === true ? [receipt] : []));
    done += records.length;
    yield {
      ...emptyBatch,
      records,
      troubles: saysOf(ask, foreign, state),
      done,
      bytes: fresh.reduce((sum, { body }) => sum + body.length, 0),
      at: queueUrl,
      kept: () => (mode === 'consume' ? remove(receipts, { ask, world, state }) : Promise.resolve()),
    };
    if (fresh.length === 0 && reply.value.length > 0) await world.sleep(restMs, ask.signal);
  }
  return null;
}

/** Who looks receives: what is received too often goes where nobody looks for it. */
async function* refuseLooking({ place, signal }: Ask, { ses }: SourceWorld): Reading {
  const looking = judgeLooking(await ses.hasDeadLetters(place.region, place.queueUrl, { signal }));
  switch (looking.kind) {
    case 'harmless':
      return null;
    case 'moves':
      return wouldMove(looking.says);
    case 'failed':
      return looking.failure;
    case 'unknown':
      yield { ...emptyBatch, troubles: [troubles.maybeMoved(place.queueUrl, looking)] };
      return null;
    default:
      return assertNever(looking);
  }
}

const wouldMove = ({ en, ja }: Text): Failure => ({
  kind: 'not-allowed',
  because: {
    en: `${en} Subscribe a queue of its own to the topic and look at that one.`,
    ja: `${ja}専用のキューをトピックにサブスクライブし、そのキューを見てください。`,
  },
});

type State = { undeleted: AwsFailure | null };

type Messages = {
  readonly records: readonly SourceRecord[];
  /** Ids of those that are events. */
  readonly own: ReadonlySet<string>;
  readonly foreign: number;
};

function readMessages(messages: readonly QueueMessage[], nowMs: number): Messages {
  const read = messages.map(({ body, id }) => ({ json: body, id, events: parseMailEvents(body, 'queue', nowMs) }));
  const own = read.filter(({ events }) => events.length > 0);
  return {
    records: own.map(({ json, events }) => ({ json, events })),
    own: new Set(own.map(({ id }) => id)),
    foreign: read.length - own.length,
  };
}

function saysOf({ place }: Ask, foreign: number, state: State): readonly SourceTrouble[] {
  const { undeleted } = state;
  state.undeleted = null;
  return [
    ...(foreign > 0 ? [troubles.foreign(place.queueUrl, foreign)] : []),
    ...(undeleted === null ? [] : [troubles.undeleted(place.queueUrl, printAwsFailure(undeleted))]),
  ];
}

type Removal = { readonly ask: Ask; readonly world: SourceWorld; readonly state: State };

async function remove(receipts: readonly string[], { ask, world, state }: Removal): Promise<void> {
  if (receipts.length === 0) return;
  const reply = await world.ses.deleteMessages(ask.place.region, ask.place.queueUrl, receipts);
  if (!reply.ok) state.undeleted = reply.failure;
}

function isPassing({ kind }: AwsFailure): boolean {
  return kind === 'aws-throttled' || kind === 'aws-unreachable' || kind === 'aws-unavailable';
}
