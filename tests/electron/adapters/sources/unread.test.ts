// What is left of a stretch of time once others are taken out of it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unread } from '../../../../electron/adapters/sources/unread.ts';

const stretch = fc.tuple(fc.nat(30), fc.nat(30)).map(([fromMs, length]) => ({ fromMs, untilMs: fromMs + length }));

it('every moment of it is read or left, and none is both', () => {
  // In order and without overlap, as they are kept.
  const stretches = fc
    .uniqueArray(fc.nat(60), { maxLength: 8 })
    .map((ends) => ends.toSorted((one, other) => one - other))
    .map((ends) =>
      ends.flatMap((fromMs, index) => {
        const untilMs = ends[index + 1];
        return index % 2 === 0 && untilMs !== undefined ? [{ fromMs, untilMs }] : [];
      }),
    );
  const isIn = (ms: number, all: readonly { readonly fromMs: number; readonly untilMs: number }[]): boolean =>
    all.some(({ fromMs, untilMs }) => ms >= fromMs && ms < untilMs);
  fc.assert(
    fc.property(stretch, stretches, (wanted, read) => {
      const left = unread(wanted, read);
      for (let ms = 0; ms < 70; ms += 1) expect(isIn(ms, left)).toBe(isIn(ms, [wanted]) && !isIn(ms, read));
    }),
  );
});
