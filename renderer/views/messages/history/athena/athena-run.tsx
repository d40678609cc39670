// Asks Athena what was planned, shows how far it is, and how it ended.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../../shared/failure.ts';
import type { HistoryRunEnd } from '../../../../../shared/history/sources.ts';
import { printBytes } from '../../../../../shared/print-bytes.ts';
import { askAthena, useHistoryAthena } from '../../../../state/history-athena.ts';
import { stopReading, useHistorySources } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { ProgressLine } from '../../../../ui/progress-line.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { useSourcesWords } from '../use-history-words.ts';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';

export function AthenaRun() {
  const words = useAthenaWords();
  const { stop, stopTip } = useSourcesWords();
  const hasPlan = useHistoryAthena((state) => state.plan !== null);
  const askedId = useHistoryAthena((state) => state.askedId);
  const runs = useHistorySources((state) => state.runs);
  const end = useHistorySources((state) => (askedId === null ? undefined : state.ends[askedId]));
  const run = Object.entries(runs).find(([, { sourceId }]) => sourceId === askedId);
  if (run !== undefined) {
    const { done = 0, bytes = 0 } = run[1].progress ?? {};
    return (
      <ProgressLine
        label={words.act}
        share={0}
        line={words.progress(done, printBytes(bytes))}
        cancel={stop}
        cancelTip={stopTip}
        onCancel={() => void stopReading(run[0])}
      />
    );
  }
  return (
    <>
      {end === undefined ? null : <Ended end={end} />}
      {hasPlan ? (
        <div className={styles.acts}>
          <Button onClick={() => void askAthena()}>{words.act}</Button>
        </div>
      ) : null}
    </>
  );
}

function Ended({ end: { taken, failure, cancelled, bytes = 0 } }: { readonly end: HistoryRunEnd }) {
  const { say } = useWords();
  const words = useAthenaWords();
  const sources = useSourcesWords();
  const said = [
    ...(failure === null ? [`${sources.ended(taken.events, taken.known)}.`] : [say(printFailure(failure))]),
    ...(cancelled ? [sources.cancelled] : []),
    ...(bytes === 0 ? [] : [words.scanned(printBytes(bytes))]),
    ...taken.troubles.map(({ says }) => say(says)),
  ];
  return (
    <p className={styles.line} role="status">
      <StateGlyph state={failure === null ? 'pass' : 'high'} />
      <span>{said.join(' ')}</span>
    </p>
  );
}
