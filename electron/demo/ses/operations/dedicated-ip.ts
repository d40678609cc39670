// Dedicated IP addresses: their warm-up, their pools, and the blocklists that hold them.
import { defaultPool } from '../state/open-sending-state.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { DedicatedIp, SendingState } from '../state/sending-state.ts';
import { optionalNumber, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { bad, found, notFound } from './refusals.ts';

const one = '/v2/email/dedicated-ips/{Ip}';

export const dedicatedIpOperations: readonly Operation[] = [
  { name: 'GetDedicatedIps', method: 'GET', path: '/v2/email/dedicated-ips', perSecond: 1, run: list },
  { name: 'GetDedicatedIp', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'PutDedicatedIpInPool', method: 'PUT', path: `${one}/pool`, perSecond: 1, run: putInPool },
  { name: 'PutDedicatedIpWarmupAttributes', method: 'PUT', path: `${one}/warmup`, perSecond: 1, run: putWarmup },
  {
    name: 'GetBlacklistReports',
    method: 'GET',
    path: '/v2/email/deliverability-dashboard/blacklist-report',
    perSecond: 1,
    run: reportListings,
  },
];

const maxPage = 1000;

function ipOf({ account: { sending }, path }: Call): DedicatedIp {
  return found(sending.dedicatedIps, path['Ip'] ?? '', 'Dedicated IP');
}

/** Those of a managed pool are not shown. */
function isShown({ pools }: SendingState, { poolName }: DedicatedIp): boolean {
  return pools.get(poolName) !== 'MANAGED';
}

function show({ ip, warmupPercentage, poolName }: DedicatedIp): JsonObject {
  const status = warmupPercentage === -1 ? 'NOT_APPLICABLE' : warmupPercentage === 100 ? 'DONE' : 'IN_PROGRESS';
  return { Ip: ip, WarmupStatus: status, WarmupPercentage: warmupPercentage, PoolName: poolName };
}

function list(call: Call): JsonObject {
  const { sending } = call.account;
  const pool = call.query.get('PoolName');
  if (pool !== null && pool !== defaultPool) found(sending.pools, pool, 'Dedicated IP pool');
  const wanted = [...sending.dedicatedIps.values()]
    .filter((ip) => pool === null || ip.poolName === pool)
    .filter((ip) => isShown(sending, ip));
  const page = paginate(wanted, askedInQuery(call), maxPage);
  return { DedicatedIps: page.items.map(show), NextToken: page.nextToken };
}

function get(call: Call): JsonObject {
  return { DedicatedIp: show(ipOf(call)) };
}

function putInPool(call: Call): JsonObject {
  const ip = ipOf(call);
  const { pools, dedicatedIps } = call.account.sending;
  const poolName = requiredText(call.body, 'DestinationPoolName');
  const scaling = poolName === defaultPool ? 'STANDARD' : found(pools, poolName, 'Dedicated IP pool');
  if (scaling === 'MANAGED' || !isShown(call.account.sending, ip))
    throw bad('Dedicated IPs cannot be moved into or out of a managed pool.');
  dedicatedIps.set(ip.ip, { ...ip, poolName });
  return {};
}

function putWarmup(call: Call): JsonObject {
  const ip = ipOf(call);
  const percentage = optionalNumber(call.body, 'WarmupPercentage');
  if (percentage === undefined || percentage < 0 || percentage > 100)
    throw bad('WarmupPercentage must be between 0 and 100.');
  call.account.sending.dedicatedIps.set(ip.ip, { ...ip, warmupPercentage: percentage });
  return {};
}

function reportListings({ account: { sending }, query }: Call): JsonObject {
  const names = query.getAll('BlacklistItemNames');
  if (names.length === 0) throw bad('At least one IP address must be specified.');
  const report = names.map((name) => {
    const ip = sending.dedicatedIps.get(name);
    if (ip === undefined) throw notFound(`Dedicated IP <${name}> does not exist.`);
    return [name, ip.listings] as const;
  });
  return { BlacklistReport: Object.fromEntries(report) };
}
