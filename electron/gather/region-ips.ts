// The dedicated IP addresses of the account in the region.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** Absent: it has none. */
export const regionIps: Gatherer<'regionIps'> = async (context) => {
  const all = await readRegionSes(context, 'dedicatedIps', null);
  return all.state === 'seen' && all.value.length === 0 ? { state: 'absent', atMs: all.atMs, from: all.from } : all;
};
