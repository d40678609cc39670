// The drafts that are kept on this computer, newest first.
import { useEffect, useId, type KeyboardEvent } from 'react';
import type { DraftLine } from '../../../../shared/draft/kept.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { nameOfHome } from '../../../state/draft-home.ts';
import { enterKept, loadDrafts, moveInDrafts, useDraftList } from '../../../state/draft-list.ts';
import { useDraft } from '../../../state/draft.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';

export function DraftList() {
  const { say } = useWords();
  const { lists } = useComposerWords();
  const lines = useDraftList((state) => state.lines);
  const failure = useDraftList((state) => state.failure);
  useEffect(() => void loadDrafts(), []);
  if (failure !== null) return <EmptyState title={lists.drafts} body={say(printFailure(failure))} alert />;
  if (lines === null) return <SkeletonRows count={6} label={lists.drafts} />;
  return <Rows lines={lines} />;
}

function Rows({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { lists } = useComposerWords();
  const id = useId();
  const cursor = useDraftList((state) => state.cursor);
  const index = lines.findIndex((line) => line.id === cursor);
  const onKey = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: lines.length, pageSize: 10 });
    const next = target === null ? undefined : lines[target];
    const current = lines[index];
    if (next !== undefined) moveInDrafts(next.id);
    else if (event.key === 'Enter' && current !== undefined) void enterKept(current.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={lists.drafts}
      aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
      onKeyDown={onKey}
    >
      {lines.map((line, at) => (
        <Line key={line.id} id={`${id}-${at}`} line={line} active={at === index} />
      ))}
    </div>
  );
}

type LineProps = { readonly id: string; readonly line: DraftLine; readonly active: boolean };

function Line({ id, line, active }: LineProps) {
  const { language } = useWords();
  const words = useComposerWords();
  const open = useDraft((state) => state.kept?.id === line.id);
  return (
    <div
      id={id}
      role="option"
      aria-selected={open}
      data-active={active || undefined}
      className={styles.line}
      onClick={() => void enterKept(line.id)}
    >
      <span className={styles.name} translate="no">
        {nameOfHome(line.home) ?? words.unnamed}
      </span>
      <span className={styles.when}>
        <TimeAgo atMs={line.savedAtMs} language={language} short />
      </span>
      <span className={styles.subject}>{line.subject === '' ? words.noSubject : line.subject}</span>
    </div>
  );
}
