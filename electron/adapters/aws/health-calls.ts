// The calls that read what SES itself tells of an account's health.
import { GetSendStatisticsCommand } from '@aws-sdk/client-ses';
import {
  BatchGetMetricDataCommand,
  GetBlacklistReportsCommand,
  GetDedicatedIpPoolCommand,
  GetEmailAddressInsightsCommand,
  GetSuppressedDestinationCommand,
  ListDedicatedIpPoolsCommand,
  ListMultiRegionEndpointsCommand,
  ListReputationEntitiesCommand,
  ListSuppressedDestinationsCommand,
  ListTenantsCommand,
} from '@aws-sdk/client-sesv2';
import type { VdmAsk } from '../../../shared/health/metrics.ts';
import { readCall } from './call.ts';
import { queryId } from './cloud-watch-calls.ts';
import type { Page } from './read-calls.ts';

export const sendStatisticsCall = () =>
  readCall('GetSendStatistics', null, ({ v1 }, hearing) => v1().send(new GetSendStatisticsCommand({}), hearing));

export const poolsCall = ({ token, size = 100 }: Page) =>
  readCall('ListDedicatedIpPools', null, ({ v2 }, hearing) =>
    v2().send(new ListDedicatedIpPoolsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const poolCall = (name: string) =>
  readCall('GetDedicatedIpPool', name, ({ v2 }, hearing) =>
    v2().send(new GetDedicatedIpPoolCommand({ PoolName: name }), hearing),
  );

export const ipListingsCall = (addresses: readonly string[]) =>
  readCall('GetBlacklistReports', addresses.join(', '), ({ v2 }, hearing) =>
    v2().send(new GetBlacklistReportsCommand({ BlacklistItemNames: [...addresses] }), hearing),
  );

/** At most ten metrics (SES API v2 reference, BatchGetMetricData) */
export const vdmMetricsCall = ({ metrics, dimensions, fromMs, toMs }: VdmAsk) => {
  const named = Object.fromEntries(dimensions.map(({ name, value }) => [name, value]));
  return readCall('BatchGetMetricData', null, ({ v2 }, hearing) =>
    v2().send(
      new BatchGetMetricDataCommand({
        Queries: metrics.map((metric, index) => ({
          Id: queryId(index),
          Namespace: 'VDM',
          Metric: metric,
          ...(dimensions.length === 0 ? {} : { Dimensions: named }),
          StartDate: new Date(fromMs),
          EndDate: new Date(toMs),
        })),
      }),
      hearing,
    ),
  );
};

export const suppressedCall = (address: string) =>
  readCall('GetSuppressedDestination', address, ({ v2 }, hearing) =>
    v2().send(new GetSuppressedDestinationCommand({ EmailAddress: address }), hearing),
  );

export const suppressedPageCall = ({ token, size = 1000 }: Page) =>
  readCall('ListSuppressedDestinations', null, ({ v2 }, hearing) =>
    v2().send(new ListSuppressedDestinationsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const tenantsCall = ({ token, size = 100 }: Page) =>
  readCall('ListTenants', null, ({ v2 }, hearing) =>
    v2().send(new ListTenantsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const reputationEntitiesCall = ({ token, size = 100 }: Page) =>
  readCall('ListReputationEntities', null, ({ v2 }, hearing) =>
    v2().send(new ListReputationEntitiesCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const multiRegionEndpointsCall = ({ token, size = 100 }: Page) =>
  readCall('ListMultiRegionEndpoints', null, ({ v2 }, hearing) =>
    v2().send(new ListMultiRegionEndpointsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const addressInsightsCall = (address: string) =>
  readCall('GetEmailAddressInsights', address, ({ v2 }, hearing) =>
    v2().send(new GetEmailAddressInsightsCommand({ EmailAddress: address }), hearing),
  );
