// The account's own settings in the region: sandbox, quota, enforcement, VDM.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionAccount: Gatherer<'regionAccount'> = (context) => readRegionSes(context, 'account', null);
