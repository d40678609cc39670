// The grid of a run as its results come in: the arrow keys walk its fields, Enter opens one.
import { useRef, useState, type KeyboardEvent } from 'react';
import { labScenarios, type LabCell, type LabRun } from '../../../../shared/message/lab.ts';
import { chooseCell, isSamePlace, useLabRuns } from '../../../state/lab-runs.ts';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import { useNowMs } from '../../../ui/use-now.ts';
import { EventChips } from './event-chips.tsx';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';
import { walkGrid } from './walk-grid.ts';

const verdictGlyphs: { readonly [V in LabCell['verdict']]: GlyphState } = {
  waiting: 'running',
  'as-expected': 'pass',
  differs: 'high',
  silent: 'unknown',
  'not-sent': 'not-applicable',
};

/** A field that still waits its turn does not turn. */
export function glyphOfCell({ verdict, state }: Pick<LabCell, 'verdict' | 'state'>): GlyphState {
  return verdict === 'waiting' && state === 'waiting' ? 'none' : verdictGlyphs[verdict];
}

export function ResultGrid({ run }: { readonly run: LabRun }) {
  const words = useLabWords();
  const box = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const sets = [...new Set(run.cells.map(({ set }) => set))];
  const rows = labScenarios.filter((scenario) => run.cells.some((cell) => cell.scenario === scenario));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return chooseCell(null);
    const next = walkGrid(event.key, at, { rows: rows.length, columns: sets.length });
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    box.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <div className={styles.gridFrame}>
      <table
        ref={box}
        className={styles.grid}
        role="grid"
        aria-label={words.run.grid}
        aria-description={words.run.keys}
        onKeyDown={onKeyDown}
      >
        <Heads sets={sets} />
        <tbody>
          {rows.map((scenario, row) => (
            <tr key={scenario}>
              <th scope="row">{words.scenario[scenario]}</th>
              {sets.map((set, column) => (
                <Place
                  key={set ?? ''}
                  cell={run.cells.find((cell) => isSamePlace(cell, { scenario, set }))}
                  isRunning={run.endedAtMs === null}
                  at={`${row}-${column}`}
                  isCurrent={at.row === row && at.column === column}
                  onEnter={() => setAt({ row, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heads({ sets }: { readonly sets: readonly LabCell['set'][] }) {
  const words = useLabWords();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {words.run.scenario}
        </th>
        {sets.map((set) => (
          <th key={set ?? ''} scope="col" className={styles.setHead}>
            {set ?? words.noSet}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type PlaceProps = {
  readonly cell: LabCell | undefined;
  readonly isRunning: boolean;
  readonly at: string;
  readonly isCurrent: boolean;
  readonly onEnter: () => void;
};

function Place({ cell, isRunning, at, isCurrent, onEnter }: PlaceProps) {
  const words = useLabWords();
  const isChosen = useLabRuns((state) => cell !== undefined && isSamePlace(cell, state.cell));
  if (cell === undefined) return <td />;
  const { scenario, set, verdict, state } = cell;
  const word = verdict === 'waiting' ? words.state[state] : words.verdict[verdict];
  return (
    <td aria-selected={isChosen}>
      <button
        type="button"
        className={styles.cell}
        data-at={at}
        data-verdict={verdict}
        data-chosen={isChosen || undefined}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onEnter}
        onClick={() => chooseCell(isChosen ? null : { scenario, set })}
      >
        <span className={styles.cellHead}>
          <StateGlyph state={glyphOfCell(cell)} />
          <span className={styles.verdict} data-verdict={verdict}>
            {word}
          </span>
          {isRunning && verdict === 'waiting' && cell.sentAtMs !== null ? <Since atMs={cell.sentAtMs} /> : null}
        </span>
        <EventChips cell={cell} />
      </button>
    </td>
  );
}

function Since({ atMs }: { readonly atMs: number }) {
  const { run: words } = useLabWords();
  const nowMs = useNowMs(1000);
  return (
    <span className={styles.since} title={words.sinceTip}>
      {words.since(Math.max(0, Math.round((nowMs - atMs) / 1000)))}
    </span>
  );
}
