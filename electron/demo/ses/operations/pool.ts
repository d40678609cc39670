// Dedicated IP pools.
import { defaultPool } from '../state/open-sending-state.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { ScalingMode } from '../state/sending-state.ts';
import { objects, oneOf, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { alreadyExists, bad, found, refuseMoreThan } from './refusals.ts';
import { joinTags } from './tag.ts';

const all = '/v2/email/dedicated-ip-pools';
const one = `${all}/{PoolName}`;

export const poolOperations: readonly Operation[] = [
  { name: 'CreateDedicatedIpPool', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetDedicatedIpPool', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'ListDedicatedIpPools', method: 'GET', path: all, perSecond: 1, run: list },
  { name: 'DeleteDedicatedIpPool', method: 'DELETE', path: one, perSecond: 1, run: remove },
  { name: 'PutDedicatedIpPoolScalingAttributes', method: 'PUT', path: `${one}/scaling`, perSecond: 1, run: putScaling },
];

const maxPools = 50;
const maxPage = 1000;
const scalingModes = ['STANDARD', 'MANAGED'] as const;

function poolOf({ account: { sending }, path }: Call): { readonly name: string; readonly scaling: ScalingMode } {
  const name = path['PoolName'] ?? '';
  return { name, scaling: found(sending.pools, name, 'Dedicated IP pool') };
}

function create({ account, body }: Call): JsonObject {
  const { pools } = account.sending;
  const name = requiredText(body, 'PoolName');
  if (!/^[a-z0-9_-]{1,64}$/u.test(name)) throw bad(`Invalid pool name <${name}>.`);
  if (pools.has(name) || name === defaultPool) throw alreadyExists(`Dedicated IP pool <${name}> already exists.`);
  refuseMoreThan(maxPools, pools.size, 'dedicated IP pools');
  const scaling = oneOf(optionalText(body, 'ScalingMode') ?? 'STANDARD', scalingModes, 'ScalingMode');
  joinTags(account, arnOf(account, `dedicated-ip-pool/${name}`), objects(body, 'Tags'));
  pools.set(name, scaling);
  return {};
}

function get(call: Call): JsonObject {
  const { name, scaling } = poolOf(call);
  return { DedicatedIpPool: { PoolName: name, ScalingMode: scaling } };
}

function list(call: Call): JsonObject {
  const page = paginate([...call.account.sending.pools.keys()], askedInQuery(call), maxPage);
  return { DedicatedIpPools: page.items, NextToken: page.nextToken };
}

function remove(call: Call): JsonObject {
  const { name } = poolOf(call);
  const { pools, dedicatedIps } = call.account.sending;
  for (const ip of dedicatedIps.values())
    if (ip.poolName === name) dedicatedIps.set(ip.ip, { ...ip, poolName: defaultPool });
  pools.delete(name);
  return {};
}

/** Developer guide, "Converting a standard pool": there is no way back. */
function putScaling(call: Call): JsonObject {
  const { name, scaling } = poolOf(call);
  const wanted = oneOf(requiredText(call.body, 'ScalingMode'), scalingModes, 'ScalingMode');
  if (scaling === 'MANAGED' && wanted === 'STANDARD')
    throw bad('A managed pool cannot be converted to a standard pool.');
  call.account.sending.pools.set(name, wanted);
  return {};
}
