// A sending while it runs and after: how far it is, what became of each recipient, and what goes on from there.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import type { SendEntry, SendRun, SendState } from '../../../../shared/message/send.ts';
import { copyText } from '../../../state/app.ts';
import { countStates, resumeSending, stopSending, useSendRuns } from '../../../state/send-runs.ts';
import { closeSendSheet, showPastSendings } from '../../../state/send.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fact, Facts, Said } from '../../../ui/facts.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import sheetStyles from '../sheets/sheets.module.css';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';

const stateGlyphs: { readonly [S in SendState]: GlyphState } = {
  waiting: 'none',
  sending: 'running',
  sent: 'pass',
  refused: 'blocker',
  unknown: 'unknown',
  stopped: 'not-applicable',
};

export function RunStage({ runId }: { readonly runId: string }) {
  const { say } = useWords();
  const { run: words } = useSendWords();
  const run = useSendRuns(({ open }) => (open?.id === runId ? open : null));
  const failure = useSendRuns((state) => state.openFailure);
  if (run !== null) return <OpenRun run={run} />;
  if (failure !== null) return <EmptyState title={words.failed} body={say(printFailure(failure))} alert />;
  return <SkeletonRows count={8} label={words.opening} />;
}

export function OpenRun({ run }: { readonly run: SendRun }) {
  const { words: all } = useWords();
  const { run: words, act } = useSendWords();
  const ids = run.entries.flatMap(({ messageId }) => messageId ?? []);
  const { waiting } = countStates(run.entries);
  return (
    <div className={sheetStyles.sheet}>
      <Standing run={run} />
      <RunFacts run={run} />
      <Entries entries={run.entries} />
      <div className={sheetStyles.confirm}>
        <div className={sheetStyles.acts}>
          {ids.length === 0 ? null : (
            <CopyButton
              text={() => ids.join('\n')}
              label={words.copyIds(ids.length)}
              copiedLabel={all.details.copied}
              onCopy={(text) => void copyText(text)}
            />
          )}
          <span className={sheetStyles.grow} />
          <Button variant="default" onClick={showPastSendings}>
            {words.back}
          </Button>
          {run.endedAtMs !== null && waiting > 0 ? (
            <Button onClick={() => void resumeSending(run.id)}>{words.goOn(waiting)}</Button>
          ) : null}
          <Button variant="default" onClick={closeSendSheet}>
            {act.close}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Standing({ run }: { readonly run: SendRun }) {
  const { say } = useWords();
  const { run: words } = useSendWords();
  const counts = countStates(run.entries);
  const total = run.entries.length;
  const done = total - counts.waiting - counts.sending;
  if (run.endedAtMs === null)
    return (
      <ProgressLine
        label={words.running}
        share={total === 0 ? 0 : done / total}
        line={words.progress(done, total)}
        cancel={words.stop}
        cancelTip={words.stopTip}
        onCancel={() => void stopSending(run.id)}
      />
    );
  const isWhole = counts.sent === total;
  const end = isWhole ? 'done' : counts.stopped > 0 ? 'stopped' : 'some';
  return (
    <>
      <p className={sheetStyles.line} role="status">
        <StateGlyph state={isWhole ? 'pass' : run.failure === null ? 'medium' : 'high'} />
        <span>
          {words.ended[end]} {run.failure === null ? null : say(printFailure(run.failure))}
        </span>
      </p>
      {counts.unknown === 0 ? null : (
        <p className={sheetStyles.line}>
          <StateGlyph state="unknown" />
          <span>{words.unknownWhy(counts.unknown)}</span>
        </p>
      )}
    </>
  );
}

function RunFacts({ run }: { readonly run: SendRun }) {
  const { language } = useWords();
  const { run: words, wayName, list } = useSendWords();
  return (
    <Facts columns>
      <Fact name={list.subject}>{run.subject}</Fact>
      <Fact name={words.from}>
        <span translate="no">{run.from}</span>
      </Fact>
      <Fact name={words.way}>{wayName[run.way]}</Fact>
      <Fact name={words.region}>
        <span translate="no">{run.region}</span>
      </Fact>
      {run.configurationSet === null ? null : (
        <Fact name={words.set}>
          <span translate="no">{run.configurationSet}</span>
        </Fact>
      )}
      <Fact name={words.started}>{printMoment(run.startedAtMs, language)}</Fact>
    </Facts>
  );
}

function MessageId({ id }: { readonly id: string | null }) {
  const { words } = useWords();
  const { run } = useSendWords();
  if (id === null) return null;
  return (
    <span className={styles.messageId}>
      <code translate="no">{id}</code>
      <CopyButton
        text={id}
        label={run.copyId}
        copiedLabel={words.details.copied}
        onCopy={(text) => void copyText(text)}
        iconOnly
      />
    </span>
  );
}

function Entries({ entries }: { readonly entries: readonly SendEntry[] }) {
  const { say } = useWords();
  const { run: words } = useSendWords();
  return (
    <div className={styles.entries}>
      <DataTable
        label={words.entries}
        columns={[
          { key: 'to', label: words.to },
          { key: 'state', label: words.stateHead },
          { key: 'id', label: words.messageId },
          { key: 'says', label: words.says },
        ]}
        rows={entries.map((entry, index) => ({
          key: String(index),
          cells: [
            <span key="to" className={styles.to} translate="no">
              {entry.to.join(', ')}
            </span>,
            <Said key="state" glyph={stateGlyphs[entry.state]}>
              {words.state[entry.state]}
            </Said>,
            <MessageId key="id" id={entry.messageId} />,
            <span key="says">{entry.says === null ? entry.status : say(entry.says)}</span>,
          ],
          copy: entry.messageId ?? entry.to.join(', '),
          copyName: entry.messageId ?? entry.to.join(', '),
        }))}
        more={words.more}
      />
    </div>
  );
}
