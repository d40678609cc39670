// The problems as rows that the arrow keys walk: Enter goes to the place, Space explains.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Cure } from '../../../../shared/draft/source.ts';
import type { Finding } from '../../../../shared/finding.ts';
import { groupOf } from '../../../details/group-findings.ts';
import { chooseProblem, explainProblem, useComposerPlace } from '../../../state/composer-place.ts';
import { fieldOf } from '../../../state/field-of.ts';
import { applyCure, goToProblem } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { findingIdOf, type ProblemRow } from './problem-rows.ts';
import styles from './problems-panel.module.css';

type ListProps = { readonly rows: readonly ProblemRow[]; readonly onUnfold: (findingId: string) => void };

const rowPx = 26;

export function ProblemList({ rows, onUnfold }: ListProps) {
  const { problems } = useComposerWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useComposerPlace((state) => state.problem);
  const index = rows.findIndex(({ key }) => key === chosen);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 12,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
    // Only another problem scrolls: a new check must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  return (
    <div
      ref={box}
      className={styles.list}
      role="grid"
      tabIndex={0}
      aria-label={problems.label}
      aria-rowcount={rows.length}
      aria-colcount={1}
      aria-description={problems.keys}
      aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
      onKeyDown={(event) => onKey(event, { rows, index, onUnfold })}
    >
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ key, index: at, start }) => (
          <div
            key={key}
            id={`${id}-${at}`}
            role="row"
            aria-selected={at === index}
            aria-rowindex={at + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => enter(rows[at], { rows, onUnfold })}
          >
            <div role="gridcell" className={styles.cell}>
              <RowWords row={rows[at]} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

type Walk = ListProps & { readonly index: number };

function onKey(event: KeyboardEvent, { rows, index, onUnfold }: Walk): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = moveInList({ key: event.key, index, count: rows.length, pageSize: 8 });
  const next = target === null ? undefined : rows[target];
  if (next !== undefined) chooseProblem(next.key);
  else if (event.key === 'Enter') enter(rows[index], { rows, onUnfold });
  else if (event.key === ' ') explainProblem(true);
  else if (event.key === '.') fixRow(rows[index]);
  else return;
  event.preventDefault();
}

/** Its first quick fix, if it has one. */
function fixRow(row: ProblemRow | undefined): void {
  const cure = row?.kind === 'problem' || row?.kind === 'place' ? row.problem.place?.cures[0] : undefined;
  if (cure !== undefined) applyCure(cure);
}

/** Goes to the place; of a finding with many, to the first. */
function enter(row: ProblemRow | undefined, { rows, onUnfold }: ListProps): void {
  if (row === undefined) return;
  if (row.kind === 'more' || row.kind === 'open') return onUnfold(row.unfolds);
  if (row.kind !== 'finding') return goToProblem(row.problem);
  const first = rows.find((one) => one.kind === 'place' && findingIdOf(one.key) === row.finding.id);
  if (first?.kind === 'place') goToProblem(first.problem);
  chooseProblem(row.key);
}

export function RowWords({ row }: { readonly row: ProblemRow | undefined }) {
  const { say, words } = useWords();
  const { problems } = useComposerWords();
  if (row === undefined) return null;
  if (row.kind === 'more') return <span className={styles.more}>{problems.more(row.count)}</span>;
  if (row.kind === 'open')
    return (
      <>
        <StateGlyph state="unknown" label={words.verdict.unknown} />
        <span className={styles.title} title={say(row.says)}>
          {say(row.says)} <span className={styles.quiet}>{problems.checks(row.count)}</span>
        </span>
      </>
    );
  if (row.kind === 'finding')
    return (
      <>
        <StateGlyph state={groupOf(row.finding)} label={words.severity[row.finding.severity]} />
        <span className={styles.title}>
          {say(row.finding.title)} <span className={styles.quiet}>{problems.places(row.count)}</span>
        </span>
        <span className={styles.topic}>{words.topic[row.finding.topic]}</span>
      </>
    );
  const { finding, place } = row.problem;
  const group = groupOf(finding);
  const word = finding.verdict === 'fail' ? words.severity[finding.severity] : words.verdict[finding.verdict];
  const said = place === null ? finding.says : place.says;
  // The title says what would be wrong, which nobody knows yet.
  const isOpen = finding.verdict === 'unknown' && said !== null;
  return (
    <>
      {row.kind === 'place' ? <span className={styles.indent} /> : <StateGlyph state={group} label={word} />}
      <span className={styles.title} title={said === null ? say(finding.title) : say(said)}>
        {isOpen ? say(said) : null}
        {isOpen || row.kind === 'place' ? null : `${say(finding.title)} `}
        {isOpen || said === null ? null : <span className={styles.quiet}>{say(said)}</span>}
      </span>
      {place === null ? <FieldName finding={finding} /> : <Place row={row} />}
      {row.kind === 'place' ? null : <span className={styles.topic}>{words.topic[finding.topic]}</span>}
    </>
  );
}

/** The field of the form that it leads to, or the bytes. */
function FieldName({ finding }: { readonly finding: Finding }) {
  const { problems } = useComposerWords();
  const words = useMessageWords();
  const field = fieldOf(finding);
  if (field === null || finding.verdict !== 'fail') return null;
  return (
    <span className={styles.place} title={problems.goTo}>
      {field === 'raw' ? words.problems.raw : words.problems.field(words.field[field])}
    </span>
  );
}

type PlacedRow = Extract<ProblemRow, { readonly kind: 'problem' | 'place' }>;

function Place({ row }: { readonly row: PlacedRow }) {
  const { say } = useWords();
  const { problems, part } = useComposerWords();
  const { place } = row.problem;
  if (place === null) return null;
  const [cure] = place.cures;
  return (
    <>
      {cure === undefined ? null : <FixButton cure={cure} title={say(cure.title)} />}
      <span className={styles.place} title={problems.goTo}>
        {part[place.place.part]} {place.place.line}:{place.place.column}
      </span>
    </>
  );
}

function FixButton({ cure, title }: { readonly cure: Cure; readonly title: string }) {
  const { problems } = useComposerWords();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fix}
      title={title}
      aria-label={`${problems.fix}: ${title}`}
      onClick={(event) => {
        event.stopPropagation();
        applyCure(cure);
      }}
    >
      {problems.fix}
    </button>
  );
}
