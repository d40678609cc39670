import { describe, expect, it } from 'vitest';
import { moveInTree, visibleRows } from '../../../renderer/details/walk-tree.ts';
import type { TreeNode } from '../../../shared/detail.ts';

const leaf = (label: string): TreeNode => ({ label, tone: 'plain', children: [] });
const root: TreeNode = {
  label: 'root',
  tone: 'ok',
  children: [{ label: 'a', tone: 'plain', children: [leaf('a1'), leaf('a2')] }, leaf('b')],
};
const all = visibleRows(root, new Set());

describe('the rows of a tree', () => {
  it('stand in reading order with their level and place', () => {
    expect(all.map(({ node, level, position, siblings }) => [node.label, level, position, siblings])).toEqual([
      ['root', 1, 1, 1],
      ['a', 2, 1, 2],
      ['a1', 3, 1, 2],
      ['a2', 3, 2, 2],
      ['b', 2, 2, 2],
    ]);
  });

  it('hide what is below a folded branch', () => {
    expect(visibleRows(root, new Set(['0.0'])).map(({ node }) => node.label)).toEqual(['root', 'a', 'b']);
  });
});

describe('a key in a tree', () => {
  it.each([
    ['ArrowDown', '0', { to: '0.0' }],
    ['ArrowUp', '0.0', { to: '0' }],
    ['ArrowUp', '0', null],
    ['ArrowRight', '0.0', { to: '0.0.0' }],
    ['ArrowRight', '0.1', null],
    ['ArrowLeft', '0.0', { close: '0.0' }],
    ['ArrowLeft', '0.0.1', { to: '0.0' }],
    ['Home', '0.1', { to: '0' }],
    ['End', '0', { to: '0.1' }],
    ['Enter', '0.0', { close: '0.0' }],
    ['x', '0', null],
  ])('%s on %s does %j', (key, path, move) => {
    expect(moveInTree(all, path, key)).toEqual(move);
  });

  it('opens a folded branch', () => {
    expect(moveInTree(visibleRows(root, new Set(['0.0'])), '0.0', 'ArrowRight')).toEqual({ open: '0.0' });
  });
});
