// Brings the identities of a region up to now: the simulated SES looks in DNS whenever it is due.
import type { RegionAccount, Site } from '../state/region-account.ts';

export function settleIdentities(account: RegionAccount, _site: Site): RegionAccount {
  return account;
}
