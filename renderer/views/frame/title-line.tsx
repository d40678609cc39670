// The title line: whose eyes, through which resolver, what is shown and how old it is, what is running.
import { ActionIcon } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { activeProfile, useApp } from '../../state/app.ts';
import { auditAgain } from '../../state/audit.ts';
import { useReports } from '../../state/reports.ts';
import { isWaiting, useRun } from '../../state/run.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import { RunProgress } from './run-progress.tsx';
import styles from './title-line.module.css';

export function TitleLine() {
  const { words } = useWords();
  return (
    <header className={styles.line}>
      <ProfileMenu />
      <DemoBadge />
      <Servers />
      <Shown />
      <span className={styles.gap} />
      <RunProgress />
      <Tip label={words.frame.palette} keys="mod+K">
        <button type="button" className={styles.palette} onClick={() => useSelection.setState({ paletteOpen: true })}>
          <span className={styles.paletteName}>{words.frame.palette}</span>
          <KeyHint keys="mod+K" />
        </button>
      </Tip>
    </header>
  );
}

function DemoBadge() {
  const { words } = useWords();
  const demo = useApp(({ app }) => app !== null && activeProfile(app)?.kind === 'demo');
  if (!demo) return null;
  return (
    <Tip label={words.frame.demoTip}>
      <span className={styles.demo}>{words.frame.demo}</span>
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

/** The open domain with the age of its report and the button that renews it. */
function Shown() {
  const { words, language } = useWords();
  const domain = useSelection((state) => (state.place === 'advisor' ? state.domain : null));
  const summary = useReports((state) => (domain === null ? undefined : state.summaries[domain]));
  const waiting = useRun((state) => domain !== null && isWaiting(state.runs, domain));
  if (domain === null) return null;
  return (
    <span className={styles.shown}>
      <span className={styles.domain}>{summary?.unicode ?? domain}</span>
      {summary === undefined ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={summary.finishedAtMs} language={language} inWords={words.frame.audited} />
        </span>
      )}
      {summary === undefined || waiting ? null : (
        <Tip label={words.frame.refresh} keys="mod+R">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={words.frame.refresh}
            onClick={() => void auditAgain(domain)}
          >
            <IconRefresh size={15} aria-hidden />
          </ActionIcon>
        </Tip>
      )}
    </span>
  );
}
