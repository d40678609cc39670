// How far a stretch is read while its listings are gone through: what is denied leaves a hole in it.
import type { Stretch } from '../../../shared/history/sources.ts';
import { type ListingStep, neighbourMs } from '../../engine/protocols/firehose-prefix/plan.ts';

export type ReadFront = {
  /** All that the step lists was handed over, but for what fails later. */
  passed(step: ListingStep): void;
  /** Some of it could not be read. */
  failed(step: ListingStep): void;
  /** What is read as a whole, as far as it is known. */
  read(): readonly Stretch[];
};

/** Objects wait for up to 15 minutes before they are written, and the writing takes its time. */
export const settledMs = 1_200_000;

export function createReadFront(wanted: Stretch, nowMs: number): ReadFront {
  const steps: ListingStep[] = [];
  const holes = new Set<ListingStep>();
  const endMs = Math.min(wanted.untilMs, nowMs - settledMs);
  return {
    passed: (step) => void steps.push(step),
    failed: (step) => void holes.add(step),
    read() {
      const runs: Stretch[] = [];
      for (const step of steps) {
        const last = runs.at(-1);
        if (holes.has(step)) runs.push({ fromMs: step.covers.untilMs, untilMs: step.covers.untilMs });
        else if (last === undefined) runs.push(step.covers);
        else runs[runs.length - 1] = { ...last, untilMs: step.covers.untilMs };
      }
      // The events of an hour are in its objects and those of its neighbours.
      return runs
        .map(({ fromMs, untilMs }) => ({
          fromMs: Math.max(wanted.fromMs, fromMs + neighbourMs),
          untilMs: Math.min(endMs, untilMs - neighbourMs),
        }))
        .filter(({ fromMs, untilMs }) => fromMs < untilMs);
    },
  };
}
