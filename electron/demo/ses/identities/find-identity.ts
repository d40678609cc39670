// An identity by the name that a request gives.
import { type Call, SesError } from '../operation.ts';
import { domainOf, type IdentityState } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { missing } from '../wire/members.ts';

/** Domains in lower case, addresses as they are spelt. */
export function identityName(given: string): string {
  return given.includes('@') ? given : domainOf(given);
}

/** Throws NotFoundException. */
export function identityNamed(account: RegionAccount, given: string): IdentityState {
  const found = account.identities.get(identityName(given));
  if (found === undefined) throw new SesError('NotFoundException', `Email identity ${given} does not exist.`);
  return found;
}

/** The identity of the path's label. */
export function identityOf({ path, account }: Call): IdentityState {
  return identityNamed(account, path['EmailIdentity'] ?? missing('EmailIdentity'));
}
