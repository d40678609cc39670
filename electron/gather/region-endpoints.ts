// The multi-region endpoints whose primary region this is.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionEndpoints: Gatherer<'regionEndpoints'> = (context) =>
  readRegionSes(context, 'multiRegionEndpoints', null);
