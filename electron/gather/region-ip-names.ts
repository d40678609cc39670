// The reverse names of the dedicated IP addresses, and where they lead back.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionIpNames: Gatherer<'regionIpNames'> = async (context) => notThere(context);
