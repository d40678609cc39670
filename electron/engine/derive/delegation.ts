// Does the parent still delegate to the servers that the zone itself lists?
import type { ZoneServers } from '../../../shared/artifacts.ts';
import type { DnsName } from '../../../shared/dns.ts';

export type DelegationGap = {
  /** Delegated to, but no longer listed by the zone. */
  readonly onlyDelegated: readonly DnsName[];
  /** Listed by the zone, but not delegated to: the world does not ask them. */
  readonly onlyListed: readonly DnsName[];
};

/** Null where both name the same servers, or where one of them could not be asked. */
export function delegationGap({ delegated, listed }: ZoneServers): DelegationGap | null {
  if (delegated === null || listed === null) return null;
  const onlyDelegated = delegated.filter((name) => !listed.includes(name));
  const onlyListed = listed.filter((name) => !delegated.includes(name));
  return onlyDelegated.length + onlyListed.length === 0 ? null : { onlyDelegated, onlyListed };
}
