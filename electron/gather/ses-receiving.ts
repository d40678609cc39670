// The receipt rules with which SES receives mail in the identity's region.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const sesReceiving: Gatherer<'sesReceiving'> = (context) => readSes(context, 'receiving', () => null);
