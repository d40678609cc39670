// The middle pane: the open draft's parts, one at a time, in the editor.
import { Button, useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useCheck } from '../../../state/check.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import { attachFiles, dropOnHtml } from '../../../state/attachments.ts';
import { findAcross, useComposerPlace } from '../../../state/composer-place.ts';
import { enterNew } from '../../../state/draft-list.ts';
import { edit, goToPlace, moveDraftCursor, useDraft } from '../../../state/draft.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { fetched } from '../../../ui/fetched.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { startMessage } from '../../../state/message.ts';
import { keepAsked } from '../../../state/senders.ts';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { DropZone } from '../message/drop-zone.tsx';
import { RawFace } from '../message/raw-face.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { WaitingRaw } from '../message/waiting-raw.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { MessageTrouble } from '../message/message-trouble.tsx';
import { EditorHead } from './editor-head.tsx';
import styles from './editor-pane.module.css';
import { PartBar } from './part-bar.tsx';
import { PartTabs } from './part-tabs.tsx';
import { KeepingTroubles } from './saved-state.tsx';
import { useMarks } from './use-marks.ts';

const MessageForm = fetched(async () => (await import('../message/message-form.tsx')).MessageForm, Opening);
const FindAcross = fetched(async () => (await import('../../../editor/find-across.tsx')).FindAcross);
const PartEditor = fetched(async () => (await import('../../../editor/part-editor.tsx')).PartEditor, Opening);

export function EditorPane() {
  const draftId = useDraft((state) => state.kept?.id);
  return (
    <div className={styles.pane}>
      {draftId === undefined ? (
        <NothingOpen />
      ) : (
        <>
          <EditorHead />
          <KeepingTroubles />
          <MessageTrouble />
          <PartTabs />
          <Across />
          <OpenFace draftId={draftId} />
        </>
      )}
    </div>
  );
}

function NothingOpen() {
  const { say } = useWords();
  const { nothingOpen, nothingOpenBody, openFailed, start } = useComposerWords();
  const message = useMessageWords();
  const failure = useDraft((state) => state.openFailure);
  const region = useTemplateRegion();
  return (
    <EmptyState
      title={failure === null ? nothingOpen : openFailed}
      body={failure === null ? nothingOpenBody : say(printFailure(failure))}
      alert={failure !== null}
    >
      <Button onClick={() => void enterNew({ from: 'empty', region, mjml: false })}>{start.html}</Button>
      <Button variant="default" onClick={() => void enterNew({ from: 'empty', region, mjml: true })}>
        {start.mjml}
      </Button>
      <Button variant="default" onClick={() => void startMessage({ from: 'empty', region })}>
        {message.start.message}
      </Button>
      <Button variant="default" onClick={() => void enterNew({ from: 'file' })}>
        {start.file}
      </Button>
    </EmptyState>
  );
}

/** The search over all parts, while it is open. */
function Across() {
  const isOpen = useComposerPlace((state) => state.isFindingAcross);
  const source = useDraft((state) => state.source);
  if (!isOpen || source === null) return null;
  return (
    <div className={styles.across}>
      <FindAcross source={source} onGoTo={goToPlace} onClose={() => findAcross(false)} />
    </div>
  );
}

function Opening() {
  const { opening } = useComposerWords();
  return <SkeletonRows count={12} label={opening} />;
}

/** A whole message takes files wherever it is written, but for its bytes. */
function OpenFace({ draftId }: { readonly draftId: string }) {
  const { dropped } = useMessageWords();
  const face = useDraft((state) => state.face);
  const isHtml = useDraft(({ part }) => part === 'html' || part === 'mjml');
  const isMessage = useDraft((state) => state.form !== null);
  useEffect(() => (isMessage ? keepAsked() : undefined), [isMessage]);
  const shown = <Face draftId={draftId} />;
  if (!isMessage || face === 'raw') return shown;
  const isInline = face === 'part' && isHtml;
  return (
    <DropZone
      className={styles.zone}
      says={isInline ? dropped.inline : dropped.attach}
      onDrop={(files) => void (isInline ? dropOnHtml(files) : attachFiles(files, 'attachment'))}
    >
      {shown}
    </DropZone>
  );
}

function Face({ draftId }: { readonly draftId: string }) {
  const face = useDraft((state) => state.face);
  const isWaiting = useDraft((state) => state.typedRaw !== null);
  if (face !== 'raw' && isWaiting) return <WaitingRaw />;
  switch (face) {
    case 'form':
      return <MessageForm key={draftId} />;
    case 'raw':
      return <RawFace />;
    case 'part':
      return (
        <>
          <PartBar />
          <OpenPart draftId={draftId} />
        </>
      );
    default:
      return assertNever(face);
  }
}

function OpenPart({ draftId }: { readonly draftId: string }) {
  const { tabs } = useComposerWords();
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  const replaced = useDraft((state) => state.replaced);
  const reveal = useDraft((state) => state.reveal);
  const checked = useCheck((state) => state.of);
  const marks = useMarks();
  const dark = useComputedColorScheme('light') === 'dark';
  if (source === null) return null;
  return (
    <div className={styles.editor} role="tabpanel" aria-label={tabs} data-editor>
      <PartEditor
        draftId={draftId}
        source={source}
        part={part}
        replaced={replaced}
        marks={marks}
        checked={checked}
        reveal={reveal}
        readOnly={part === 'html' && source.mjml !== null}
        dark={dark}
        onEdit={edit}
        onCursor={moveDraftCursor}
        onGoTo={goToPlace}
      />
    </div>
  );
}
