// The sendings that are kept, newest first; each opens again.
import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { SendRunLine } from '../../../../shared/message/send.ts';
import { loadSends, removeSending, useSendRuns } from '../../../state/send-runs.ts';
import { showSending } from '../../../state/send.ts';
import { useWords } from '../../../text/words.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';

export function PastStage() {
  const { say, words: all } = useWords();
  const { past: words } = useSendWords();
  const lines = useSendRuns((state) => state.lines);
  const failure = useSendRuns((state) => state.linesFailure);
  useEffect(() => void loadSends(), []);
  if (lines === null && failure !== null)
    return (
      <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
        <Button onClick={() => void loadSends()}>{all.frame.retry}</Button>
      </EmptyState>
    );
  if (lines === null) return <SkeletonRows count={6} label={words.loading} />;
  if (lines.length === 0) return <EmptyState title={words.empty} body={words.emptyBody} />;
  return <Lines lines={lines} />;
}

function Lines({ lines }: { readonly lines: readonly SendRunLine[] }) {
  const { past: words } = useSendWords();
  const [leaving, setLeaving] = useState<SendRunLine | null>(null);
  return (
    <>
      <ul className={styles.past} aria-label={words.label}>
        {lines.map((line) => (
          <Line key={line.id} line={line} onRemove={() => setLeaving(line)} />
        ))}
      </ul>
      <Confirm
        opened={leaving !== null}
        title={words.removeTitle}
        body={words.removeBody}
        act={words.remove}
        cancel={words.cancel}
        onAct={() => (leaving === null ? undefined : void removeSending(leaving.id))}
        onClose={() => setLeaving(null)}
      />
    </>
  );
}

/** The worst of what became of its recipients. */
function glyphOf({ counts, endedAtMs }: SendRunLine): GlyphState {
  if (endedAtMs === null && counts.sending > 0) return 'running';
  if (counts.refused > 0) return 'blocker';
  if (counts.unknown > 0) return 'unknown';
  return counts.waiting + counts.stopped > 0 ? 'medium' : 'pass';
}

type LineProps = { readonly line: SendRunLine; readonly onRemove: () => void };

function Line({ line, onRemove }: LineProps) {
  const { language } = useWords();
  const { past: words, wayName } = useSendWords();
  const { id, subject, from, way, region, startedAtMs, counts } = line;
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const told = [
    words.counts(counts.sent, all),
    ...(counts.refused === 0 ? [] : [words.refused(counts.refused)]),
    ...(counts.unknown === 0 ? [] : [words.unknown(counts.unknown)]),
    ...(counts.waiting === 0 ? [] : [words.waiting(counts.waiting)]),
    ...(counts.stopped === 0 ? [] : [words.stopped(counts.stopped)]),
  ];
  const name = subject === '' ? words.noSubject : subject;
  return (
    <li>
      <button type="button" className={styles.pastLine} onClick={() => showSending(id)}>
        <StateGlyph state={glyphOf(line)} />
        <span className={styles.pastName}>{name}</span>
        <span className={styles.pastWhen}>
          <TimeAgo atMs={startedAtMs} language={language} />
        </span>
        <span className={styles.pastFacts}>
          {told.join(' · ')} · {wayName[way]} ·{' '}
          <span translate="no">
            {from} · {region}
          </span>
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={words.removeOne(name)}
        title={words.remove}
        onClick={onRemove}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
