// The mail as its recipients will see it, beside the editor.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import { useDraft } from '../../../state/draft.ts';
import { askPreview, choosePreview, keepPreviewed, usePreview, type PreviewView } from '../../../state/preview.ts';
import { keepRemembered } from '../../../state/preview-memory.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { InboxRows } from './inbox-rows.tsx';
import { MailColumns } from './mail-columns.tsx';
import { PreviewBar } from './preview-bar.tsx';
import styles from './preview.module.css';
import { FailureNotice, NoDataNotice, RemoteNotice, TroubleNotice } from './preview-notices.tsx';
import { usePreviewWords } from './use-preview-words.ts';

export function PreviewPane() {
  const words = usePreviewWords();
  const isOpen = useDraft((state) => state.source !== null);
  useEffect(keepRemembered, []);
  useEffect(keepPreviewed, []);
  return (
    <section className={styles.pane} aria-label={words.label}>
      {isOpen ? <OpenPreview /> : <EmptyState title={words.nothingOpen} body={words.nothingOpenBody} />}
    </section>
  );
}

function OpenPreview() {
  return (
    <>
      <PreviewBar />
      <NoDataNotice />
      <RemoteNotice />
      <FailureNotice />
      <PreviewBody />
      <TroubleNotice />
    </>
  );
}

function PreviewBody() {
  const { say } = useWords();
  const words = usePreviewWords();
  const view = usePreview((state) => state.view);
  const lack = useDraft(({ source }) => lackOf(source, view));
  const isMade = usePreview((state) => state.preview !== null);
  const failure = usePreview((state) => state.failure);
  if (lack !== null) return <Lacking lack={lack} />;
  if (isMade) return view === 'inbox' ? <InboxRows /> : <MailColumns />;
  if (failure === null) return <SkeletonRows count={10} label={words.loading} />;
  return (
    <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
      <Button variant="default" onClick={() => void askPreview()}>
        {words.retry}
      </Button>
    </EmptyState>
  );
}

type Lack = 'noHtml' | 'emptyHtml' | 'noText' | 'emptyText';

/** Why there is nothing to show in this view. */
function lackOf(source: DraftSource | null, view: PreviewView): Lack | null {
  if (source === null || view === 'inbox') return null;
  const part = source[view];
  const isHtml = view === 'html';
  if (part === null) return isHtml ? 'noHtml' : 'noText';
  if (part.trim() === '') return isHtml ? 'emptyHtml' : 'emptyText';
  return null;
}

function Lacking({ lack }: { readonly lack: Lack }) {
  const words = usePreviewWords();
  const other = lack === 'noHtml' || lack === 'emptyHtml' ? 'text' : 'html';
  const hasOther = useDraft(({ source }) => (source?.[other] ?? '').trim() !== '');
  return (
    <EmptyState title={words[lack]} body={words[`${lack}Body`]}>
      {hasOther ? (
        <Button variant="default" onClick={() => choosePreview({ view: other })}>
          {other === 'text' ? words.showText : words.showHtml}
        </Button>
      ) : undefined}
    </EmptyState>
  );
}
