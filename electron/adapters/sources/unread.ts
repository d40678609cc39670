// What is left of a stretch of time once others are taken out of it.
import type { Stretch } from '../../../shared/history/sources.ts';

/** `read` is in order and without overlap. */
export function unread(stretch: Stretch, read: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let fromMs = stretch.fromMs;
  for (const known of read) {
    if (known.fromMs > fromMs) left.push({ fromMs, untilMs: Math.min(known.fromMs, stretch.untilMs) });
    fromMs = Math.max(fromMs, known.untilMs);
    if (fromMs >= stretch.untilMs) break;
  }
  return [...left, { fromMs, untilMs: stretch.untilMs }].filter((one) => one.fromMs < one.untilMs);
}
