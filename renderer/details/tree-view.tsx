// A tree that folds, with the cost beside each branch; arrow keys walk it.
import { useRef, useState } from 'react';
import type { Tree } from '../../shared/detail.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { useSurroundings } from './surroundings.tsx';
import { ToneGlyph } from './tone-glyph.tsx';
import styles from './tree-view.module.css';
import { moveInTree, visibleRows, type TreeRow } from './walk-tree.ts';

type Props = { readonly tree: Tree; readonly titled?: boolean };

export function TreeView({ tree, titled = true }: Props) {
  const { language } = useSurroundings();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState('0');
  const box = useRef<HTMLDivElement>(null);
  const rows = visibleRows(tree.root, closed);
  const current = rows.some((row) => row.path === active) ? active : '0';
  const fold = (path: string, shut: boolean) => {
    const next = new Set(closed);
    if (shut) next.add(path);
    else next.delete(path);
    setClosed(next);
  };
  const focus = (path: string) => {
    setActive(path);
    box.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const move = moveInTree(rows, current, event.key);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if ('to' in move) focus(move.to);
    else if ('open' in move) fold(move.open, false);
    else fold(move.close, true);
  };
  return (
    <div className={styles.frame}>
      {titled ? <p className={styles.title}>{tree.title[language]}</p> : null}
      <div ref={box} role="tree" aria-label={tree.title[language]} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <Row
            key={row.path}
            row={row}
            active={row.path === current}
            onActivate={() => setActive(row.path)}
            onFold={() => fold(row.path, row.open)}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = {
  readonly row: TreeRow;
  readonly active: boolean;
  readonly onActivate: () => void;
  readonly onFold: () => void;
};

function Row({ row, active, onActivate, onFold }: RowProps) {
  const { language, words } = useSurroundings();
  const { node } = row;
  const branch = node.children.length > 0;
  return (
    <div
      role="treeitem"
      data-path={row.path}
      data-copy={node.label}
      data-copy-name={node.label}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={branch ? row.open : undefined}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      className={styles.row}
      onFocus={onActivate}
      onClick={branch ? onFold : undefined}
    >
      {Array.from({ length: row.level - 1 }, (_, index) => (
        <span key={index} className={styles.guide} />
      ))}
      <span className={styles.chevron}>{branch ? <ChevronIcon open={row.open} /> : null}</span>
      <ToneGlyph tone={node.tone} {...(words.tone[node.tone] === '' ? {} : { label: words.tone[node.tone] })} />
      <span className={styles.words}>
        <code className={styles.label} translate="no">
          {node.label}
        </code>
        {node.note === undefined ? null : <span className={styles.note}>{node.note[language]}</span>}
      </span>
      {node.badge === undefined ? null : <span className={styles.badge}>{node.badge[language]}</span>}
    </div>
  );
}
