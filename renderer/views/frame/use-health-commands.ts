// The commands about the account's health: read it, open a panel, open a region.
import type { RegionName } from '../../../shared/aws.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { goToPanel, healthPanels, openRegion, useHealthPlace } from '../../state/health-place.ts';
import { cancelHealth, readHealth, useHealth } from '../../state/health.ts';
import { go } from '../../state/selection.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';

const action = (id: string, name: string, run: () => void): Command => ({ id, group: 'actions', name, run });

const useReadable = () => useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');

export function useHealthActions(): readonly Command[] {
  const { words } = useWords();
  const { head, empty } = useWordsOf({ en: accountEn, ja: accountJa });
  const readable = useReadable();
  const reading = useHealth((state) => state.reading !== null);
  const open = useHealthPlace((state) => state.region);
  const read = (only: readonly RegionName[] | null) => () => {
    go('account');
    void readHealth(only);
  };
  if (!readable) return [];
  if (reading) return [action('cancel-health', words.health.stop, () => void cancelHealth())];
  return [
    action('read-health', empty.read, read(null)),
    ...(open === null ? [] : [action('read-region', head.refreshOne(open), read([open]))]),
  ];
}

/** Every panel and region by its name. */
export function useHealthPlaces(): readonly Command[] {
  const { panels, panelTips, command } = useWordsOf({ en: accountEn, ja: accountJa });
  const readable = useReadable();
  const regions = useHealth((state) => state.regions);
  const open = useHealthPlace((state) => state.region);
  // Without an open region, a panel is that of the first one there is.
  const region = open ?? regions[0]?.region ?? null;
  if (!readable) return [];
  return [
    ...healthPanels.map((panel) => ({
      ...action(`panel-${panel}`, command.panel(panels[panel]), () => goToPanel(panel, region)),
      alias: panelTips[panel],
      ...(region === null ? {} : { hint: region }),
    })),
    ...regions.map((one) => action(`region-${one.region}`, command.region(one.region), () => goToRegion(one.region))),
  ];
}

function goToRegion(region: RegionName): void {
  go('account');
  openRegion(region);
}
