// The advisor: audited domains, what is known of one, and the proof and cure of one finding.
import { useElementSize } from '@mantine/hooks';
import { useRemembered } from '../../state/remembered.ts';
import { useReports } from '../../state/reports.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { FoldingPane } from '../../ui/folding-pane.tsx';
import { Splitter } from '../../ui/splitter.tsx';
import styles from './advisor.module.css';
import { DomainPane } from './domain-pane.tsx';
import { Inspector } from './inspector.tsx';
import { FoldedContext, foldsBelowPx } from './panes.ts';
import { Subject } from './subject.tsx';

const listPane = { standard: 272, min: 208, max: 420 };
const inspectorPane = { standard: 424, min: 340, max: 760 };
const subjectMin = 420;

export function Advisor() {
  const { words } = useWords();
  const { ref, width } = useElementSize();
  const [listWidth, setListWidth] = useRemembered('list-width', listPane.standard);
  const [inspectorWidth, setInspectorWidth] = useRemembered('inspector-width', inspectorPane.standard);
  const folded = width > 0 && width < foldsBelowPx;
  const wanted = useSelection((state) => state.inspector);
  const tab = useSelection((state) => state.tab);
  const hasReport = useReports((state) => state.open.state === 'ready');
  const open = (wanted ?? !folded) && hasReport && tab === 'findings';
  const room = Math.max(inspectorPane.min, width - listWidth - subjectMin);
  const inspectorMax = folded ? Math.min(inspectorPane.max, width - 120) : Math.min(inspectorPane.max, room);
  const shownWidth = Math.min(inspectorWidth, inspectorMax);
  const columns = `${listWidth}px 1px minmax(0, 1fr)${open && !folded ? ` 1px ${shownWidth}px` : ''}`;
  return (
    <FoldedContext value={folded}>
      <div ref={ref} className={styles.panes} style={{ gridTemplateColumns: columns }}>
        <DomainPane />
        <Splitter label={words.list.title} sizes="before" width={listWidth} onResize={setListWidth} {...listPane} />
        <Subject />
        {open ? (
          <FoldingPane
            label={words.inspector.label}
            isOver={folded}
            width={shownWidth}
            onResize={setInspectorWidth}
            {...inspectorPane}
            max={inspectorMax}
          >
            <Inspector />
          </FoldingPane>
        ) : null}
      </div>
    </FoldedContext>
  );
}
