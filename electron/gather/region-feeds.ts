// Every identity of the region, and who hears of its bounces.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionFeeds: Gatherer<'regionFeeds'> = async (context) => notThere(context);
