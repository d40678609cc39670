import { describe, expect, it } from 'vitest';
import { admit, arrange } from '../../../renderer/state/arrange.ts';
import { exampleSummary } from '../examples.ts';

const summaries = {
  'b.example': exampleSummary('b.example', { worst: 'pass', finishedAtMs: 3 }),
  'c.example': exampleSummary('c.example', { worst: 'blocker', finishedAtMs: 1 }),
  'a.example': exampleSummary('a.example', { worst: 'unknown', finishedAtMs: 2 }),
  'd.example': exampleSummary('d.example', { worst: 'blocker', finishedAtMs: 4 }),
};
const domains = Object.keys(summaries);

describe('arrange', () => {
  it.each([
    ['name', ['a', 'b', 'c', 'd']],
    ['worst', ['c', 'd', 'a', 'b']],
    ['age', ['d', 'b', 'a', 'c']],
  ] as const)('sorts by %s', (sort, letters) => {
    expect(arrange(domains, summaries, sort)).toEqual(letters.map((letter) => `${letter}.example`));
  });

  it('puts two domains without a report side by side, by name', () => {
    expect(arrange(['z.example', 'y.example'], {}, 'age')).toEqual(['y.example', 'z.example']);
  });
});

describe('admit', () => {
  it('moves nobody who is already listed', () => {
    const order = ['c.example', 'a.example'];
    expect(admit(order, ['a.example', 'n.example'])).toEqual(['n.example', 'c.example', 'a.example']);
    expect(admit(order, ['a.example'])).toBe(order);
  });
});
