// Beside the editor: the preview, and of a whole message also the tree of its parts.
import { SegmentedControl } from '@mantine/core';
import { useDraft } from '../../../state/draft.ts';
import { showSide, sidePanes, useMessage } from '../../../state/message.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import styles from './message.module.css';
import { StructurePane } from './structure-pane.tsx';
import { useMessageWords } from './use-message-words.ts';

export function SidePane() {
  const { side: words } = useMessageWords();
  const isMessage = useDraft((state) => state.form !== null);
  const side = useMessage((state) => state.side);
  if (!isMessage) return <PreviewPane />;
  return (
    <div className={styles.side}>
      <div className={styles.sideHead}>
        <SegmentedControl
          size="xs"
          aria-label={words.label}
          value={side}
          data={sidePanes.map((value) => ({ value, label: words[value] }))}
          onChange={showSide}
        />
      </div>
      <div className={styles.sideBody}>{side === 'preview' ? <PreviewPane /> : <StructurePane />}</div>
    </div>
  );
}
