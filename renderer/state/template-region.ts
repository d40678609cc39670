// The regions that the active profile has for templates and messages, and the one that is worked in.
import type { RegionName } from '../../shared/aws.ts';
import type { AppState } from '../../shared/ipc/requests.ts';
import { useAccount } from './account.ts';
import { activeProfile, useApp } from './app.ts';
import { useComposerPlace } from './composer-place.ts';

/** Those of the demo's account, which no profile names. */
const demoRegions: readonly RegionName[] = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'us-west-2'];
const none: readonly RegionName[] = [];

export function regionsOfProfile(app: AppState | null): readonly RegionName[] {
  const profile = app === null ? null : activeProfile(app);
  return profile?.kind === 'aws' ? profile.regions : profile?.kind === 'demo' ? demoRegions : none;
}

/** And those of the account as it was last read. */
export function allRegions(
  wanted: readonly RegionName[],
  read: readonly { readonly region: RegionName }[],
): readonly RegionName[] {
  return [...new Set([...wanted, ...read.map(({ region }) => region).toSorted()])];
}

/** The chosen one, else the first; null where there is none. */
export function regionOf(chosen: RegionName | null, regions: readonly RegionName[]): RegionName | null {
  return chosen !== null && regions.includes(chosen) ? chosen : (regions[0] ?? null);
}

export function regionNow(): RegionName | null {
  const regions = allRegions(regionsOfProfile(useApp.getState().app), useAccount.getState().regions);
  return regionOf(useComposerPlace.getState().region, regions);
}
