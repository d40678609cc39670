// Tenants, and the resources that belong to them.
import { uuidOf } from '../messages/message-id.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { TenantState } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { objects, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { alreadyExists, bad, found, refuseMoreThan } from './refusals.ts';
import { shownTags } from './shown-tags.ts';
import { joinTags } from './tag.ts';

export const tenantOperations: readonly Operation[] = [
  { name: 'ListTenants', method: 'POST', path: '/v2/email/tenants/list', perSecond: 1, run: list },
  { name: 'GetTenant', method: 'POST', path: '/v2/email/tenants/get', perSecond: 1, run: get },
  { name: 'CreateTenant', method: 'POST', path: '/v2/email/tenants', perSecond: 1, run: create },
  { name: 'DeleteTenant', method: 'POST', path: '/v2/email/tenants/delete', perSecond: 1, run: remove },
  {
    name: 'ListTenantResources',
    method: 'POST',
    path: '/v2/email/tenants/resources/list',
    perSecond: 1,
    run: resources,
  },
  { name: 'ListResourceTenants', method: 'POST', path: '/v2/email/resources/tenants/list', perSecond: 1, run: tenants },
];

const maxPage = 1000;

export function tenantArn(account: RegionAccount, { name, id }: TenantState): string {
  return arnOf(account, `tenant/${name}/${id}`);
}

/** Disabled by either is disabled; what the customer reinstated goes on. */
export function aggregateStatus({ sesStatus, customerStatus }: TenantState): string {
  return [sesStatus, customerStatus].includes('DISABLED') ? 'DISABLED' : customerStatus;
}

function infoOf(account: RegionAccount, tenant: TenantState): JsonObject {
  return {
    TenantName: tenant.name,
    TenantId: tenant.id,
    TenantArn: tenantArn(account, tenant),
    CreatedTimestamp: epochSeconds(tenant.createdAtMs),
    SendingStatus: aggregateStatus(tenant),
  };
}

function tenantOf({ account: { sending }, body }: Call): TenantState {
  return found(sending.tenants, requiredText(body, 'TenantName'), 'Tenant');
}

function list(call: Call): JsonObject {
  const { account, body } = call;
  const filter = optionalObject(body, 'Filter') ?? {};
  const status = optionalText(filter, 'SENDING_STATUS');
  const part = optionalText(filter, 'TENANT_NAME_CONTAINS') ?? '';
  const wanted = [...account.sending.tenants.values()]
    .filter(({ name }) => name.includes(part))
    .filter((tenant) => status === undefined || aggregateStatus(tenant) === status);
  const page = paginate(wanted, askedInBody(call), maxPage);
  return { Tenants: page.items.map((tenant) => infoOf(account, tenant)), NextToken: page.nextToken };
}

function get(call: Call): JsonObject {
  return { Tenant: showTenant(call.account, tenantOf(call)) };
}

function showTenant(account: RegionAccount, tenant: TenantState): JsonObject {
  const tags = shownTags(account, tenantArn(account, tenant));
  return { ...infoOf(account, tenant), Tags: tags, SuppressionAttributes: tenant.suppression };
}

const maxTenants = 10_000;

function create({ account, body, nowMs, site }: Call): JsonObject {
  const { tenants: known } = account.sending;
  const name = requiredText(body, 'TenantName');
  if (!/^[\w-]{1,64}$/u.test(name)) throw bad(`Invalid tenant name <${name}>.`);
  if (known.has(name)) throw alreadyExists(`Tenant <${name}> already exists.`);
  refuseMoreThan(maxTenants, known.size, 'tenants');
  const tenant: TenantState = {
    name,
    id: `tn-${uuidOf(site.randomText(24))}`,
    createdAtMs: nowMs,
    sesStatus: 'ENABLED',
    sesCause: null,
    customerStatus: 'ENABLED',
    suppression: optionalObject(body, 'SuppressionAttributes'),
    resources: [],
  };
  joinTags(account, tenantArn(account, tenant), objects(body, 'Tags'));
  known.set(name, tenant);
  return showTenant(account, tenant);
}

function remove(call: Call): JsonObject {
  const tenant = tenantOf(call);
  call.account.sending.tenants.delete(tenant.name);
  call.account.tags.delete(tenantArn(call.account, tenant));
  return {};
}

const kinds: { readonly [kind: string]: string } = {
  identity: 'EMAIL_IDENTITY',
  'configuration-set': 'CONFIGURATION_SET',
  template: 'EMAIL_TEMPLATE',
};

function resources(call: Call): JsonObject {
  const type = optionalText(optionalObject(call.body, 'Filter') ?? {}, 'RESOURCE_TYPE');
  const all = tenantOf(call).resources.map(({ arn }) => ({
    ResourceType: kinds[arn.split(':')[5]?.split('/')[0] ?? ''],
    ResourceArn: arn,
  }));
  const wanted = all.filter(({ ResourceType }) => type === undefined || ResourceType === type);
  const page = paginate(wanted, askedInBody(call), maxPage);
  return { TenantResources: page.items, NextToken: page.nextToken };
}

function tenants(call: Call): JsonObject {
  const arn = requiredText(call.body, 'ResourceArn');
  const all = [...call.account.sending.tenants.values()].flatMap(({ name, id, resources: owned }) =>
    owned
      .filter((resource) => resource.arn === arn)
      .map(({ sinceMs }) => ({
        TenantName: name,
        TenantId: id,
        ResourceArn: arn,
        AssociatedTimestamp: epochSeconds(sinceMs),
      })),
  );
  const page = paginate(all, askedInBody(call), maxPage);
  return { ResourceTenants: page.items, NextToken: page.nextToken };
}
