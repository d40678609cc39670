// How far an import and the readings of sources are, how the last import ended, and what could not be begun.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { printFailure } from '../../../../../shared/failure.ts';
import type { HistoryProgress } from '../../../../../shared/history/sources.ts';
import { printBytes } from '../../../../../shared/print-bytes.ts';
import { dismissImport, stopReading, useHistorySources, type HistoryRun } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { joinItems } from '../../../../ui/join-items.ts';
import { ProgressLine } from '../../../../ui/progress-line.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { TroubleFold } from '../sources/trouble-fold.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

/** The readings of sources have their own lines where the sources are in sight. */
export function ImportLines() {
  const runs = useHistorySources((state) => state.runs);
  const importing = useHistorySources((state) => state.importing);
  const hasSources = useHistorySources((state) => state.isOpen);
  const shown = Object.entries(runs).filter(([runId]) => runId === importing || !hasSources);
  return (
    <>
      {shown.map(([runId, run]) => (
        <RunLine key={runId} runId={runId} run={run} isImport={runId === importing} />
      ))}
      <Imported />
      <NotBegun />
    </>
  );
}

type RunProps = { readonly runId: string; readonly run: HistoryRun; readonly isImport: boolean };

function RunLine({ runId, run: { progress }, isImport }: RunProps) {
  const { language } = useWords();
  const { work } = useListWords();
  const { done = 0, total = null, bytes = 0, totalBytes = 0, events = 0, at = null } = progress ?? {};
  const says = isImport ? work.import : work.reading;
  const told = [
    work.files(done, total),
    ...(totalBytes === 0 ? [] : [work.bytes(printBytes(bytes), printBytes(totalBytes))]),
    work.events(events),
  ];
  return (
    <div className={styles.run}>
      <ProgressLine
        label={says}
        share={shareOf({ done, total, bytes, totalBytes })}
        line={`${says}: ${joinItems(told, language)}`}
        below={
          at === null ? null : (
            <bdi className={styles.at} title={at}>
              {at}
            </bdi>
          )
        }
        cancel={work.stop}
        cancelTip={work.stopTip}
        onCancel={() => void stopReading(runId)}
      />
    </div>
  );
}

type Reached = Pick<HistoryProgress, 'done' | 'total' | 'bytes' | 'totalBytes'>;

/** Files are of any size: where bytes are known they say more. One that grows meanwhile is not more than all. */
export function shareOf({ done, total, bytes, totalBytes = 0 }: Reached): number {
  if (totalBytes > 0) return Math.min(1, bytes / totalBytes);
  return total === null || total === 0 ? 0 : done / total;
}

export function Imported() {
  const { say, language } = useWords();
  const { work } = useListWords();
  const end = useHistorySources((state) => state.imported);
  if (end === null) return null;
  const { failure, cancelled, taken } = end;
  const isWhole = taken.broken === 0 && taken.troubles.length === 0;
  const notes = taken.troubles.reduce((sum, { count }) => sum + count, 0);
  const told = joinItems(
    [
      work.taken(taken.events, taken.files),
      ...(taken.known === 0 ? [] : [work.known(taken.known)]),
      ...(taken.skippedFiles === 0 ? [] : [work.skipped(taken.skippedFiles)]),
      ...(taken.broken === 0 ? [] : [work.broken(taken.broken)]),
    ],
    language,
  );
  return (
    <div className={styles.ended} role="status">
      <StateGlyph state={failure === null ? (isWhole ? 'pass' : 'medium') : 'high'} />
      <div>
        {failure === null ? null : <p>{say(printFailure(failure))}</p>}
        <p>{cancelled ? work.cancelled(told) : told}</p>
        {notes === 0 ? null : <TroubleFold title={work.notes(notes)} troubles={taken.troubles} />}
      </div>
      <Dismiss />
    </div>
  );
}

function NotBegun() {
  const { say } = useWords();
  const failure = useHistorySources((state) => state.failure);
  if (failure === null) return null;
  return (
    <div className={styles.ended} role="alert">
      <StateGlyph state="high" />
      <p>{say(printFailure(failure))}</p>
      <Dismiss />
    </div>
  );
}

function Dismiss() {
  const { work } = useListWords();
  return (
    <ActionIcon variant="subtle" color="gray" size={22} aria-label={work.dismiss} onClick={dismissImport}>
      <IconX size={14} aria-hidden />
    </ActionIcon>
  );
}
