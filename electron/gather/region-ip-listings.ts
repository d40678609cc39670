// The block lists that name a dedicated IP address, as SES knows them.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionIpListings: Gatherer<'regionIpListings'> = async (context) => notThere(context);
