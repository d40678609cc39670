// What the user asked for is known without asking anybody.
import type { Gatherer } from './gatherer.ts';

export const target: Gatherer<'target'> = async ({ target: value, clock }) => ({
  state: 'seen',
  value,
  atMs: clock.nowMs(),
  from: [],
});
