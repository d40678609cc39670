// The changes that are under way in this region, and those that ended until they are closed.
import { Button } from '@mantine/core';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import type { SuppressionProgress } from '../../../../shared/health/suppression.ts';
import { dismissRun, useSuppressionChanges } from '../../../state/suppression-changes.ts';
import { stopSuppression } from '../../../state/suppression.ts';
import { useWords } from '../../../text/words.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import listStyles from './suppressed-list.module.css';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

/** Those that a sheet shows are not told twice. */
export function RunLines({ region }: { readonly region: RegionName }) {
  const runs = useSuppressionChanges((state) => state.runs);
  const sheet = useSuppressionChanges((state) => state.sheet);
  const onSheet = sheet?.stage === 'calls' ? sheet.runId : null;
  const told = Object.values(runs).filter((run) => run.region === region && run.runId !== onSheet);
  return told.map((run) => (
    <div key={run.runId} className={listStyles.run}>
      <RunState run={run} />
      {run.ended === null ? null : <Dismiss runId={run.runId} />}
    </div>
  ));
}

function Dismiss({ runId }: { readonly runId: string }) {
  const { run } = useSuppressionWords();
  return (
    <Button variant="default" onClick={() => dismissRun(runId)}>
      {run.dismiss}
    </Button>
  );
}

export function RunState({ run }: { readonly run: SuppressionProgress }) {
  const { run: words } = useSuppressionWords();
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
        onCancel={() => void stopSuppression(runId)}
      />
    );
  return <Ended run={run} />;
}

function Ended({ run }: { readonly run: SuppressionProgress }) {
  const { say } = useWords();
  const { run: words } = useSuppressionWords();
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

type RunWords = ReturnType<typeof useSuppressionWords>['run'];

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
