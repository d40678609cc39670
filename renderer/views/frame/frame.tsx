// What stands around every place: the rail, the title line, the palette and the passing notices.
import { useState, type ReactNode } from 'react';
import { useSelection } from '../../state/selection.ts';
import { fetched } from '../../ui/fetched.tsx';
import styles from './frame.module.css';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { Spoken } from './spoken.tsx';
import { TitleLine } from './title-line.tsx';
import { useKeys } from './use-keys.ts';
import { useMenu } from './use-menu.ts';

const Palette = fetched(async () => (await import('./palette.tsx')).Palette);

export function Frame({ children }: { readonly children: ReactNode }) {
  useKeys();
  useMenu();
  return (
    <div className={styles.frame}>
      <Rail />
      <div className={styles.column}>
        <TitleLine />
        <main className={styles.main}>{children}</main>
      </div>
      <LazyPalette />
      <Notices />
      <Spoken />
    </div>
  );
}

/** Fetched when it is first asked for, then kept. */
function LazyPalette() {
  const open = useSelection((state) => state.paletteOpen);
  const [wanted, setWanted] = useState(false);
  if (open && !wanted) setWanted(true);
  return wanted ? <Palette /> : null;
}
