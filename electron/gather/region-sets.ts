// Every configuration set of the region in full.
import { notThere, readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';
import { gatherNamed } from './gather-wired.ts';

/** Absent: the region has none. */
export const regionSets: Gatherer<'regionSets'> = async (context) => {
  const names = await readRegionSes(context, 'configurationSets', null);
  if (names.state !== 'seen') return names;
  if (names.value.length === 0) return { ...notThere(context), from: names.from };
  const sets = await gatherNamed(context, names.value, { read: 'configurationSet', operation: 'GetConfigurationSet' });
  return { ...sets, from: [...names.from, ...sets.from] };
};
