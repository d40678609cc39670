// The SNS topics that configuration sets and identities publish to.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionTopics: Gatherer<'regionTopics'> = async (context) => notThere(context);
