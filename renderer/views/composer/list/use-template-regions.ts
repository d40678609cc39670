// The regions whose templates there are to see: those of the profile, or of the account as it was last read.
import { useMemo } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { useAccount } from '../../../state/account.ts';
import { useApp } from '../../../state/app.ts';
import { useComposerPlace } from '../../../state/composer-place.ts';
import { allRegions, regionOf, regionsOfProfile } from '../../../state/template-region.ts';

export function useTemplateRegions(): readonly RegionName[] {
  const wanted = useApp(({ app }) => regionsOfProfile(app));
  const read = useAccount((state) => state.regions);
  return useMemo(() => allRegions(wanted, read), [wanted, read]);
}

/** The one that is looked at; null where the profile has no account. */
export function useTemplateRegion(): RegionName | null {
  const regions = useTemplateRegions();
  return regionOf(
    useComposerPlace((state) => state.region),
    regions,
  );
}
