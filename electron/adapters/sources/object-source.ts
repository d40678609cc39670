// Reads the objects that a delivery stream wrote: those of the hours that are wanted, and of their neighbours.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Stretch } from '../../../shared/history/sources.ts';
import { type ListingStep, neighbourMs, planListing } from '../../engine/protocols/firehose-prefix/plan.ts';
import type { SourceBatch } from '../../ports/event-source.ts';
import { countErrors } from './count-errors.ts';
import { fetchObjects, type Found, isDenied, removeFiles } from './fetch-objects.ts';
import { listStep } from './list-step.ts';
import { createReadFront, type ReadFront } from './read-front.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';
import { unread } from './unread.ts';

type Ask = AskOf<'s3'>;

/** A batch is one transaction of the store. */
const batchBytes = 8 * 1024 * 1024;
const batchObjects = 100;
/** The first is small: so that there is soon something to see. */
const firstObjects = 20;
/** What was found is handed over after so many listings at the latest. */
const mostSteps = 24;
/** So many prefixes are tried before all of them are taken to be denied. */
const mostDenied = 5;

/** Done and total are hours, whatever they hold. */
type Told = { done: number; total: number; listed: number; fetched: number; denials: AwsFailure[] };

type Course = {
  readonly ask: Ask;
  readonly world: SourceWorld;
  readonly told: Told;
  readonly front: ReadFront;
  readonly stretch: Stretch;
  /** Listed, not fetched yet. */
  readonly waiting: Found<ListingStep>[];
};

export async function* readObjects(ask: Ask, world: SourceWorld): Reading {
  const nowMs = world.clock.nowMs();
  const plans = unread(ask.stretch, ask.read).map((stretch) => ({
    stretch,
    steps: planListing(ask.place, stretch, nowMs),
  }));
  const total = plans.flatMap(({ steps }) => steps.map(hoursOf)).reduce((sum, hours) => sum + hours, 0);
  const told: Told = { done: 0, total, listed: 0, fetched: 0, denials: [] };
  if (total > 0) yield { ...emptyBatch, total, troubles: await countErrors(ask, world) };
  for (const { stretch, steps } of plans) {
    const front = createReadFront(stretch, nowMs);
    const failure = yield* readSteps(steps, { ask, world, told, front, stretch, waiting: [] });
    if (failure !== null) return failure;
  }
  return told.listed > 0 ? null : (told.denials[0] ?? null);
}

async function* readSteps(steps: readonly ListingStep[], course: Course): Reading {
  for (const [index, step] of steps.entries()) {
    const failure = yield* readStep(step, course);
    if (failure !== null) return failure;
    course.front.passed(step);
    course.told.done += hoursOf(step);
    if (index % mostSteps < mostSteps - 1 && index < steps.length - 1) continue;
    const stopped = yield* handOver(step, course);
    if (stopped !== null) return stopped;
    for (const read of course.front.read()) yield { ...batchAt(step, course), read };
  }
  return null;
}

async function* readStep(step: ListingStep, course: Course): Reading {
  const { ask, world, told, front, stretch, waiting } = course;
  const where = whereOf(step, ask);
  const listing = listStep({ step, between: step.isUndated ? widened(stretch) : null }, ask, world);
  let page = await listing.next();
  for (; page.done !== true; page = await listing.next()) {
    waiting.push(...page.value.fresh.map((object) => ({ object, from: step })));
    if (page.value.skipped > 0) yield { ...batchAt(step, course), skipped: page.value.skipped };
    if (!isFull(waiting, mostObjects(told))) continue;
    const stopped = yield* handOver(step, course);
    if (stopped !== null) return stopped;
  }
  const { failure, outside } = page.value;
  if (outside > 0) yield { ...batchAt(step, course), troubles: [troubles.outside(where, outside)] };
  if (failure?.kind !== 'aws-permission-missing') {
    told.listed += failure === null ? 1 : 0;
    return failure;
  }
  front.failed(step);
  told.denials.push(failure);
  if (told.listed === 0 && told.denials.length >= mostDenied) return failure;
  yield { ...batchAt(step, course), troubles: [troubles.denied(where, failure.action)] };
  return null;
}

/** Fetches all that waits. */
async function* handOver(step: ListingStep, course: Course): Reading {
  const { ask, world, told, front, waiting } = course;
  for (const part of parts(waiting.splice(0), mostObjects(told))) {
    const fetching = fetchObjects(part, ask, world);
    let fetched = await fetching.next();
    for (; fetched.done !== true; fetched = await fetching.next()) yield { ...batchAt(step, course), ...fetched.value };
    const { files, bytes, refused, failure, troubles: said } = fetched.value;
    for (const one of refused.keys()) front.failed(one);
    told.fetched += files.length;
    const at = files.at(-1)?.name ?? null;
    yield { ...batchAt(step, course), files, bytes, at, troubles: said, kept: () => removeFiles(files) };
    if (failure !== null) return failure;
    const denial = [...refused.values()].find(isDenied);
    if (told.fetched === 0 && denial !== undefined) return denial;
  }
  return null;
}

const mostObjects = ({ fetched }: Told): number => (fetched === 0 ? firstObjects : batchObjects);

/** The first of them has so many objects at the most. */
function parts<T>(waiting: readonly Found<T>[], firstMost: number): readonly (readonly Found<T>[])[] {
  const made: Found<T>[][] = [];
  for (const one of waiting) {
    const last = made.at(-1);
    if (last === undefined || isFull(last, made.length === 1 ? firstMost : batchObjects)) made.push([one]);
    else last.push(one);
  }
  return made;
}

function isFull(found: readonly Found<unknown>[], most: number): boolean {
  return found.length >= most || found.reduce((sum, { object }) => sum + object.bytes, 0) >= batchBytes;
}

function batchAt(step: ListingStep, { told, ask }: Course): SourceBatch {
  return { ...emptyBatch, done: told.done, total: told.total, at: whereOf(step, ask) };
}

const whereOf = ({ prefix }: ListingStep, { place }: Ask): string => `s3://${place.bucket}/${prefix}`;

const hoursOf = ({ covers }: ListingStep): number =>
  Math.max(1, Math.round((covers.untilMs - covers.fromMs) / 3_600_000));

function widened({ fromMs, untilMs }: Stretch): Stretch {
  return { fromMs: fromMs - neighbourMs, untilMs: untilMs + neighbourMs };
}
