// Whether a wildcard TXT stands below the domain, and which names that exist there escape it.
import { evidenceOf, type Gatherer } from './gatherer.ts';

const neighbours = ['www', 'mail'];

export const wildcardTxt: Gatherer<'wildcardTxt'> = async ({ target, ask, randomness }) => {
  const probe = await ask({ name: `${randomness.label()}.${target.domain}`, type: 'TXT' });
  if (probe.outcome !== 'answer') return evidenceOf(probe, () => [probe], [probe]);
  const replies = await Promise.all(neighbours.map((label) => ask({ name: `${label}.${target.domain}`, type: 'TXT' })));
  return evidenceOf(probe, () => [probe, ...replies], [probe, ...replies]);
};
