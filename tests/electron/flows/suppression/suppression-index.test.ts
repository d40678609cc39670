// The list in memory against a plain array that is filtered and sorted: the same rows, whatever is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, suppressionIndex } from '../../../../electron/flows/suppression/suppression-index.ts';
import type { SuppressionFilter } from '../../../../shared/health/asks.ts';
import type { SuppressedAddress } from '../../../../shared/health/suppression.ts';

const entryOf = (address: string, more: Partial<SuppressedAddress> = {}): SuppressedAddress => ({
  address,
  reason: 'BOUNCE',
  updatedAtMs: 0,
  ...more,
});

const addressesOf = (entries: readonly SuppressedAddress[]): readonly string[] => entries.map(({ address }) => address);

function plainly(entries: readonly SuppressedAddress[], filter: SuppressionFilter): readonly SuppressedAddress[] {
  const key = ({ address }: SuppressedAddress): string => address.toLowerCase();
  const byKey = (a: SuppressedAddress, b: SuppressedAddress): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
  const age = (a: SuppressedAddress, b: SuppressedAddress): number => a.updatedAtMs - b.updatedAtMs;
  return entries
    .filter(({ address }) => address.toLowerCase().includes(filter.typed.trim().toLowerCase()))
    .filter(({ reason }) => filter.reason === null || reason === filter.reason)
    .filter(({ updatedAtMs }) => filter.sinceMs === null || updatedAtMs >= filter.sinceMs)
    .filter(({ updatedAtMs }) => filter.untilMs === null || updatedAtMs <= filter.untilMs)
    .toSorted((a, b) => {
      if (filter.sort === 'address') return byKey(a, b);
      return (filter.sort === 'newest' ? age(b, a) : age(a, b)) || byKey(a, b);
    });
}

describe('suppressionIndex', () => {
  it('answers as a plain array would', () => {
    const entry = fc.record({
      address: fc.stringMatching(/^[abAB.]{1,4}@[xy]\.jp$/u),
      reason: fc.constantFrom('BOUNCE' as const, 'COMPLAINT' as const),
      updatedAtMs: fc.integer({ min: 0, max: 5 }),
    });
    const filter = fc.record({
      typed: fc.constantFrom('', 'a', 'B', 'ab', '@x', 'jp', '.', ' b ', 'zzz', 'p\na'),
      reason: fc.constantFrom(null, 'BOUNCE' as const, 'COMPLAINT' as const),
      sinceMs: fc.constantFrom(null, 2),
      untilMs: fc.constantFrom(null, 4),
      sort: fc.constantFrom('address' as const, 'newest' as const, 'oldest' as const),
    });
    const pages = fc.array(fc.uniqueArray(entry, { selector: ({ address }) => address, maxLength: 40 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(pages, filter, (read, wanted) => {
        const index = suppressionIndex();
        for (const page of read) index.add(page);
        index.settle();
        const expected = plainly(read.flat(), wanted);
        expect(index.all(wanted)).toEqual(expected);
        expect(index.matching(wanted)).toBe(expected.length);
        expect(index.page(wanted, { offset: 3, limit: 5 })).toEqual(expected.slice(3, 8));
      }),
    );
  });

  it('moves no row that is shown while more are read, and sorts when all are there', () => {
    const index = suppressionIndex();
    const filter: SuppressionFilter = { ...everything, typed: 'x', sort: 'address' };
    index.add([entryOf('n@x.jp'), entryOf('m@x.jp')]);
    expect(addressesOf(index.all(filter))).toEqual(['n@x.jp', 'm@x.jp']);
    index.add([entryOf('b@y.jp'), entryOf('a@x.jp')]);
    expect(addressesOf(index.all(filter))).toEqual(['n@x.jp', 'm@x.jp', 'a@x.jp']);
    index.settle();
    expect(addressesOf(index.all(filter))).toEqual(['a@x.jp', 'm@x.jp', 'n@x.jp']);
    expect(index.placeOf(filter, 'n@x.jp')).toBe(2);
    expect(index.placeOf(filter, 'b@y.jp')).toBeNull();
  });

  it('follows what is added and removed, in its place', () => {
    const index = suppressionIndex();
    index.add(['a@x.jp', 'c@x.jp', 'd@x.jp'].map((address, at) => entryOf(address, { updatedAtMs: at })));
    index.settle();
    const byAddress: SuppressionFilter = { ...everything, sort: 'address' };
    expect([index.all(byAddress).length, index.all(everything).length]).toEqual([3, 3]);
    index.change({ kind: 'suppress', address: 'b@x.jp', reason: 'COMPLAINT' }, 9);
    index.change({ kind: 'unsuppress', address: 'd@x.jp' }, 9);
    index.change({ kind: 'suppress', address: 'a@x.jp', reason: 'COMPLAINT' }, 10);
    expect(addressesOf(index.all(byAddress))).toEqual(['a@x.jp', 'b@x.jp', 'c@x.jp']);
    expect(addressesOf(index.all(everything))).toEqual(['a@x.jp', 'b@x.jp', 'c@x.jp']);
    expect(index.all(byAddress)[0]).toEqual(entryOf('a@x.jp', { reason: 'COMPLAINT', updatedAtMs: 10 }));
    expect(index.size()).toBe(3);
  });

  it('knows an address in any capitals, and none that only holds it', () => {
    const index = suppressionIndex();
    index.add(['Bob@X.jp', 'bob@x.jp', 'notbob@x.jp'].map((address) => entryOf(address)));
    expect(index.spellings('BOB@x.jp')).toEqual(['Bob@X.jp', 'bob@x.jp']);
  });
});
