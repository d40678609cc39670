// The SNS topics that configuration sets and identities publish to.
import { topicsNamed } from '../engine/derive/wired-names.ts';
import type { Gatherer } from './gatherer.ts';
import { gatherWired } from './gather-wired.ts';

/** Absent: none is named. */
export const regionTopics: Gatherer<'regionTopics'> = (context) =>
  gatherWired(context, { read: 'topic', operation: 'GetTopicAttributes', named: topicsNamed });
