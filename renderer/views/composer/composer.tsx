// The composer: templates and drafts at the left, the editor, the preview, and beneath them what the checks say.
import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import { warmEditor } from '../../editor/warm-editor.ts';
import { keepChecked } from '../../state/check.ts';
import { keepCompiled } from '../../state/compile.ts';
import { composerPanes, showPane, useComposerPlace, type ComposerPane } from '../../state/composer-place.ts';
import { useDraft } from '../../state/draft.ts';
import { openFiles } from '../../state/open-files.ts';
import { useRemembered } from '../../state/remembered.ts';
import { useSend } from '../../state/send.ts';
import { useWords } from '../../text/words.tsx';
import { fetched } from '../../ui/fetched.tsx';
import { Splitter } from '../../ui/splitter.tsx';
import styles from './composer.module.css';
import { EditorPane } from './editor/editor-pane.tsx';
import { ListPane } from './list/list-pane.tsx';
import { BottomPanel } from './panels/bottom-panel.tsx';
import { DropZone } from './message/drop-zone.tsx';
import { SidePane } from './message/side-pane.tsx';
import { useMessageWords } from './message/use-message-words.ts';
import { TemplateSheet } from './sheets/template-sheet.tsx';
import { useComposerKeys } from './use-composer-keys.ts';
import { useComposerWords } from './use-composer-words.ts';

const Lab = fetched(async () => (await import('./lab/lab.tsx')).Lab);
const SendSheet = fetched(async () => (await import('./send/send-sheet.tsx')).SendSheet);

const listSizes = { standard: 264, min: 200, max: 480 };
const previewSizes = { standard: 460, min: 320, max: 1200 };
const editorMin = 360;
/** Below this width of the view the list has a place of its own, and the rest another. */
const mediumBelowPx = 1000;
/** Below this one, one pane is shown at a time. */
const narrowBelowPx = 760;

export function Composer() {
  const { words, language } = useWords();
  const { dropped } = useMessageWords();
  const { ref, width } = useElementSize();
  useEffect(() => warmEditor(language), [language]);
  useEffect(keepChecked, []);
  useEffect(keepCompiled, []);
  useComposerKeys();
  return (
    <section ref={ref} className={styles.view} aria-label={words.places.composer}>
      <DropZone className={styles.zone} says={dropped.open} onDrop={(files) => void openFiles(files)}>
        <Room width={width} />
      </DropZone>
      <TemplateSheet />
      <LazySendSheet />
    </section>
  );
}

/** Fetched when it is first asked for, then kept. */
function LazySendSheet() {
  const isOpen = useSend((state) => state.sheet !== null);
  const [wanted, setWanted] = useState(false);
  if (isOpen && !wanted) setWanted(true);
  return wanted ? <SendSheet /> : null;
}

function Room({ width }: { readonly width: number }) {
  const room = useComposerPlace((state) => state.room);
  if (room === 'lab') return <Lab />;
  return width > 0 && width < mediumBelowPx ? <Parted width={width} /> : <Wide width={width} />;
}

function Wide({ width }: { readonly width: number }) {
  const { pane } = useComposerWords();
  const [keptList, setList] = useRemembered('composer-list-width', listSizes.standard);
  const listMax = Math.max(listSizes.min, Math.min(listSizes.max, width - editorMin - previewSizes.min));
  const listWidth = Math.min(keptList, listMax);
  return (
    <div className={styles.panes} style={{ gridTemplateColumns: `${listWidth}px 1px minmax(0, 1fr)` }}>
      <ListPane />
      <Splitter label={pane.list} sizes="before" width={listWidth} onResize={setList} {...listSizes} max={listMax} />
      <Desk width={width - listWidth} />
    </div>
  );
}

/** The editor and the preview side by side. */
function Desk({ width }: { readonly width: number }) {
  const { pane } = useComposerWords();
  const isOpen = useDraft((state) => state.kept !== null);
  const [kept, setPreview] = useRemembered('composer-preview-width', previewSizes.standard);
  const max = Math.max(previewSizes.min, Math.min(previewSizes.max, width - editorMin));
  const previewWidth = Math.min(kept, max);
  const columns = `minmax(0, 1fr)${isOpen ? ` 1px ${previewWidth}px` : ''}`;
  return (
    <div className={styles.desk}>
      <div className={styles.bench} style={{ gridTemplateColumns: columns }}>
        <EditorPane />
        {isOpen ? (
          <>
            <Splitter
              label={pane.preview}
              sizes="after"
              width={previewWidth}
              onResize={setPreview}
              {...previewSizes}
              max={max}
            />
            <div className={styles.preview}>
              <SidePane />
            </div>
          </>
        ) : null}
      </div>
      {isOpen ? <BottomPanel /> : null}
    </div>
  );
}

/** One place at a time, with a switch above. */
function Parted({ width }: { readonly width: number }) {
  const { pane: words } = useComposerWords();
  const pane = useComposerPlace((state) => state.pane);
  const isNarrow = width < narrowBelowPx;
  const offered = isNarrow ? composerPanes : (['list', 'editor'] as const);
  const shown = isNarrow || pane === 'list' ? pane : 'editor';
  return (
    <>
      <div className={styles.paneTabs}>
        <SegmentedControl
          aria-label={words.label}
          fullWidth
          value={shown}
          data={offered.map((one) => ({ value: one, label: words[one] }))}
          onChange={showPane}
        />
      </div>
      <div className={styles.panes}>
        {isNarrow || shown === 'list' ? <NarrowPane pane={shown} /> : <Desk width={width} />}
      </div>
    </>
  );
}

function NarrowPane({ pane }: { readonly pane: ComposerPane }) {
  switch (pane) {
    case 'list':
      return <ListPane />;
    case 'editor':
      return <EditorPane />;
    case 'preview':
      return <SidePane />;
    case 'checks':
      return <BottomPanel fills />;
    default:
      return assertNever(pane);
  }
}
