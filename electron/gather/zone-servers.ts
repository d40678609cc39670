// The servers of the zone that holds the domain's records, each with its own SOA.
import { findZoneServers } from './find-zone-servers.ts';
import type { Gatherer } from './gatherer.ts';

/** A server without its SOA is there to be judged: it may be broken, or of a family that this computer does not have. */
export const zoneServers: Gatherer<'zoneServers'> = (context) => findZoneServers(context, context.target.domain);
