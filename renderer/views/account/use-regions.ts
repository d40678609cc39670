// The regions whose health there is to see: those of the profile in its order, then by name those that only a reading has.
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
  return useMemo(() => {
    const others = [...ofIdentities, ...read].map(({ region }) => region);
    // By name, not in the order in which they answered: a row must not move from one reading to the next.
    return [...new Set([...wanted, ...others.toSorted()])];
  }, [wanted, ofIdentities, read]);
}
