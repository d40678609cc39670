// The title line: whose eyes, through which resolver, what is shown and how old it is, what is running.
import { activeProfile, useApp } from '../../state/app.ts';
import { isReadOnly } from '../../state/changes.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { fetched } from '../../ui/fetched.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Tip } from '../../ui/tip.tsx';
import { HealthLine } from './health-line.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import { ReadingLine } from './reading-line.tsx';
import { RunProgress } from './run-progress.tsx';
import { Shown } from './shown.tsx';
import { WatchPills } from './watch-pill.tsx';
import styles from './title-line.module.css';

// With stores that the first drawing has no use for.
const WorkLines = fetched(async () => (await import('./work-lines.tsx')).WorkLines);

export function TitleLine() {
  const { words } = useWords();
  return (
    <header className={styles.line}>
      <ProfileMenu />
      <Badge />
      <Servers />
      <Shown />
      <span className={styles.gap} />
      <WatchPills />
      <RunProgress />
      <ReadingLine />
      <HealthLine />
      <WorkLines />
      <Tip label={words.frame.palette} keys="mod+K">
        <button type="button" className={styles.palette} onClick={() => useSelection.setState({ paletteOpen: true })}>
          <span className={styles.paletteName}>{words.frame.palette}</span>
          <KeyHint keys="mod+K" />
        </button>
      </Tip>
    </header>
  );
}

/** A demo and a profile that may not change anything say so at all times. */
function Badge() {
  const { words } = useWords();
  const profile = useApp(({ app }) => (app === null ? null : activeProfile(app)));
  if (profile?.kind === 'demo')
    return (
      <Tip label={words.frame.demoTip}>
        <span className={styles.demo}>{words.frame.demo}</span>
      </Tip>
    );
  if (!isReadOnly(profile)) return null;
  return (
    <Tip label={words.identities.readOnlyTip}>
      <span className={styles.readOnly}>{words.identities.readOnly}</span>
    </Tip>
  );
}

function Servers() {
  const { words } = useWords();
  const servers = useApp((state) => state.app?.servers);
  if (servers === undefined) return null;
  const all = servers.join(', ');
  const text = servers.length === 0 ? words.frame.noResolver : words.frame.asking(all);
  return (
    <span className={styles.servers} title={all}>
      {text}
    </span>
  );
}
