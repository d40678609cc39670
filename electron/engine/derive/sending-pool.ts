// Which IP addresses a configuration set sends from, and whether its pool has any (SES developer guide, "Dedicated IP pools").
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesPool } from '../../../shared/health/panels.ts';
import type { SesDedicatedIp } from '../../../shared/ses.ts';

/** All dedicated IPs that are in no other pool; SES makes it by itself. */
export const defaultPool = 'ses-default-dedicated-pool';
/** The IPs that all customers of SES share. */
export const sharedPool = 'ses-shared-pool';

export type PoolEvidence = {
  readonly regionIps: Evidence<readonly SesDedicatedIp[]>;
  readonly regionPools: Evidence<readonly SesPool[]>;
};

export type PoolState =
  | { readonly state: 'shared' }
  /** Null: the number cannot be told, as for a managed pool. */
  | { readonly state: 'there'; readonly ips: number | null }
  | { readonly state: 'missing' | 'empty' | 'unknown' };

/** `name` null: the set names no pool, and what the account has decides. */
export function poolState(name: string | null, { regionIps, regionPools }: PoolEvidence): PoolState {
  if (name === sharedPool) return { state: 'shared' };
  const ips = regionIps.state === 'unreachable' ? null : countIn(name ?? defaultPool, regionIps);
  if (name === null) return withoutPool(ips);
  if (name === defaultPool) return ips === null ? { state: 'unknown' } : counted(ips);
  if (regionPools.state === 'unreachable') return { state: 'unknown' };
  const pool = regionPools.state === 'seen' ? regionPools.value.find((one) => one.name === name) : undefined;
  if (pool === undefined) return { state: 'missing' };
  // SES keeps the addresses of a managed pool to itself, and one may have none until enough is sent.
  if (pool.scaling !== 'STANDARD') return { state: 'there', ips: null };
  return ips === null ? { state: 'unknown' } : counted(ips);
}

/** Without dedicated IPs outside of pools SES sends from the shared ones. */
function withoutPool(ips: number | null): PoolState {
  if (ips === null) return { state: 'unknown' };
  return ips === 0 ? { state: 'shared' } : { state: 'there', ips };
}

function counted(ips: number): PoolState {
  return ips === 0 ? { state: 'empty' } : { state: 'there', ips };
}

export function countIn(pool: string, ips: Evidence<readonly SesDedicatedIp[]>): number {
  const all = ips.state === 'seen' ? ips.value : [];
  return all.filter((ip) => (ip.pool ?? defaultPool) === pool).length;
}
