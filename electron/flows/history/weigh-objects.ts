// How many bytes lie in the partitions of a question: those of the objects in its hours and their neighbours.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { ObjectsPlace, Stretch } from '../../../shared/history/sources.ts';
import { partitionsOf } from '../../engine/protocols/athena/partition-columns.ts';
import { type HourPlace, type ListingStep, planListing } from '../../engine/protocols/firehose-prefix/plan.ts';
import type { EventCloud } from '../../ports/event-cloud.ts';

export type Weighed = {
  readonly bytes: number;
  readonly objects: number;
  /** Null: all of them were listed, or as many as are listed at most. */
  readonly failure: AwsFailure | null;
  readonly isAll: boolean;
};

export type Weighing = {
  readonly place: ObjectsPlace;
  readonly stretch: Stretch;
  readonly nowMs: number;
  readonly signal: AbortSignal;
};

/** Nobody waits for more than that to know what a question costs. */
const mostObjects = 5000;
const mostPages = 100;
/** A plan of more days lists everything there is. */
const planMs = 1000 * 86_400_000;
/** Before, Amazon Data Firehose was not. */
const earliestMs = Date.UTC(2015, 0, 1);

export async function weighObjects(
  { place, stretch, nowMs, signal }: Weighing,
  events: Pick<EventCloud, 'listObjects'>,
): Promise<Weighed> {
  const { region, bucket, timeZone } = place;
  const { prefix, hours } = partitionsOf(place);
  const byKey = new Map<string, number>();
  let pages = 0;
  const weighed = (failure: AwsFailure | null, isAll: boolean): Weighed => ({
    bytes: [...byKey.values()].reduce((sum, bytes) => sum + bytes, 0),
    objects: byKey.size,
    failure,
    isAll,
  });
  for (const step of stepsOf({ prefix, hours, timeZone }, stretch, nowMs)) {
    let next: string | null = null;
    do {
      if (pages >= mostPages || byKey.size >= mostObjects) return weighed(null, false);
      pages += 1;
      const reply = await events.listObjects(region, { bucket, prefix: step.prefix, next }, { signal });
      if (!reply.ok) return weighed(reply.failure, false);
      for (const { key, bytes } of reply.value.objects) if (isIn(key, step)) byKey.set(key, bytes);
      next = reply.value.next === next ? null : reply.value.next;
    } while (next !== null);
  }
  return weighed(null, true);
}

/** Where one plan ends and the next begins, both have the neighbouring hours: an object counts once all the same. */
function* stepsOf(place: HourPlace, { fromMs, untilMs }: Stretch, nowMs: number): Generator<ListingStep> {
  const endMs = Math.min(untilMs, nowMs);
  for (let startMs = Math.max(fromMs, earliestMs); startMs < endMs; startMs += planMs)
    yield* planListing(place, { fromMs: startMs, untilMs: Math.min(startMs + planMs, endMs) }, nowMs);
}

function isIn(key: string, { only }: ListingStep): boolean {
  return only === null || only.some((hour) => key.startsWith(hour));
}
