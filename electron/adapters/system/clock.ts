// The machine's own time.
import type { Clock } from '../../ports/clock.ts';

export const systemClock: Clock = { nowMs: () => Date.now() };
