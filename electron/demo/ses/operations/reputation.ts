// Reputation entities: one for each tenant, judged by the worst recommendation that is open for it.
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { TenantState } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { oneOf, optionalObject, optionalText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { notFound } from './refusals.ts';
import { aggregateStatus, tenantArn } from './tenant.ts';

const all = '/v2/email/reputation/entities';

export const reputationOperations: readonly Operation[] = [
  { name: 'ListReputationEntities', method: 'POST', path: all, perSecond: 1, run: list },
  {
    name: 'GetReputationEntity',
    method: 'GET',
    path: `${all}/{ReputationEntityType}/{ReputationEntityReference}`,
    perSecond: 1,
    run: get,
  },
];

const maxPage = 1000;

/** Filter keys, and the members that they are about; the reference's is a prefix. */
const members: { readonly [key: string]: string } = {
  ENTITY_TYPE: 'ReputationEntityType',
  REPUTATION_IMPACT: 'ReputationImpact',
  SENDING_STATUS: 'SendingStatusAggregate',
};

function entityOf(account: RegionAccount, tenant: TenantState): JsonObject & { ReputationEntityReference: string } {
  const arn = tenantArn(account, tenant);
  const open = account.sending.recommendations.filter(
    (recommendation) => recommendation['ResourceArn'] === arn && recommendation['Status'] === 'OPEN',
  );
  const impacts = open.map((recommendation) => recommendation['Impact']);
  const LastUpdatedTimestamp = epochSeconds(tenant.createdAtMs);
  return {
    ReputationEntityReference: arn,
    ReputationEntityType: 'RESOURCE',
    ReputationManagementPolicy: `arn:aws:ses:${account.region}:aws:reputation-policy/standard`,
    CustomerManagedStatus: { Status: tenant.customerStatus, LastUpdatedTimestamp },
    AwsSesManagedStatus: { Status: tenant.sesStatus, Cause: tenant.sesCause ?? undefined, LastUpdatedTimestamp },
    SendingStatusAggregate: aggregateStatus(tenant),
    ReputationImpact: impacts.includes('HIGH') ? 'HIGH' : impacts.includes('LOW') ? 'LOW' : undefined,
  };
}

function list(call: Call): JsonObject {
  const { account, body } = call;
  const { ENTITY_REFERENCE_PREFIX: _prefix, ...rest } = optionalObject(body, 'Filter') ?? {};
  const prefix = optionalText(optionalObject(body, 'Filter') ?? {}, 'ENTITY_REFERENCE_PREFIX') ?? '';
  const keys = Object.keys(rest).map((key) => oneOf(key, Object.keys(members), 'Filter'));
  const wanted = [...account.sending.tenants.values()]
    .map((tenant) => entityOf(account, tenant))
    .filter((entity) => entity.ReputationEntityReference.startsWith(prefix))
    .filter((entity: JsonObject) => keys.every((key) => entity[members[key] ?? ''] === rest[key]));
  const page = paginate(wanted, askedInBody(call), maxPage);
  return { ReputationEntities: page.items, NextToken: page.nextToken };
}

function get({ account, path }: Call): JsonObject {
  oneOf(path['ReputationEntityType'] ?? '', ['RESOURCE'], 'ReputationEntityType');
  const reference = path['ReputationEntityReference'] ?? '';
  const found = [...account.sending.tenants.values()].find((tenant) => tenantArn(account, tenant) === reference);
  if (found === undefined) throw notFound(`Reputation entity ${reference} does not exist.`);
  return { ReputationEntity: entityOf(account, found) };
}
