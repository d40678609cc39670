// The regions whose health there is to see: those of the profile in its order, then those that only a kept reading has.
import { useMemo } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { useAccount } from '../../state/account.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { useHealth } from '../../state/health.ts';

const none: readonly RegionName[] = [];

export function useRegions(): readonly RegionName[] {
  const wanted = useApp(({ app }) => {
    const profile = app === null ? null : activeProfile(app);
    return profile?.kind === 'aws' ? profile.regions : none;
  });
  const ofIdentities = useAccount((state) => state.regions);
  const read = useHealth((state) => state.regions);
  return useMemo(
    () => [...new Set([...wanted, ...ofIdentities.map(({ region }) => region), ...read.map(({ region }) => region)])],
    [wanted, ofIdentities, read],
  );
}
