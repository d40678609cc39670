// The account's own settings in the identity's region: sandbox, quota, enforcement.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const sesAccount: Gatherer<'sesAccount'> = (context) => readSes(context, 'account', () => null);
