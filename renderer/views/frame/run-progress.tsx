// How far the running audit is, what it asks right now, and the button that stops it.
import { cancelAudits, sumRuns, useRun } from '../../state/run.ts';
import { useWords } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
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
      <ProgressLine
        label={words.frame.running}
        share={done}
        line={line}
        below={
          <span className={styles.question} translate="no">
            {question === null ? ' ' : `${question.type} ${question.name}`}
          </span>
        }
        cancel={words.frame.cancel}
        cancelTip={words.frame.cancelRun}
        onCancel={() => void cancelAudits()}
      />
    </div>
  );
}
