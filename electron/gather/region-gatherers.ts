// The artifacts that one region of an AWS account tells as a whole, each with its gatherer.
import { regionAccount } from './region-account.ts';
import { regionAlarmTopics } from './region-alarm-topics.ts';
import { regionAlarms } from './region-alarms.ts';
import { regionEndpoints } from './region-endpoints.ts';
import { regionEntities } from './region-entities.ts';
import { regionFeeds } from './region-feeds.ts';
import { regionIpListings } from './region-ip-listings.ts';
import { regionIpNames } from './region-ip-names.ts';
import { regionIps } from './region-ips.ts';
import { regionOwner } from './region-owner.ts';
import { regionPools } from './region-pools.ts';
import { regionProviders } from './region-providers.ts';
import { regionRecommendations } from './region-recommendations.ts';
import { regionReputation } from './region-reputation.ts';
import { regionRoles } from './region-roles.ts';
import { regionSets } from './region-sets.ts';
import { regionSnds } from './region-snds.ts';
import { regionStatistics } from './region-statistics.ts';
import { regionStreams } from './region-streams.ts';
import { regionTenants } from './region-tenants.ts';
import { regionTopics } from './region-topics.ts';
import { regionTracking } from './region-tracking.ts';

export const regionGatherers = {
  regionOwner,
  regionAccount,
  regionReputation,
  regionStatistics,
  regionSets,
  regionFeeds,
  regionTopics,
  regionRoles,
  regionStreams,
  regionTracking,
  regionAlarms,
  regionAlarmTopics,
  regionIps,
  regionPools,
  regionIpNames,
  regionIpListings,
  regionSnds,
  regionRecommendations,
  regionProviders,
  regionTenants,
  regionEntities,
  regionEndpoints,
};
