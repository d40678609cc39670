// The runs that are kept, newest first, and the way to a new one.
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { LabRunLine } from '../../../../shared/message/lab.ts';
import { loadLabs, openLabRun, removeLab, useLabRuns } from '../../../state/lab-runs.ts';
import { useWords } from '../../../text/words.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

export function RunList() {
  const { runs: words } = useLabWords();
  const openId = useLabRuns((state) => state.openId);
  useEffect(() => void loadLabs(), []);
  return (
    <section className={styles.list} aria-label={words.label}>
      <div className={styles.listHead}>
        <Button
          fullWidth
          variant={openId === null ? 'light' : 'default'}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => void openLabRun(null)}
        >
          {words.start}
        </Button>
      </div>
      <Kept />
    </section>
  );
}

function Kept() {
  const { say, words: all } = useWords();
  const { runs: words } = useLabWords();
  const lines = useLabRuns((state) => state.lines);
  const failure = useLabRuns((state) => state.linesFailure);
  if (lines === null && failure !== null)
    return (
      <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
        <Button onClick={() => void loadLabs()}>{all.frame.retry}</Button>
      </EmptyState>
    );
  if (lines === null) return <SkeletonRows count={5} label={words.loading} />;
  if (lines.length === 0) return <p className={styles.none}>{words.empty}</p>;
  return <Lines lines={lines} />;
}

function Lines({ lines }: { readonly lines: readonly LabRunLine[] }) {
  const { runs: words } = useLabWords();
  const id = useId();
  const openId = useLabRuns((state) => state.openId);
  const [leaving, setLeaving] = useState<LabRunLine | null>(null);
  const index = lines.findIndex((line) => line.id === openId);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: lines.length, pageSize: 10 });
    const next = target === null ? undefined : lines[target];
    const current = lines[index];
    if (next !== undefined) void openLabRun(next.id);
    else if (event.key === 'Delete' && current !== undefined) setLeaving(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        className={styles.lines}
        role="grid"
        tabIndex={0}
        aria-label={words.title}
        aria-description={words.keys}
        aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
        onKeyDown={onKeyDown}
      >
        {lines.map((line, at) => (
          <Line key={line.id} id={`${id}-${at}`} line={line} isOpen={at === index} onRemove={() => setLeaving(line)} />
        ))}
      </div>
      <Confirm
        opened={leaving !== null}
        title={words.removeTitle}
        body={words.removeBody}
        act={words.remove}
        cancel={words.cancel}
        onAct={() => (leaving === null ? undefined : void removeLab(leaving.id))}
        onClose={() => setLeaving(null)}
      />
    </>
  );
}

function glyphOfRun({ cells, asExpected, differs, silent, endedAtMs }: LabRunLine): GlyphState {
  if (endedAtMs === null) return 'running';
  if (differs > 0) return 'high';
  if (asExpected === cells) return 'pass';
  return silent > 0 ? 'unknown' : 'medium';
}

type LineProps = {
  readonly id: string;
  readonly line: LabRunLine;
  readonly isOpen: boolean;
  readonly onRemove: () => void;
};

function Line({ id, line, isOpen, onRemove }: LineProps) {
  const { language } = useWords();
  const { runs: words } = useLabWords();
  const { cells, asExpected, differs, silent, draftName, region, startedAtMs } = line;
  const told = [
    words.asExpected(asExpected, cells),
    ...(differs === 0 ? [] : [words.differs(differs)]),
    ...(silent === 0 ? [] : [words.silent(silent)]),
  ].join(' · ');
  return (
    <div id={id} role="row" aria-selected={isOpen} className={styles.line} onClick={() => void openLabRun(line.id)}>
      <div role="gridcell" className={styles.lineCell}>
        <StateGlyph state={glyphOfRun(line)} />
        <span className={styles.lineName}>{words.line(draftName, region)}</span>
        <span className={styles.quiet}>
          <TimeAgo atMs={startedAtMs} language={language} short />
        </span>
        <span className={styles.lineFacts}>{line.endedAtMs === null ? words.running : told}</span>
        <ActionIcon
          className={styles.remove ?? ''}
          variant="subtle"
          color="gray"
          size={20}
          tabIndex={-1}
          aria-label={words.remove}
          title={words.remove}
          onClick={(event) => {
            event.stopPropagation();
            onRemove();
          }}
        >
          <IconTrash size={13} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
