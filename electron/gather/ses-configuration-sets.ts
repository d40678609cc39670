// The names of all configuration sets in the identity's region.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const sesConfigurationSets: Gatherer<'sesConfigurationSets'> = (context) =>
  readSes(context, 'configurationSets', () => null);
