// The health of an AWS account, region by region and panel by panel.
import { Button } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { useElementSize } from '@mantine/hooks';
import { useEffect, type KeyboardEvent } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { printFailure } from '../../../shared/failure.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { openRegion, stepBack, useHealthPlace } from '../../state/health-place.ts';
import { openHealth, readHealth, useHealth } from '../../state/health.ts';
import { useRemembered } from '../../state/remembered.ts';
import { go } from '../../state/selection.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { FoldingPane } from '../../ui/folding-pane.tsx';
import { Splitter } from '../../ui/splitter.tsx';
import styles from './account.module.css';
import { HealthNav } from './health-nav.tsx';
import { PanelInspector } from './panel-inspector.tsx';
import { PanelView } from './panel-view.tsx';
import { RegionOverview } from './region-overview.tsx';
import { useRegions } from './use-regions.ts';

export function Account() {
  const { words } = useWords();
  const kind = useApp(({ app }) => (app === null ? null : (activeProfile(app)?.kind ?? null)));
  const profileId = useApp(({ app }) => app?.settings.profileId);
  useEffect(() => {
    if (kind !== null && kind !== 'dns') void openHealth();
  }, [kind, profileId]);
  return (
    <section className={styles.view} aria-label={words.places.account}>
      {kind === 'dns' ? <DnsOnly /> : <Opened />}
    </section>
  );
}

function DnsOnly() {
  const { words } = useWords();
  const { empty } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <EmptyState title={words.identities.empty.dnsOnly} body={empty.dnsOnlyBody}>
      <Button onClick={() => go('profiles')}>{words.identities.empty.toProfiles}</Button>
    </EmptyState>
  );
}

function Opened() {
  const { words, say } = useWords();
  const { empty } = useWordsOf({ en: accountEn, ja: accountJa });
  const opening = useHealth((state) => state.opening);
  const openFailure = useHealth((state) => state.openFailure);
  const reading = useHealth((state) => state.reading !== null);
  const regions = useRegions();
  if (opening === 'closed' || opening === 'loading') return <SkeletonRows count={12} label={words.places.account} />;
  if (openFailure !== null)
    return (
      <EmptyState title={empty.openFailed} body={say(printFailure(openFailure))} alert>
        <Button variant="default" onClick={() => void openHealth()}>
          {words.frame.retry}
        </Button>
      </EmptyState>
    );
  if (regions.length === 0) return reading ? <SkeletonRows count={12} label={words.health.starting} /> : <NoRegions />;
  return <Panes regions={regions} />;
}

/** Nothing says yet in which regions there is an account: the first reading will. */
function NoRegions() {
  const { words, say } = useWords();
  const { empty, trouble } = useWordsOf({ en: accountEn, ja: accountJa });
  const failure = useHealth((state) => state.failure);
  return (
    <EmptyState
      title={empty.neverRead}
      body={failure === null ? empty.neverReadBody : say(printFailure(failure))}
      alert={failure !== null}
    >
      {failure === null ? null : (
        <Button variant="default" onClick={() => go('profiles')}>
          {trouble.toProfile}
        </Button>
      )}
      <Button onClick={() => void readHealth()}>{failure === null ? empty.read : words.frame.retry}</Button>
    </EmptyState>
  );
}

const navPane = { standard: 228, min: 176, max: 320 };
const inspectorPane = { standard: 400, min: 320, max: 720 };
const mainMin = 480;
/** Below this width of the view the inspector lies over the panel. */
const foldsBelowPx = 1180;

function Panes({ regions }: { readonly regions: readonly RegionName[] }) {
  const { words } = useWords();
  const { nav } = useWordsOf({ en: accountEn, ja: accountJa });
  const { ref, width } = useElementSize();
  const [keptNav, setNav] = useRemembered('health-nav-width', navPane.standard);
  const [keptInspector, setInspector] = useRemembered('health-inspector-width', inspectorPane.standard);
  const wanted = useHealthPlace((state) => state.region);
  const open = useHealthPlace((state) => state.findingId !== null);
  const region = wanted !== null && regions.includes(wanted) ? wanted : null;
  const reading = useHealth((state) => state.reading !== null);
  // Regions that are being read for the first time come one by one.
  const only = regions.length === 1 && !reading ? (regions[0] ?? null) : null;
  // One region has nothing to be compared with.
  useEffect(() => {
    if (region === null && only !== null) openRegion(only);
  }, [region, only]);
  const navMax = Math.max(navPane.min, Math.min(navPane.max, width - mainMin));
  const folded = width > 0 && width < foldsBelowPx;
  const room = width - Math.min(keptNav, navMax) - (folded ? 40 : mainMin);
  const max = Math.max(inspectorPane.min, Math.min(inspectorPane.max, room));
  const shownWidth = Math.min(keptInspector, max);
  const shown = open && region !== null;
  const columns = `${Math.min(keptNav, navMax)}px 1px minmax(0, 1fr)${shown && !folded ? ` 1px ${shownWidth}px` : ''}`;
  return (
    <div ref={ref} className={styles.panes} style={{ gridTemplateColumns: columns }} onKeyDown={onEscape}>
      <HealthNav regions={regions} region={region} />
      <Splitter label={nav.label} sizes="before" width={keptNav} onResize={setNav} {...navPane} max={navMax} />
      <div className={styles.main}>
        {region === null ? <RegionOverview regions={regions} /> : <PanelView region={region} />}
      </div>
      {shown ? (
        <FoldingPane
          label={words.inspector.label}
          isOver={folded}
          width={shownWidth}
          onResize={setInspector}
          {...inspectorPane}
          max={max}
        >
          <PanelInspector region={region} />
        </FoldingPane>
      ) : null}
    </div>
  );
}

function onEscape(event: KeyboardEvent): void {
  // React lets the keys of a sheet pass here, too, though it stands elsewhere in the document.
  const inView = event.target instanceof Node && event.currentTarget.contains(event.target);
  // In a field it closes what the field has open, and no more.
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key !== 'Escape' || event.defaultPrevented || !inView || inField) return;
  event.preventDefault();
  stepBack();
}
