// The delivery streams that configuration sets write to.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionStreams: Gatherer<'regionStreams'> = async (context) => notThere(context);
