// The watches that are under way, wherever the user stands; each leads to its records.
import type { Watch } from '../../state/watch.ts';
import { goToWatch, isGreenRecord, isRunning, useWatch } from '../../state/watch.ts';
import { enterIdentity } from '../../state/identities.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './title-line.module.css';

export function WatchPills() {
  const watches = useWatch((state) => state.watches);
  return watches.map((watch) => <Pill key={watch.id} watch={watch} />);
}

function Pill({ watch }: { readonly watch: Watch }) {
  const { words } = useWords();
  const { identity, state } = watch;
  const records = state?.records ?? [];
  const green = records.filter(isGreenRecord).length;
  const outcome = state?.outcome ?? 'watching';
  const glyph = isRunning(watch) ? 'running' : outcome === 'green' ? 'pass' : 'unknown';
  return (
    <Tip label={`${words.identities.watch.outcome[outcome]} ${words.identities.watch.pillTip}`}>
      <button type="button" className={styles.pill} onClick={() => void show(watch)}>
        <StateGlyph state={glyph} label={words.identities.watch.outcome[outcome]} />
        <span className={styles.pillName} translate="no">
          {identity.name}
        </span>
        {records.length === 0 ? null : <span>{words.identities.watch.count(green, records.length)}</span>}
      </button>
    </Tip>
  );
}

async function show(watch: Watch): Promise<void> {
  if (!(await goToWatch(watch))) return;
  go('identities');
  enterIdentity(watch.identity, 'records');
}
