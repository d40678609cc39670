// The roles by which SES writes to delivery streams.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionRoles: Gatherer<'regionRoles'> = async (context) => notThere(context);
