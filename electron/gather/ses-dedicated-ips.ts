// The dedicated IP addresses of the account in the identity's region.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** Absent: it has none. */
export const sesDedicatedIps: Gatherer<'sesDedicatedIps'> = async (context) => {
  const all = await readSes(context, 'dedicatedIps', () => null);
  return all.state === 'seen' && all.value.length === 0 ? { state: 'absent', atMs: all.atMs, from: all.from } : all;
};
