// The middle pane: the open draft's parts, one at a time, in the editor.
import { Button, useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useCheck } from '../../../state/check.ts';
import { enterNew } from '../../../state/draft-list.ts';
import { edit, goToPlace, moveDraftCursor, useDraft } from '../../../state/draft.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';
import { PartTabs } from './part-tabs.tsx';
import { useMarks } from './use-marks.ts';

const PartEditor = lazy(async () => ({ default: (await import('../../../editor/part-editor.tsx')).PartEditor }));

export function EditorPane() {
  const draftId = useDraft((state) => state.kept?.id);
  return (
    <div className={styles.pane}>
      {draftId === undefined ? (
        <NothingOpen />
      ) : (
        <>
          <PartTabs />
          <OpenPart draftId={draftId} />
        </>
      )}
    </div>
  );
}

function NothingOpen() {
  const { nothingOpen, nothingOpenBody, start } = useComposerWords();
  return (
    <EmptyState title={nothingOpen} body={nothingOpenBody}>
      <Button onClick={() => void enterNew({ from: 'empty', region: null, mjml: false })}>{start.html}</Button>
      <Button variant="default" onClick={() => void enterNew({ from: 'empty', region: null, mjml: true })}>
        {start.mjml}
      </Button>
      <Button variant="default" onClick={() => void enterNew({ from: 'file' })}>
        {start.file}
      </Button>
    </EmptyState>
  );
}

function OpenPart({ draftId }: { readonly draftId: string }) {
  const { opening } = useComposerWords();
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  const replaced = useDraft((state) => state.replaced);
  const reveal = useDraft((state) => state.reveal);
  const readings = useCheck((state) => state.report?.readings ?? null);
  const marks = useMarks();
  const dark = useComputedColorScheme('light') === 'dark';
  if (source === null) return null;
  return (
    <div className={styles.editor}>
      <Suspense fallback={<SkeletonRows count={12} label={opening} />}>
        <PartEditor
          draftId={draftId}
          source={source}
          part={part}
          replaced={replaced}
          marks={marks}
          readings={readings}
          reveal={reveal}
          readOnly={part === 'html' && source.mjml !== null}
          dark={dark}
          onEdit={edit}
          onCursor={moveDraftCursor}
          onGoTo={goToPlace}
        />
      </Suspense>
    </div>
  );
}
