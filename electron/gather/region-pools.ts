// The pools of dedicated IP addresses.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionPools: Gatherer<'regionPools'> = (context) => readRegionSes(context, 'pools', null);
