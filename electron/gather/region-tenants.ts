// The tenants of the account in the region.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionTenants: Gatherer<'regionTenants'> = (context) => readRegionSes(context, 'tenants', null);
