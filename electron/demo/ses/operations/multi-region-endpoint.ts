// Multi-region endpoints (global endpoints): one name for sending through two regions.
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { EndpointState } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { found } from './refusals.ts';

const all = '/v2/email/multi-region-endpoints';

export const multiRegionEndpointOperations: readonly Operation[] = [
  { name: 'ListMultiRegionEndpoints', method: 'GET', path: all, perSecond: 1, run: list },
  { name: 'GetMultiRegionEndpoint', method: 'GET', path: `${all}/{EndpointName}`, perSecond: 1, run: get },
];

const maxPage = 1000;

function show({ name, id, status, createdAtMs }: EndpointState): JsonObject {
  const CreatedTimestamp = epochSeconds(createdAtMs);
  return {
    EndpointName: name,
    EndpointId: id,
    Status: status,
    CreatedTimestamp,
    LastUpdatedTimestamp: CreatedTimestamp,
  };
}

function list(call: Call): JsonObject {
  const page = paginate([...call.account.sending.endpoints.values()], askedInQuery(call), maxPage);
  const shown = page.items.map((endpoint) => ({ ...show(endpoint), Regions: endpoint.regions }));
  return { MultiRegionEndpoints: shown, NextToken: page.nextToken };
}

function get({ account, path }: Call): JsonObject {
  const endpoint = found(account.sending.endpoints, path['EndpointName'] ?? '', 'Multi-region endpoint');
  return { ...show(endpoint), Routes: endpoint.regions.map((Region) => ({ Region })) };
}
