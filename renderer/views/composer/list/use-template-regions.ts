// The regions whose templates there are to see: those of the profile, or of the account as it was last read.
import { useMemo } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { useAccount } from '../../../state/account.ts';
import { activeProfile, useApp } from '../../../state/app.ts';
import { useComposerPlace } from '../../../state/composer-place.ts';

/** Those of the demo's account, which no profile names. */
const demoRegions: readonly RegionName[] = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'us-west-2'];
const none: readonly RegionName[] = [];

export function useTemplateRegions(): readonly RegionName[] {
  const wanted = useApp(({ app }) => {
    const profile = app === null ? null : activeProfile(app);
    return profile?.kind === 'aws' ? profile.regions : profile?.kind === 'demo' ? demoRegions : none;
  });
  const read = useAccount((state) => state.regions);
  return useMemo(() => [...new Set([...wanted, ...read.map(({ region }) => region).toSorted()])], [wanted, read]);
}

/** The one that is looked at; null where the profile has no account. */
export function useTemplateRegion(): RegionName | null {
  const regions = useTemplateRegions();
  const chosen = useComposerPlace((state) => state.region);
  return chosen !== null && regions.includes(chosen) ? chosen : (regions[0] ?? null);
}
