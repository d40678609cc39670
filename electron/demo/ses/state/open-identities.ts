// Makes the identities of an account in a region from what a scenario tells of them.
import type { IdentityState } from './identity-state.ts';
import type { ScenarioRegion, Site } from './region-account.ts';

type Place = { readonly accountId: string; readonly region: string; readonly site: Site };

export function openIdentities(_told: ScenarioRegion, _place: Place): Map<string, IdentityState> {
  return new Map();
}
