// A finding stays readable whatever a zone holds, and says where it is not whole.
import { describe, expect, it } from 'vitest';
import { boundFinding } from '../../../electron/engine/bound-finding.ts';
import type { Detail, TreeNode } from '../../../shared/detail.ts';
import { dnsSource } from '../../../shared/evidence.ts';
import type { Finding } from '../../../shared/finding.ts';
import { sameText } from '../../../shared/text.ts';
import { txt } from '../../fakes/dns-reply.ts';

const word = sameText('x');
const finding = (details: readonly Detail[], says: string): Finding => ({
  id: 'spf-x',
  topic: 'spf',
  subject: 'a.example',
  verdict: 'fail',
  severity: 'low',
  title: word,
  says: sameText(says),
  why: word,
  fix: word,
  details,
  evidence: Array.from({ length: 1000 }, (_, index) => dnsSource(txt(`a${index}.example`, 'x'))),
  sources: [],
});
const excerpt = (marks: number): Detail => ({
  kind: 'excerpt',
  label: word,
  text: 'x'.repeat(marks),
  marks: Array.from({ length: marks }, (_, start) => ({ start, end: start + 1, reason: word })),
});
const deep = (depth: number): TreeNode => ({
  label: String(depth),
  tone: 'plain',
  children: depth === 0 ? [] : [deep(depth - 1), deep(depth - 1)],
});
const count = ({ children }: TreeNode): number => 1 + children.reduce((sum, child) => sum + count(child), 0);

describe('boundFinding', () => {
  it('shortens what a cell of a table quotes', () => {
    const table: Detail = { kind: 'table', title: word, columns: [word, word], rows: [['x'.repeat(5000), word]] };
    const [bounded] = boundFinding(finding([table], 'One.')).details;
    expect(bounded?.kind === 'table' && bounded.rows[0]?.map((cell) => JSON.stringify(cell).length < 1300)).toEqual([
      true,
      true,
    ]);
  });

  it('leaves an ordinary finding as it is', () => {
    const small = { ...finding([excerpt(3)], 'Three faults.'), evidence: [] };
    expect(boundFinding(small)).toEqual(small);
  });

  it('cuts marks, details and evidence, and says so', () => {
    const { details, says, evidence } = boundFinding(
      finding(
        Array.from({ length: 500 }, () => excerpt(500)),
        'Faults.',
      ),
    );
    expect(details.length).toBe(60);
    expect(details.every((detail) => detail.kind === 'excerpt' && detail.marks.length === 100)).toBe(true);
    expect(evidence.length).toBe(150);
    expect(says?.en).toBe('Faults. There is more of it than is shown here.');
    expect(says?.ja).toContain('一部だけ');
  });

  it('prunes a tree', () => {
    const { details, says } = boundFinding(finding([{ kind: 'tree', title: word, root: deep(12) }], 'Deep.'));
    const [tree] = details;
    expect(tree?.kind === 'tree' ? count(tree.root) : 0).toBe(501);
    expect(says?.en).toContain('more of it');
  });

  it('cuts a sentence that quotes a book', () => {
    expect(boundFinding(finding([], 'x'.repeat(60_000))).says?.en).toHaveLength(1202);
  });

  it('drops marks that mark nothing', () => {
    const detail: Detail = { kind: 'excerpt', label: word, text: '', marks: [{ start: 0, end: 0, reason: word }] };
    expect(boundFinding(finding([detail], 'Empty.')).details).toMatchObject([{ marks: [] }]);
  });
});
