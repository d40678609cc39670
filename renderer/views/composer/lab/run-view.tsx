// A run of the lab, under way or kept: its verdict in a sentence, the grid, and its report to carry out.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import type { LabRun } from '../../../../shared/message/lab.ts';
import { copyText } from '../../../state/app.ts';
import { openLabRun, saveLab, stopLab, useLabRuns } from '../../../state/lab-runs.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fact, Facts } from '../../../ui/facts.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import { sayRun, sumCells } from './compare-events.ts';
import { ChipLegend } from './chip-legend.tsx';
import styles from './lab.module.css';
import { printLabRun } from './print-lab-run.ts';
import { ResultGrid } from './result-grid.tsx';
import { useLabWords } from './use-lab-words.ts';

export function RunView({ runId }: { readonly runId: string }) {
  const { say } = useWords();
  const { run: words } = useLabWords();
  const run = useLabRuns(({ open }) => (open?.id === runId ? open : null));
  const failure = useLabRuns((state) => state.openFailure);
  if (run !== null) return <OpenRun run={run} />;
  if (failure === null) return <SkeletonRows count={8} label={words.opening} />;
  return <EmptyState title={words.failed} body={say(printFailure(failure))} alert />;
}

export function OpenRun({ run }: { readonly run: LabRun }) {
  const { say } = useWords();
  const { run: words } = useLabWords();
  return (
    <div className={styles.run}>
      <Headline run={run} />
      {run.failure === null ? null : (
        <div className={styles.notice} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(run.failure))}</span>
        </div>
      )}
      <div className={styles.results}>
        <ResultGrid run={run} />
        <ChipLegend />
      </div>
      <RunFacts run={run} />
      {run.notes.length === 0 ? null : (
        <section className={styles.section}>
          <h2>{words.notes}</h2>
          <ul className={styles.notes}>
            {run.notes.map((note, at) => (
              <li key={at}>{say(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Headline({ run }: { readonly run: LabRun }) {
  const { words: all, say } = useWords();
  const words = useLabWords();
  const sums = sumCells(run.cells);
  const isRunning = run.endedAtMs === null;
  const isGood = sums.asExpected === run.cells.length;
  const glyph: GlyphState =
    sums.differs > 0 ? 'high' : isRunning ? 'running' : isGood ? 'pass' : sums.silent > 0 ? 'unknown' : 'medium';
  return (
    <div className={styles.runHead}>
      <p className={styles.headline} data-headline role="status">
        <StateGlyph state={glyph} size={18} />
        {sayRun(run.cells, words)}
      </p>
      <div className={styles.runActs}>
        {isRunning ? (
          <ProgressLine
            label={words.run.running}
            share={run.cells.length === 0 ? 0 : sums.done / run.cells.length}
            line={words.run.progress(sums.done, run.cells.length)}
            cancel={words.run.stop}
            cancelTip={words.run.stopTip}
            onCancel={() => void stopLab(run.id)}
          />
        ) : (
          <>
            <CopyButton
              text={() => printLabRun(run, { words, say })}
              label={words.run.copy}
              copiedLabel={all.details.copied}
              onCopy={(text) => void copyText(text)}
            />
            <Button variant="default" onClick={() => void saveLab(run.id)}>
              {words.run.save}
            </Button>
            <Button variant="default" onClick={() => void openLabRun(null)}>
              {words.run.again}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function RunFacts({ run }: { readonly run: LabRun }) {
  const { language } = useWords();
  const { run: words } = useLabWords();
  return (
    <Facts columns>
      <Fact name={words.from}>
        <span translate="no">{run.from}</span>
      </Fact>
      <Fact name={words.region}>
        <span translate="no">{run.region}</span>
      </Fact>
      <Fact name={words.message}>{run.draftName === '' ? words.shortText : run.draftName}</Fact>
      <Fact name={words.watching}>
        {words.watched[run.watching.kind]}
        {run.watching.kind === 'queue' ? <code translate="no">{run.watching.queueUrl}</code> : null}
      </Fact>
      <Fact name={words.started}>{printMoment(run.startedAtMs, language)}</Fact>
    </Facts>
  );
}
