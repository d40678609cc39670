// The places one can stand in, one icon each.
import {
  IconActivityHeartbeat,
  IconGauge,
  IconId,
  IconMailSearch,
  IconPencil,
  IconSettings,
  IconUserCircle,
  type Icon,
} from '@tabler/icons-react';
import { go, useSelection, type Place } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './rail.module.css';

type Entry = { readonly place: Place; readonly icon: Icon; readonly keys?: string };

/** A new view is one more line here. */
const top: readonly Entry[] = [
  { place: 'advisor', icon: IconGauge, keys: 'mod+1' },
  { place: 'identities', icon: IconId, keys: 'mod+2' },
  { place: 'composer', icon: IconPencil, keys: 'mod+3' },
  { place: 'messages', icon: IconMailSearch, keys: 'mod+4' },
  { place: 'account', icon: IconActivityHeartbeat, keys: 'mod+5' },
];
const foot: readonly Entry[] = [
  { place: 'profiles', icon: IconUserCircle },
  { place: 'settings', icon: IconSettings, keys: 'mod+,' },
];

export function Rail() {
  const { words } = useWords();
  return (
    <nav className={styles.rail} aria-label={words.places.navigation}>
      {top.map((entry) => (
        <RailButton key={entry.place} entry={entry} />
      ))}
      <span className={styles.gap} />
      {foot.map((entry) => (
        <RailButton key={entry.place} entry={entry} />
      ))}
    </nav>
  );
}

function RailButton({ entry }: { readonly entry: Entry }) {
  const { words } = useWords();
  const current = useSelection((state) => state.place === entry.place);
  const label = words.places[entry.place];
  const EntryIcon = entry.icon;
  return (
    <Tip label={label} side="right" {...(entry.keys === undefined ? {} : { keys: entry.keys })}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-current={current ? 'page' : undefined}
        onClick={() => go(entry.place)}
      >
        <EntryIcon size={20} stroke={1.6} aria-hidden />
      </button>
    </Tip>
  );
}
