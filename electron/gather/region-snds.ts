// What Outlook's SNDS says of the dedicated IP addresses, from CloudWatch.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionSnds: Gatherer<'regionSnds'> = async (context) => notThere(context);
