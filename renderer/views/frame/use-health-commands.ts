// The commands about the account's health: read it, open a panel, open a region.
import { activeProfile, useApp } from '../../state/app.ts';
import { goToPanel, healthPanels, openRegion, useHealthPlace } from '../../state/health-place.ts';
import { cancelHealth, readHealth, useHealth } from '../../state/health.ts';
import { go } from '../../state/selection.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';

export function useHealthActions(): readonly Command[] {
  const { words } = useWords();
  const { panels, panelTips, head, empty, command } = useWordsOf({ en: accountEn, ja: accountJa });
  const readable = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const reading = useHealth((state) => state.reading !== null);
  const regions = useHealth((state) => state.regions);
  const open = useHealthPlace((state) => state.region);
  const action = (id: string, name: string, run: () => void): Command => ({ id, group: 'actions', name, run });
  const read = (only: readonly string[] | null) => () => {
    go('account');
    void readHealth(only);
  };
  // Without an open region, a panel is that of the first one there is.
  const region = open ?? regions[0]?.region ?? null;
  if (!readable) return [];
  return [
    ...(reading
      ? [action('cancel-health', words.health.stop, () => void cancelHealth())]
      : [action('read-health', empty.read, read(null))]),
    ...(reading || open === null ? [] : [action('read-region', head.refreshOne(open), read([open]))]),
    ...healthPanels.map((panel) => ({
      ...action(`panel-${panel}`, command.panel(panels[panel]), () => goToPanel(panel, region)),
      alias: panelTips[panel],
      ...(region === null ? {} : { hint: region }),
    })),
    ...regions.map((one) => ({
      ...action(`region-${one.region}`, command.region(one.region), () => {
        go('account');
        openRegion(one.region);
      }),
    })),
  ];
}
