// How far changing a suppression list is, or how it ended and what failed.
import { assertNever } from '../../shared/assert-never.ts';
import { printFailure } from '../../shared/failure.ts';
import type { SuppressionProgress } from '../../shared/health/suppression.ts';
import { suppressionEn } from '../text/suppression-en.ts';
import { suppressionJa } from '../text/suppression-ja.ts';
import { useWords, useWordsOf } from '../text/words.tsx';
import { ProgressLine } from '../ui/progress-line.tsx';
import { StateGlyph } from '../ui/state-glyph.tsx';
import styles from './suppression-call.module.css';

const both = { en: suppressionEn, ja: suppressionJa };

type Props = { readonly run: SuppressionProgress; readonly onStop: (runId: string) => void };

export function SuppressionRun({ run, onStop }: Props) {
  const { run: words } = useWordsOf(both);
  const { runId, done, failed, total, ended } = run;
  if (ended === null)
    return (
      <ProgressLine
        label={words.label}
        share={total === 0 ? 0 : (done + failed) / total}
        line={words.progress(done, total)}
        below={failed === 0 ? null : <span>{words.failed(failed)}</span>}
        cancel={words.stop}
        cancelTip={words.stopTip}
        onCancel={() => onStop(runId)}
      />
    );
  return <Ended run={run} />;
}

function Ended({ run }: Pick<Props, 'run'>) {
  const { say } = useWords();
  const { run: words } = useWordsOf(both);
  const { failed, failures, stoppedBy } = run;
  return (
    <div className={styles.ended} role="status">
      <p className={styles.failure}>
        <StateGlyph state={stoppedBy !== null ? 'high' : failed > 0 ? 'medium' : 'pass'} />
        <span>
          {sayEnd(run, words)} {stoppedBy === null ? null : say(printFailure(stoppedBy))}
        </span>
      </p>
      {failures.length === 0 ? null : (
        <>
          <span className={styles.quiet}>{words.failures}</span>
          <ul className={styles.failures}>
            {failures.map(({ address, because }) => (
              <li key={address}>
                <code translate="no">{address}</code> {say(because)}
              </li>
            ))}
            {failed > failures.length ? <li>{words.more(failed - failures.length)}</li> : null}
          </ul>
        </>
      )}
    </div>
  );
}

type RunWords = (typeof suppressionEn)['run'];

function sayEnd({ ended, done, total }: SuppressionProgress, words: RunWords): string {
  switch (ended) {
    case null:
      return words.progress(done, total);
    case 'done':
      return words.done(done, total);
    case 'cancelled':
      return words.cancelled(done, total);
    case 'stopped':
      return words.stopped(done, total);
    default:
      return assertNever(ended);
  }
}
