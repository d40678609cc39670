// The block lists that name a dedicated IP address, as SES knows them.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionIpListings: Gatherer<'regionIpListings'> = async (context) => {
  const ips = await context.get('regionIps');
  if (ips.state !== 'seen') return ips;
  return readRegionSes(
    context,
    'ipListings',
    ips.value.map(({ address }) => address),
  );
};
