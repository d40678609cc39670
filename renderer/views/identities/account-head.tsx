// Above the table: which account, which regions, how old the rows are, and the reading that is under way.
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { RegionState } from '../../../shared/account-report.ts';
import { printFailure } from '../../../shared/failure.ts';
import { readAccount, useAccount } from '../../state/account.ts';
import { activeProfile, copyText, useApp } from '../../state/app.ts';
import { filterIdentities, useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './account-head.module.css';
import { ReadingProgress } from './reading-progress.tsx';

export function AccountHead() {
  const { words } = useWords();
  return (
    <div className={styles.head} role="group" aria-label={words.identities.account.regions}>
      <AccountId />
      <Regions />
      <span className={styles.gap} />
      <Freshness />
    </div>
  );
}

function AccountId() {
  const { words } = useWords();
  const id = useAccount((state) => state.last?.accountId ?? null);
  const { account } = words.identities;
  if (id === null) return null;
  return (
    <span className={styles.account}>
      <span>{account.account(id)}</span>
      <CopyButton
        text={id}
        label={account.copyAccount}
        copiedLabel={words.details.copied}
        onCopy={(text) => void copyText(text)}
        iconOnly
      />
    </span>
  );
}

function Regions() {
  const regions = useRegions();
  return (
    <div className={styles.regions}>
      {regions.map((region) => (
        <Region key={region.region} region={region} />
      ))}
    </div>
  );
}

type Shown = Pick<RegionState, 'region'> & { readonly state: RegionState | null };

/** The regions of the profile in its order, then those that only a kept result has. */
function useRegions(): readonly Shown[] {
  const states = useAccount((state) => state.regions);
  const wanted = useApp(({ app }) => {
    const profile = app === null ? null : activeProfile(app);
    return profile?.kind === 'aws' ? profile.regions : none;
  });
  const names = [...new Set([...wanted, ...states.map(({ region }) => region)])];
  return names.map((region) => ({ region, state: states.find((one) => one.region === region) ?? null }));
}

const none: readonly string[] = [];

function Region({ region: { region, state } }: { readonly region: Shown }) {
  const { words, say } = useWords();
  const { account } = words.identities;
  const on = useIdentities(({ filters }) => filters.region === region);
  const heard = useAccount(
    ({ reading }) => reading === null || reading.only !== null || reading.heard.includes(region),
  );
  const glyph = regionGlyph(state, heard);
  const failure = state === null || state.failure === null ? null : say(printFailure(state.failure));
  const limits = state?.account ?? null;
  const told = [
    failure ??
      (heard ? (state === null ? account.regionUnread : account.identities(state.identities)) : account.regionReading),
    ...(limits === null ? [] : [limits.productionAccess ? account.production : account.sandboxTip]),
    ...(limits === null || limits.sendingEnabled ? [] : [account.paused]),
  ];
  return (
    <Tip label={told.join(' · ')}>
      <button
        type="button"
        className={styles.region}
        aria-pressed={on}
        onClick={() => filterIdentities({ region: on ? null : region })}
      >
        {glyph === null ? null : <StateGlyph state={glyph} label={told[0] ?? ''} />}
        <span translate="no">{region}</span>
        {state === null || (state.failure !== null && state.identities === 0) ? null : (
          <span className={styles.count}>{state.identities}</span>
        )}
        {limits?.productionAccess === false ? <span className={styles.sandbox}>{account.sandbox}</span> : null}
      </button>
    </Tip>
  );
}

function regionGlyph(state: RegionState | null, heard: boolean): GlyphState | null {
  if (!heard) return 'running';
  if (state === null) return 'none';
  if (state.failure !== null) return 'unknown';
  return state.account?.sendingEnabled === false ? 'high' : null;
}

function Freshness() {
  const { words, language } = useWords();
  const { account } = words.identities;
  const reading = useAccount((state) => state.reading);
  const finishedAtMs = useAccount((state) => state.last?.finishedAtMs ?? null);
  if (reading !== null) return <ReadingProgress reading={reading} />;
  return (
    <span className={styles.fresh}>
      {finishedAtMs === null ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={finishedAtMs} language={language} inWords={account.readAge} />
        </span>
      )}
      <Tip label={account.refresh} keys="mod+R">
        <Button
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => void readAccount()}
        >
          {finishedAtMs === null ? account.read : account.refresh}
        </Button>
      </Tip>
    </span>
  );
}
