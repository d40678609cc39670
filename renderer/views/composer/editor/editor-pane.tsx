// The middle pane: the open draft's parts, one at a time, in the editor.
import { Button, useComputedColorScheme } from '@mantine/core';
import { useCheck } from '../../../state/check.ts';
import { findAcross, useComposerPlace } from '../../../state/composer-place.ts';
import { enterNew } from '../../../state/draft-list.ts';
import { edit, goToPlace, moveDraftCursor, useDraft } from '../../../state/draft.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { fetched } from '../../../ui/fetched.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { EditorHead } from './editor-head.tsx';
import styles from './editor-pane.module.css';
import { PartBar } from './part-bar.tsx';
import { PartTabs } from './part-tabs.tsx';
import { KeepingTroubles } from './saved-state.tsx';
import { useMarks } from './use-marks.ts';

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
          <PartTabs />
          <PartBar />
          <Across />
          <OpenPart draftId={draftId} />
        </>
      )}
    </div>
  );
}

function NothingOpen() {
  const { say } = useWords();
  const { nothingOpen, nothingOpenBody, openFailed, start } = useComposerWords();
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
