// The reverse names of the dedicated IP addresses, and where they lead back.
import { dnsSource } from '../../shared/evidence.ts';
import type { Gatherer } from './gatherer.ts';
import { namesOf } from './mx.ts';

/** Each reply keeps its own outcome. */
export const regionIpNames: Gatherer<'regionIpNames'> = async (context) => {
  const ips = await context.get('regionIps');
  if (ips.state !== 'seen') return ips;
  const value = await Promise.all(
    ips.value.map(async ({ address }) => ({ address, replies: await namesOf(address, context.ask) })),
  );
  const from = value.flatMap(({ replies }) => replies.map(dnsSource));
  return { state: 'seen', value, atMs: context.clock.nowMs(), from };
};
