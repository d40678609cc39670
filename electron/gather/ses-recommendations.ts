// What SES's own advisor says about the identity.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** Seen and empty: the advisor has nothing to say about it. */
export const sesRecommendations: Gatherer<'sesRecommendations'> = async (context) => {
  const all = await readSes(context, 'recommendations', () => null);
  if (all.state !== 'seen') return all;
  const wanted = context.account?.identity.name.toLowerCase();
  return { ...all, value: all.value.filter(({ identity }) => identity?.toLowerCase() === wanted) };
};
