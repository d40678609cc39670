// What SES's own advisor says in the region.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionRecommendations: Gatherer<'regionRecommendations'> = (context) =>
  readRegionSes(context, 'recommendations', null);
