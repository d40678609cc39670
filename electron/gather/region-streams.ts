// The delivery streams that configuration sets write to.
import { streamsNamed } from '../engine/derive/wired-names.ts';
import type { Gatherer } from './gatherer.ts';
import { gatherWired } from './gather-wired.ts';

/** Absent: none is named. */
export const regionStreams: Gatherer<'regionStreams'> = (context) =>
  gatherWired(context, { read: 'stream', operation: 'DescribeDeliveryStream', named: streamsNamed });
