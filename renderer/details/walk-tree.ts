// A tree as the rows that are visible, and where the keys lead among them.
import type { TreeNode } from '../../shared/detail.ts';

export type TreeRow = {
  /** The path of indexes from the root, for example `0.2.1`. */
  readonly path: string;
  readonly node: TreeNode;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly open: boolean;
};

type Place = { readonly path: string; readonly level: number; readonly position: number; readonly siblings: number };

export function visibleRows(root: TreeNode, closed: ReadonlySet<string>): readonly TreeRow[] {
  const walk = (node: TreeNode, place: Place): readonly TreeRow[] => {
    const open = node.children.length > 0 && !closed.has(place.path);
    const row: TreeRow = { ...place, node, open };
    if (!open) return [row];
    const below = node.children.flatMap((child, index) =>
      walk(child, {
        path: `${place.path}.${index}`,
        level: place.level + 1,
        position: index + 1,
        siblings: node.children.length,
      }),
    );
    return [row, ...below];
  };
  return walk(root, { path: '0', level: 1, position: 1, siblings: 1 });
}

export type TreeMove = { readonly to: string } | { readonly open: string } | { readonly close: string } | null;

/** What a key does on a row (WAI-ARIA tree view). */
export function moveInTree(rows: readonly TreeRow[], path: string, key: string): TreeMove {
  const index = rows.findIndex((row) => row.path === path);
  const row = rows[index];
  if (row === undefined) return null;
  const goTo = (target: TreeRow | undefined): TreeMove => (target === undefined ? null : { to: target.path });
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null;
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[index + 1]);
    case 'ArrowUp':
      return goTo(rows[index - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (row.node.children.length === 0) return null;
      return row.open ? goTo(rows[index + 1]) : { open: path };
    case 'ArrowLeft':
      if (row.open) return { close: path };
      return parent === null ? null : { to: parent };
    case 'Enter':
    case ' ':
      if (row.node.children.length === 0) return null;
      return row.open ? { close: path } : { open: path };
    default:
      return null;
  }
}
