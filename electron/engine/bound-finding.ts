// Keeps a finding to a size that can be read, stored and sent, whatever a hostile zone holds; says what it leaves out.
import type { Cell, Detail, Excerpt, TreeNode } from '../../shared/detail.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';
import { assertNever } from '../../shared/assert-never.ts';

const maxDetails = 60;
/** Places are markers in an editor. */
const maxPlaces = 500;
const maxMarks = 100;
const maxRows = 200;
const maxNodes = 500;
const maxSources = 150;
const maxCharacters = 1200;

export function boundFinding(finding: Finding): Finding {
  const { says, details, evidence } = finding;
  const most = details.some(({ kind }) => kind === 'place') ? maxPlaces : maxDetails;
  const bounded = details.slice(0, most).map(boundDetail);
  const isWhole = bounded.length === details.length && bounded.every(({ left }) => left === 0);
  const said = says === null ? null : shorten(says);
  return {
    ...finding,
    says: isWhole ? said : joined(said),
    details: bounded.map(({ detail }) => detail),
    evidence: evidence.slice(0, maxSources),
  };
}

function joined(says: Text | null): Text {
  return {
    en: `${says?.en ?? ''} There is more of it than is shown here.`.trim(),
    ja: `${says?.ja ?? ''}件数が多いため、一部だけを示しています。`,
  };
}

function shorten({ en, ja }: Text): Text {
  return { en: shortened(en), ja: shortened(ja) };
}

function shortened(text: string): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters)} …`;
}

function shortenCell(cell: Cell): Cell {
  return typeof cell === 'string' ? shortened(cell) : shorten(cell);
}

type Bounded = { readonly detail: Detail; readonly left: number };

function boundDetail(detail: Detail): Bounded {
  switch (detail.kind) {
    case 'excerpt':
      return boundExcerpt(detail);
    case 'table': {
      const rows = detail.rows.slice(0, maxRows).map((row) => row.map(shortenCell));
      return { detail: { ...detail, rows }, left: over(detail.rows, maxRows) };
    }
    case 'matrix':
      return { detail: { ...detail, rows: detail.rows.slice(0, maxRows) }, left: over(detail.rows, maxRows) };
    case 'tree': {
      const count = { left: maxNodes };
      const root = prune(detail.root, count);
      return { detail: { ...detail, root }, left: count.left < 0 ? 1 : 0 };
    }
    case 'record-to-publish':
    case 'link':
    case 'place':
      return { detail, left: 0 };
    default:
      return assertNever(detail);
  }
}

function boundExcerpt(excerpt: Excerpt): Bounded {
  // A mark without extent would be invisible, as where an empty text is at fault.
  const marks = excerpt.marks.filter(({ start, end }) => start < end);
  return { detail: { ...excerpt, marks: marks.slice(0, maxMarks) }, left: over(marks, maxMarks) };
}

function over(items: readonly unknown[], most: number): number {
  return Math.max(items.length - most, 0);
}

/** Counts down; below zero something was left out. */
function prune(node: TreeNode, count: { left: number }): TreeNode {
  const children: TreeNode[] = [];
  for (const child of node.children) {
    count.left -= 1;
    if (count.left < 0) break;
    children.push(prune(child, count));
  }
  return { ...node, children };
}
