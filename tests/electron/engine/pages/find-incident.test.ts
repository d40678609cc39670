// The time in which refusals rose markedly: found where it is, and nowhere in steady noise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIncident } from '../../../../electron/engine/pages/find-incident.ts';
import { rareTail } from '../../../../electron/engine/pages/rare-tail.ts';
import { sayIncident } from '../../../../electron/engine/pages/say-incident.ts';
import type { DomainPage, MessageCounts } from '../../../../shared/history/pages.ts';
import type { MxFamily } from '../../../../shared/history/search.ts';

const dayMs = 86_400_000;
const startMs = Date.UTC(2026, 9, 1);

function counts(ended: number, refused: number): MessageCounts {
  const none = { complained: 0, opened: 0, clicked: 0, delayed: 0, transient: 0, undetermined: 0 };
  return { ...none, sent: ended, delivered: ended - refused, permanent: refused };
}

type Share = { readonly family: MxFamily; readonly ended: number; readonly refused: number };

function days(...each: readonly (readonly Share[])[]): DomainPage['days'] {
  return each.map((families, place) => ({
    fromMs: startMs + place * dayMs,
    counts: counts(
      families.reduce((sum, { ended }) => sum + ended, 0),
      families.reduce((sum, { refused }) => sum + refused, 0),
    ),
    families: families.map(({ family, ended, refused }) => ({ family, counts: counts(ended, refused) })),
  }));
}

/** As many of so many as chance brings at a rate, told by the dice. */
function chance(ended: number, rate: number, roll: () => number): number {
  let refused = 0;
  for (let each = 0; each < ended; each += 1) if (roll() < rate) refused += 1;
  return refused;
}

/** Mulberry32: even, and the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const noise = fc.record({
  seed: fc.integer(),
  rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
  volume: fc.integer({ min: 1, max: 400 }),
});

function steady({ seed, rate, volume }: { readonly seed: number; readonly rate: number; readonly volume: number }) {
  const roll = dice(seed);
  return Array.from({ length: 30 }, (): readonly Share[] =>
    (['google', 'microsoft'] as const).map((family) => {
      const ended = Math.ceil(volume * (0.3 + roll()));
      return { family, ended, refused: chance(ended, rate, roll) };
    }),
  );
}

describe('an incident', () => {
  it('is not found in steady noise, however little or much mail there is', () => {
    fc.assert(
      fc.property(noise, (about) => {
        expect(findIncident(days(...steady(about)))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is found where one receiver began to refuse, with that receiver and those days', () => {
    const planted = fc.record({
      about: noise,
      at: fc.integer({ min: 5, max: 26 }),
      lasts: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(planted, ({ about, at, lasts }) => {
        const quiet = steady({ ...about, rate: about.rate / 4, volume: about.volume + 100 });
        const worse = quiet.map((day, place) =>
          place < at || place >= at + lasts
            ? day
            : day.map((share) => ({
                ...share,
                ...(share.family === 'google' && { refused: Math.round(share.ended * 0.7) }),
              })),
        );
        expect(findIncident(days(...worse))).toMatchObject({
          fromMs: startMs + at * dayMs,
          untilMs: startMs + (at + lasts) * dayMs,
          family: 'google',
        });
      }),
      { numRuns: 40 },
    );
  });

  it('of all receivers at once is nobody’s in particular', () => {
    const at = (refused: number): readonly Share[] =>
      (['google', 'microsoft'] as const).map((family) => ({ family, ended: 500, refused }));
    const quiet = Array.from({ length: 10 }, () => at(5));
    expect(findIncident(days(...quiet, at(200), at(5)))).toMatchObject({ family: null, during: { refused: 400 } });
  });

  it('needs twenty messages, and a share that at least doubled', () => {
    const quiet = Array.from({ length: 10 }, (): readonly Share[] => [{ family: 'google', ended: 1000, refused: 100 }]);
    const few: readonly Share[] = [{ family: 'google', ended: 19, refused: 19 }];
    const more: readonly Share[] = [{ family: 'google', ended: 10_000, refused: 1900 }];
    expect(findIncident(days(...quiet, few))).toBeNull();
    expect(findIncident(days(...quiet, more))).toBeNull();
    expect(findIncident(days())).toBeNull();
  });

  it('is told with its most frequent cause', () => {
    const [fromMs, untilMs] = [startMs + 9 * dayMs, startMs + 11 * dayMs];
    const rates = { during: { refused: 70, ended: 100 }, before: { refused: 9, ended: 900 } };
    const reply = { type: 'BOUNCE', status: '5.1.1', reply: '550 5.1.1 no such user', family: 'google' } as const;
    const { says } = sayIncident({ fromMs, untilMs, family: 'google', ...rates }, [
      { ...reply, subType: 'Permanent/NoEmail', messages: 60 },
      { ...reply, subType: 'Transient/MailboxFull', messages: 500, family: 'microsoft' },
    ]);
    expect(says.en).toBe(
      'From 2026-10-10 to 2026-10-11 (UTC), 70% of the mail to Google was refused (70 of 100), against 1% before. Most frequent cause: The mailbox does not exist (60 of 60).',
    );
    expect(says.ja).toContain('Google 宛てのメールの 70%');
  });
});

describe('the tail', () => {
  // R: phyper(k - 1, K, N - K, n, lower.tail = FALSE)
  it.each([
    [{ refused: 3, ended: 10 }, { refused: 2, ended: 10 }, 0.5],
    [{ refused: 8, ended: 10 }, { refused: 1, ended: 6 }, 0.024475524475],
    [{ refused: 0, ended: 5 }, { refused: 3, ended: 5 }, 1],
  ])('of %j against %j is %d', (sample, rest, tail) => {
    expect(rareTail(sample, rest)).toBeCloseTo(tail, 7);
  });

  it('stays a number where millions are compared', () => {
    expect(rareTail({ refused: 500_000, ended: 1_000_000 }, { refused: 1000, ended: 1_000_000 })).toBe(0);
    expect(rareTail({ refused: 1000, ended: 1_000_000 }, { refused: 1000, ended: 1_000_000 })).toBeGreaterThan(0.4);
  });
});
