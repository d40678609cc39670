// The region by name and the account that it belongs to.
import type { RegionName } from '../../shared/aws.ts';
import { gapIn } from '../engine/derive/region-wiring.ts';
import { notThere, readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** Seen whatever STS says: without the account's number the region still has its name. */
export const regionOwner: Gatherer<'regionOwner'> = async (context) => {
  const { region } = context;
  if (region === undefined) return notThere(context);
  const caller = await readRegionSes(context, 'caller', null);
  const accountId = caller.state === 'seen' ? caller.value.accountId : null;
  const [gap] = gapIn(caller, region.name, 'GetCallerIdentity');
  const value = { region: region.name, partition: partitionOf(region.name), accountId, ...(gap && { gap }) };
  return { state: 'seen', value, atMs: caller.atMs, from: caller.from };
};

/** AWS General Reference, "Amazon Resource Names": China and GovCloud stand apart. */
function partitionOf(region: RegionName): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
