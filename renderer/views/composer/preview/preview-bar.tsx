// What holds for all previews: HTML, text or inbox, images, and one more beside.
import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { choose, useDraft } from '../../../state/draft.ts';
import { addColumn, choosePreview, mostColumns, previewViews, usePreview } from '../../../state/preview.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Tip } from '../../../ui/tip.tsx';
import styles from './preview.module.css';
import { usePreviewWords } from './use-preview-words.ts';

export function PreviewBar() {
  const words = usePreviewWords();
  const view = usePreview((state) => state.view);
  const isFull = usePreview((state) => state.columns.length === mostColumns);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        aria-label={words.view.label}
        value={view}
        data={previewViews.map((value) => ({ value, label: words.view[value] }))}
        onChange={(value) => choosePreview({ view: value })}
      />
      {view === 'html' ? <Images /> : null}
      {view === 'inbox' ? null : (
        <Tip label={words.add}>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={styles.add}
            aria-label={words.add}
            disabled={isFull}
            onClick={addColumn}
          >
            <IconColumns2 size={16} />
          </ActionIcon>
        </Tip>
      )}
    </div>
  );
}

function Images() {
  const words = usePreviewWords();
  const images = usePreview((state) => state.images);
  const isAllowed = useDraft((state) => state.kept?.remoteImages ?? false);
  return (
    <>
      <Tip label={words.imagesTip}>
        <span>
          <Chip on={images === 'on'} onToggle={() => choosePreview({ images: images === 'on' ? 'off' : 'on' })}>
            {words.images}
          </Chip>
        </span>
      </Tip>
      {images === 'on' && isAllowed ? (
        <Tip label={words.remoteTip}>
          <span>
            <Chip on onToggle={() => choose({ remoteImages: false })}>
              {words.remote}
            </Chip>
          </span>
        </Tip>
      ) : null}
    </>
  );
}
