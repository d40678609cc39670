// Where the custom tracking domains of the region lead.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionTracking: Gatherer<'regionTracking'> = async (context) => notThere(context);
