// The simulator lab: what is to be tried, the run as it comes in, and the reports of those before.
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { showRoom } from '../../../state/composer-place.ts';
import { isSamePlace, useLabRuns } from '../../../state/lab-runs.ts';
import { readLabRegion, useLab } from '../../../state/lab.ts';
import { useRemembered } from '../../../state/remembered.ts';
import { go } from '../../../state/selection.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FoldingPane } from '../../../ui/folding-pane.tsx';
import { Tip } from '../../../ui/tip.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { CellInspector } from './cell-inspector.tsx';
import { ChooseRun } from './choose-run.tsx';
import styles from './lab.module.css';
import { RunList } from './run-list.tsx';
import { RunView } from './run-view.tsx';
import { useLabWords } from './use-lab-words.ts';

const inspectorSizes = { standard: 400, min: 320, max: 720 };
/** Below this width the inspector lies over the run. */
const foldsBelowPx = 1080;
/** Below this one the list of runs stands above. */
const stacksBelowPx = 760;

export function Lab() {
  const words = useLabWords();
  const { ref, width } = useElementSize();
  const isStacked = width > 0 && width < stacksBelowPx;
  return (
    <div ref={ref} className={styles.lab} data-stacked={isStacked || undefined}>
      <header className={styles.head}>
        <Tip label={words.backTip}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={14} aria-hidden />}
            onClick={() => showRoom('desk')}
          >
            {words.back}
          </Button>
        </Tip>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </header>
      <div className={styles.panes}>
        <RunList />
        <Bench width={width} />
      </div>
    </div>
  );
}

/** A new run, or one that is looked at, with one of its cells beside it. */
function Bench({ width }: { readonly width: number }) {
  const words = useLabWords();
  const openId = useLabRuns((state) => state.openId);
  const chosen = useLabRuns(({ open, cell }) => open?.cells.find((one) => isSamePlace(one, cell)));
  const [kept, setKept] = useRemembered('lab-cell-width', inspectorSizes.standard);
  const isFolded = width > 0 && width < foldsBelowPx;
  if (openId === null) return <NewRun />;
  const hasCell = chosen !== undefined;
  const columns = hasCell && !isFolded ? `minmax(0, 1fr) 1px ${kept}px` : 'minmax(0, 1fr)';
  return (
    <div className={styles.bench} style={{ gridTemplateColumns: columns }}>
      <RunView runId={openId} />
      {hasCell ? (
        <FoldingPane
          label={words.cell.label}
          isOver={isFolded}
          width={isFolded ? Math.min(kept, width - 40) : kept}
          onResize={setKept}
          {...inspectorSizes}
        >
          <CellInspector cell={chosen} />
        </FoldingPane>
      ) : null}
    </div>
  );
}

function NewRun() {
  const { choose: words } = useLabWords();
  const region = useLab(({ choice }) => choice.region);
  const first = useTemplateRegion();
  useEffect(() => {
    if (region === null && first !== null) void readLabRegion(first);
  }, [region, first]);
  if (region === null && first === null)
    return (
      <EmptyState title={words.noRegion} body={words.noRegionBody}>
        <Button onClick={() => go('profiles')}>{words.toProfile}</Button>
      </EmptyState>
    );
  return <ChooseRun />;
}
