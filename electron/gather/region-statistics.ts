// What was sent, bounced and complained about in the last two weeks, as SES counts it.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionStatistics: Gatherer<'regionStatistics'> = (context) =>
  readRegionSes(context, 'sendStatistics', null);
