// How far two words lie apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../../electron/engine/protocols/text/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['rua', 'rua', 0],
    ['ruaa', 'rua', 1],
    ['rau', 'rua', 1],
    ['pto', 'pct', 2],
    ['quarantine', 'qarantin', 2],
    ['none', 'reject', 3],
  ])('%s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  it('is symmetric and zero only for the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
