// What became of messages: the search and its list, and beside it what is open of them, or the sources that tell.
import { useElementSize } from '@mantine/hooks';
import { useEffect } from 'react';
import { useApp } from '../../../state/app.ts';
import { openSubject, useHistorySubject } from '../../../state/history-subject.ts';
import { importDropped, useHistorySources } from '../../../state/history-sources.ts';
import { openHistory } from '../../../state/history.ts';
import { useRemembered } from '../../../state/remembered.ts';
import { DropVeil } from '../../../ui/drop-veil.tsx';
import { FoldingPane } from '../../../ui/folding-pane.tsx';
import { useDroppedFiles } from '../../../ui/use-dropped-files.ts';
import styles from './history.module.css';
import { EraseSheet } from './keeping/erase-sheet.tsx';
import { KeepSheet } from './keeping/keep-sheet.tsx';
import { MessageList } from './list/message-list.tsx';
import { SourcesPanel } from './sources/sources-panel.tsx';
import { HistorySubject } from './subject/history-subject.tsx';
import { useListWords } from './use-history-words.ts';

const asidePane = { standard: 560, min: 400, max: 1200 };
const listMin = 420;
/** Below this width of the view what is open lies over the list. */
const foldsBelowPx = 900;

export function History() {
  const words = useListWords();
  const { ref, width } = useElementSize();
  const [kept, setWidth] = useRemembered('history-aside-width', asidePane.standard);
  const { isOver, drop } = useDroppedFiles(importDropped);
  const profileId = useApp(({ app }) => app?.settings.profileId);
  const hasSources = useHistorySources((state) => state.isOpen);
  const hasSubject = useHistorySubject((state) => openSubject(state) !== null);
  useEffect(() => {
    if (profileId !== undefined) void openHistory();
  }, [profileId]);
  const isAside = hasSources || hasSubject;
  const isFolded = width > 0 && width < foldsBelowPx;
  const max = isFolded ? Math.max(asidePane.min, width - 40) : Math.max(asidePane.min, width - listMin);
  const asideWidth = Math.min(kept, max);
  const beside = isAside && !isFolded ? ` 1px ${asideWidth}px` : '';
  return (
    <section
      ref={ref}
      className={styles.panes}
      aria-label={words.label}
      style={{ gridTemplateColumns: `minmax(0, 1fr)${beside}` }}
      {...drop}
    >
      <MessageList />
      {isAside ? (
        <FoldingPane
          label={words.label}
          isOver={isFolded}
          width={asideWidth}
          onResize={setWidth}
          {...asidePane}
          max={max}
        >
          <div className={styles.aside}>{hasSources ? <SourcesPanel /> : <HistorySubject />}</div>
        </FoldingPane>
      ) : null}
      <DropVeil isOver={isOver} says={words.drop} />
      <KeepSheet />
      <EraseSheet />
    </section>
  );
}
