// The bounce and complaint rates by which AWS judges the account, from CloudWatch.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionReputation: Gatherer<'regionReputation'> = async (context) => notThere(context);
