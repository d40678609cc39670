// Everything SES says about the identity itself.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** Absent: SES does not know it (any more). */
export const sesIdentity: Gatherer<'sesIdentity'> = (context) => readSes(context, 'identity', (name) => name);
