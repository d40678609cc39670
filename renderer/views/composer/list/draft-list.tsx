// The drafts that are kept on this computer, newest first.
import { ActionIcon, Button } from '@mantine/core';
import { IconMail, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { DraftHome, DraftLine } from '../../../../shared/draft/kept.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { isChanged, nameOfHome } from '../../../state/draft-home.ts';
import { enterKept, enterNew, loadDrafts, moveInDrafts, removeDraft, useDraftList } from '../../../state/draft-list.ts';
import { useDraft } from '../../../state/draft.ts';
import type { ComposerWords } from '../../../text/composer-en.ts';
import { useWords } from '../../../text/words.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';
import { ListSearch } from './list-search.tsx';

export function DraftList() {
  const { say, words } = useWords();
  const { drafts, start } = useComposerWords();
  const lines = useDraftList((state) => state.lines);
  const failure = useDraftList((state) => state.failure);
  useEffect(() => void loadDrafts(), []);
  if (lines === null && failure !== null)
    return (
      <EmptyState title={drafts.failed} body={say(printFailure(failure))} alert>
        <Button onClick={() => void loadDrafts()}>{words.frame.retry}</Button>
      </EmptyState>
    );
  if (lines === null) return <SkeletonRows count={6} label={drafts.loading} />;
  if (lines.length === 0)
    return (
      <EmptyState title={drafts.empty} body={drafts.emptyBody}>
        <Button variant="default" onClick={() => void enterNew({ from: 'empty', region: null, mjml: false })}>
          {start.html}
        </Button>
      </EmptyState>
    );
  return <Found lines={lines} />;
}

/** Fewer are seen at a glance. */
const searchFrom = 8;

function Found({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { list } = useComposerWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = useMemo(() => lines.filter((line) => wordsOf(line).includes(wanted)), [lines, wanted]);
  return (
    <>
      {lines.length < searchFrom && typed === '' ? null : (
        <div className={styles.headRow}>
          <ListSearch typed={typed} onType={setTyped} />
        </div>
      )}
      {found.length > 0 ? (
        <Rows lines={found} />
      ) : (
        <EmptyState title={list.noMatch}>
          <Button variant="default" onClick={() => setTyped('')}>
            {list.clear}
          </Button>
        </EmptyState>
      )}
    </>
  );
}

function wordsOf({ home, subject }: DraftLine): string {
  return `${nameOfHome(home) ?? ''}\n${subject}`.toLowerCase();
}

function Rows({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { drafts, lists } = useComposerWords();
  const id = useId();
  const cursor = useDraftList((state) => state.cursor);
  const [leaving, setLeaving] = useState<DraftLine | null>(null);
  const index = lines.findIndex((line) => line.id === cursor);
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moveInList({ key: event.key, index, count: lines.length, pageSize: 10 });
    const next = target === null ? undefined : lines[target];
    const current = lines[index];
    if (next !== undefined) moveInDrafts(next.id);
    else if (event.key === 'Enter' && current !== undefined) void enterKept(current.id);
    else if (event.key === 'Delete' && current !== undefined) setLeaving(current);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    if (index >= 0) document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, index]);
  return (
    <>
      <div
        className={styles.list}
        role="grid"
        tabIndex={0}
        aria-label={lists.drafts}
        aria-description={drafts.keys}
        aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
        onKeyDown={onKey}
      >
        {lines.map((line, at) => (
          <Line key={line.id} id={`${id}-${at}`} line={line} active={at === index} onRemove={() => setLeaving(line)} />
        ))}
      </div>
      <Confirm
        opened={leaving !== null}
        title={drafts.removeTitle}
        body={drafts.removeBody}
        act={drafts.remove}
        cancel={drafts.cancel}
        onAct={() => (leaving === null ? undefined : void removeDraft(leaving.id))}
        onClose={() => setLeaving(null)}
      />
    </>
  );
}

type LineProps = {
  readonly id: string;
  readonly line: DraftLine;
  readonly active: boolean;
  readonly onRemove: () => void;
};

/** The open draft is shown as it is typed, not as it was when the list was read. */
function Line({ id, line, active, onRemove }: LineProps) {
  const { language } = useWords();
  const words = useComposerWords();
  const messageWords = useMessageWords();
  const live = useDraft(({ kept, source }) => (kept?.id === line.id ? (source?.subject ?? null) : null));
  const savedAtMs = useDraft((state) => (state.kept?.id === line.id ? state.savedAtMs : null)) ?? line.savedAtMs;
  const home = useDraft((state) => (state.kept?.id === line.id ? state.kept.home : null)) ?? line.home;
  const changed =
    useDraft(({ kept, source }) => (kept?.id === line.id && source !== null ? isChanged(kept, source) : null)) ??
    line.changed;
  const subject = live ?? line.subject;
  const isMessage =
    useDraft((state) => (state.kept?.id === line.id ? state.form !== null : null)) ?? line.isMessage === true;
  // A message is known by its subject; a template by its name.
  const name = nameOfHome(home) ?? (isMessage ? (subject === '' ? messageWords.unnamed : subject) : words.unnamed);
  return (
    <div
      id={id}
      role="row"
      aria-selected={live !== null}
      data-active={active || undefined}
      className={`${styles.line} ${styles.draft}`}
      onClick={() => void enterKept(line.id)}
    >
      <div role="gridcell" className={styles.cell}>
        <span className={styles.name} translate="no">
          {isMessage ? <IconMail size={13} className={styles.kind} aria-label={messageWords.isMessage} /> : null}
          {name}
        </span>
        <span className={styles.when}>
          {changed && home.kind === 'template' ? (
            <span className={styles.changed}>{words.list.changedHere}</span>
          ) : null}
          <TimeAgo atMs={savedAtMs} language={language} short />
          <RemoveButton name={name} onRemove={onRemove} />
        </span>
        <span className={styles.subject} data-quiet={subject === '' || undefined}>
          {subject === '' ? words.noSubject : subject}{' '}
          {isMessage ? null : <span translate="no">· {whereOf(home, words)}</span>}
        </span>
      </div>
    </div>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { drafts } = useComposerWords();
  return (
    <ActionIcon
      className={styles.remove ?? ''}
      variant="subtle"
      color="gray"
      size={20}
      tabIndex={-1}
      aria-label={drafts.removeOne(name)}
      onClick={(event) => {
        event.stopPropagation();
        onRemove();
      }}
    >
      <IconTrash size={13} aria-hidden />
    </ActionIcon>
  );
}

function whereOf(home: DraftHome, words: ComposerWords): string {
  if (home.kind === 'template') return home.region;
  return home.kind === 'file' ? home.path : words.drafts.notInSes;
}
