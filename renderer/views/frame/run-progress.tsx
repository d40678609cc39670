// How far the running audit is, what it asks right now, and the button that stops it.
import { Button } from '@mantine/core';
import { cancelAudits, sumRuns, useRun } from '../../state/run.ts';
import { useWords } from '../../text/words.tsx';
import styles from './title-line.module.css';

export function RunProgress() {
  const { words } = useWords();
  const run = sumRuns(useRun((state) => state.runs));
  if (run === null) return null;
  const { asked, answered, domainsDone, domainsTotal, question } = run;
  const done = domainsTotal > 1 ? domainsDone / domainsTotal : asked === 0 ? 0 : answered / asked;
  const questions = asked === 0 ? words.frame.starting : words.frame.progress(answered, asked);
  const line = domainsTotal > 1 ? `${words.frame.domains(domainsDone, domainsTotal)} · ${questions}` : questions;
  return (
    <div className={styles.run}>
      <div
        role="progressbar"
        aria-label={words.frame.running}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
        aria-valuetext={line}
        className={styles.bar}
      >
        <div className={styles.fill} style={{ width: `${done * 100}%` }} />
      </div>
      <div className={styles.runWords}>
        <span>{line}</span>
        <span className={styles.question} translate="no">
          {question === null ? ' ' : `${question.type} ${question.name}`}
        </span>
      </div>
      <Button variant="default" title={words.frame.cancelRun} onClick={() => void cancelAudits()}>
        {words.frame.cancel}
      </Button>
    </div>
  );
}
