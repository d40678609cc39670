// The entities whose reputation SES manages in the region.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionEntities: Gatherer<'regionEntities'> = (context) =>
  readRegionSes(context, 'reputationEntities', null);
