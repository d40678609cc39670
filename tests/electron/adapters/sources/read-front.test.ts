// How far a stretch is read: an hour's events are in its own objects and in those beside it.
import { expect, it } from 'vitest';
import { createReadFront } from '../../../../electron/adapters/sources/read-front.ts';
import { defaultHours } from '../../../../electron/engine/protocols/firehose-prefix/parse.ts';
import { planListing } from '../../../../electron/engine/protocols/firehose-prefix/plan.ts';

const hourMs = 3_600_000;
const fromMs = Date.parse('2026-11-20T20:00:00Z');
const place = { prefix: '', hours: defaultHours, timeZone: 'UTC' };
const late = fromMs + 1000 * hourMs;

/** Three hours in five steps; those of the numbers are denied. */
function readBy(steps: number, ...denied: readonly number[]) {
  const wanted = { fromMs, untilMs: fromMs + 3 * hourMs };
  const plan = planListing(place, wanted, late);
  const front = createReadFront(wanted, late);
  for (const [index, step] of plan.slice(0, steps).entries()) {
    if (denied.includes(index)) front.failed(step);
    front.passed(step);
  }
  return front.read().map((one) => [(one.fromMs - fromMs) / hourMs, (one.untilMs - fromMs) / hourMs]);
}

it.each([
  [2, [], []],
  [3, [], [[0, 1]]],
  [5, [], [[0, 3]]],
  [5, [0], [[1, 3]]],
  [5, [4], [[0, 2]]],
  [5, [2], []],
])('after %i of 5 listings, %j denied: %j', (steps, denied, hours) => {
  expect(readBy(steps, ...denied)).toEqual(hours);
});
