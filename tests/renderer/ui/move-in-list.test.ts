import { describe, expect, it } from 'vitest';
import { moveInList } from '../../../renderer/ui/move-in-list.ts';

describe('moveInList', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 4],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['PageDown', 1, 4],
    ['PageUp', 4, 1],
    ['x', 2, null],
  ])('%s at %i leads to %s of five rows', (key, index, expected) => {
    expect(moveInList({ key, index, count: 5, pageSize: 3 })).toBe(expected);
  });

  it('leads nowhere in an empty list', () => {
    expect(moveInList({ key: 'ArrowDown', index: -1, count: 0, pageSize: 3 })).toBeNull();
  });
});
