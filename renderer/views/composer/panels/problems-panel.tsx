// The problems of the open draft: the worst first, each with its place, its quick fix and, beside them, why it matters.
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { Finding } from '../../../../shared/finding.ts';
import { FindingView } from '../../../details/finding-view.tsx';
import { InspectorPane } from '../../../details/inspector.tsx';
import { checkNow, useCheck } from '../../../state/check.ts';
import { explainProblem, useComposerPlace } from '../../../state/composer-place.ts';
import { rankFindings } from '../../../state/problems.ts';
import { useRemembered } from '../../../state/remembered.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { FoldingPane } from '../../../ui/folding-pane.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { findingIdOf, rowsOf } from './problem-rows.ts';
import { ProblemList } from './problem-list.tsx';
import styles from './problems-panel.module.css';
import { ProblemsHead } from './problems-head.tsx';

const explained = { standard: 420, min: 280, max: 720 };
/** Below this width of the panel what is explained lies over the list. */
const besideFromPx = 760;

export function ProblemsPanel() {
  const { say, words } = useWords();
  const { problems } = useComposerWords();
  const report = useCheck((state) => state.report);
  const failure = useCheck((state) => state.failure);
  if (report === null && failure === null) return <SkeletonRows count={5} label={problems.checking} />;
  if (report === null)
    return (
      <EmptyState title={problems.failed} body={failure === null ? '' : say(printFailure(failure))} alert>
        <Button onClick={() => void checkNow()}>{words.frame.retry}</Button>
      </EmptyState>
    );
  return (
    <>
      <ProblemsHead findings={report.findings} />
      {failure === null ? null : (
        <p className={styles.notice} role="alert">
          <StateGlyph state="unknown" />
          <span>
            {say(printFailure(failure))} {problems.stale}
          </span>
        </p>
      )}
      <Listed findings={report.findings} />
    </>
  );
}

function Listed({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useWords();
  const { problems } = useComposerWords();
  const { ref, width } = useElementSize();
  const topic = useComposerPlace((state) => state.topic);
  const chosen = useComposerPlace((state) => state.problem);
  const isExplained = useComposerPlace((state) => state.explained);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [kept, setWidth] = useRemembered('composer-explained-width', explained.standard);
  const unfold = (what: string) => {
    const next = new Set(unfolded);
    if (!next.delete(what)) next.add(what);
    setUnfolded(next);
  };
  const ranked = useMemo(() => rankFindings(findings, topic), [findings, topic]);
  const rows = useMemo(() => rowsOf(ranked, unfolded), [ranked, unfolded]);
  const finding = chosen === null ? undefined : ranked.find(({ id }) => id === findingIdOf(chosen));
  const beside = width >= besideFromPx;
  const max = Math.max(explained.min, Math.min(explained.max, width - (beside ? 320 : 80)));
  const shown = isExplained && finding !== undefined;
  const columns = `minmax(0, 1fr)${shown && beside ? ` 1px ${Math.min(kept, max)}px` : ''}`;
  if (rows.length === 0)
    return <EmptyState glyph={<StateGlyph state="pass" size={20} />} title={problems.none} body={problems.noneBody} />;
  return (
    <div ref={ref} className={styles.split} style={{ gridTemplateColumns: columns }}>
      <ProblemList rows={rows} onUnfold={unfold} />
      {shown && (beside || width > 0) ? (
        <FoldingPane
          label={words.inspector.label}
          isOver={!beside}
          width={Math.min(kept, max)}
          onResize={setWidth}
          {...explained}
          max={max}
        >
          <InspectorPane label={words.inspector.label} onClose={() => explainProblem(false)}>
            <FindingView key={finding.id} finding={finding} onClose={() => explainProblem(false)} />
          </InspectorPane>
        </FoldingPane>
      ) : null}
    </div>
  );
}
