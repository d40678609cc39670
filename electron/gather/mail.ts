// A received message, as the flow that checks it has put it together.
import type { Gatherer } from './gatherer.ts';

export const mail: Gatherer<'mail'> = async ({ mail: facts, clock }) =>
  facts === undefined
    ? { state: 'absent', atMs: clock.nowMs(), from: [] }
    : { state: 'seen', value: facts, atMs: clock.nowMs(), from: [] };
