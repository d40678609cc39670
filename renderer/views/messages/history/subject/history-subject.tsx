// What is open in the history: a message, a recipient or a sending domain, with the way back.
import { Button } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { assertNever } from '../../../../../shared/assert-never.ts';
import { printFailure, type Failure } from '../../../../../shared/failure.ts';
import {
  goBack,
  goForward,
  keyOf,
  openSubject,
  refreshSubject,
  useHistorySubject,
  type Subject,
  type SubjectPage,
} from '../../../../state/history-subject.ts';
import { useWords } from '../../../../text/words.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { SkeletonRows } from '../../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { DomainView } from './domain-view.tsx';
import styles from './history-subject.module.css';
import { leaveSubject } from './leave-subject.ts';
import { MessagePage } from './message-page.tsx';
import { nameOfSubject } from './name-of-subject.ts';
import { RecipientView } from './recipient-view.tsx';
import { SubjectBar } from './subject-bar.tsx';
import { useSubjectWords } from './use-subject-words.ts';

/** Nothing where nothing is open. */
export function HistorySubject() {
  const subject = useHistorySubject(openSubject);
  const page = useHistorySubject((state) => state.page);
  const failure = useHistorySubject((state) => state.failure);
  const isAsking = useHistorySubject((state) => state.isAsking);
  const body = useKeptFocus(subject);
  if (subject === null) return null;
  return (
    <section className={styles.pane} aria-label={nameOfSubject(subject)} onKeyDown={onKeyDown}>
      <SubjectBar subject={subject} />
      <PackTold />
      {failure !== null && page !== null ? <Stale failure={failure} /> : null}
      <div key={keyOf(subject)} ref={body} className={styles.body} tabIndex={-1} aria-busy={isAsking}>
        {page !== null ? (
          <Page page={page} subject={subject} />
        ) : failure === null ? (
          <Loading subject={subject} />
        ) : (
          <NothingToShow subject={subject} failure={failure} />
        )}
      </div>
    </section>
  );
}

/** What was pressed to come here is gone with its page, or can be pressed no more: the keys go on in the pane. */
function useKeptFocus(subject: Subject | null): React.RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const key = subject === null ? null : keyOf(subject);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.matches(':disabled') === true) body.current?.focus();
  }, [key]);
  return body;
}

/** Esc closes, Alt and the arrows go back and forth, where the keys mean nothing else. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  if (!event.currentTarget.contains(event.target) || event.target.closest('input, textarea, [role=menu]') !== null)
    return;
  if (event.altKey && event.key === 'ArrowLeft') goBack();
  else if (event.altKey && event.key === 'ArrowRight') goForward();
  else if (!event.altKey && event.key === 'Escape') leaveSubject();
  else return;
  event.preventDefault();
}

function Page({ page, subject }: { readonly page: SubjectPage; readonly subject: Subject }) {
  switch (page.kind) {
    case 'message':
      return <MessagePage timeline={page.timeline} recipient={subject.kind === 'message' ? subject.recipient : null} />;
    case 'recipient':
      return <RecipientView page={page.page} />;
    case 'domain':
      return <DomainView page={page.page} days={subject.kind === 'domain' ? subject.days : null} />;
    default:
      return assertNever(page);
  }
}

function Loading({ subject }: { readonly subject: Subject }) {
  const { bar: words } = useSubjectWords();
  return <SkeletonRows count={12} label={words.loading[subject.kind]} />;
}

/** Not kept here, or not to be had: two things that must not look alike. */
export function NothingToShow({ subject, failure }: { readonly subject: Subject; readonly failure: Failure }) {
  const { say } = useWords();
  const { missing: words } = useSubjectWords();
  const retry = (
    <Button variant="default" onClick={() => void refreshSubject()}>
      {words.retry}
    </Button>
  );
  if (failure.kind === 'not-found')
    return (
      <EmptyState title={words[subject.kind]} body={words.advice} glyph={<StateGlyph state="unknown" size={24} />}>
        {retry}
      </EmptyState>
    );
  return (
    <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
      {retry}
    </EmptyState>
  );
}

function Stale({ failure }: { readonly failure: Failure }) {
  const { say, language } = useWords();
  const { bar: words, missing } = useSubjectWords();
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="unknown" />
      <span className={styles.grow}>{joinSentences([say(printFailure(failure)), words.stale], language)}</span>
      <Button variant="default" onClick={() => void refreshSubject()}>
        {missing.retry}
      </Button>
    </div>
  );
}

/** What became of the evidence pack. */
function PackTold() {
  const { say } = useWords();
  const { pack: words } = useSubjectWords();
  const path = useHistorySubject((state) => state.packedTo);
  const failure = useHistorySubject((state) => state.packFailure);
  if (failure !== null)
    return (
      <div className={styles.banner} role="alert">
        <StateGlyph state="high" />
        <span className={styles.grow}>
          {words.failed}: {say(printFailure(failure))}
        </span>
      </div>
    );
  if (path === null) return null;
  return (
    <div className={styles.banner} role="status">
      <StateGlyph state="pass" />
      <span className={styles.grow}>{words.written(path)}</span>
    </div>
  );
}
