// GetSendStatistics: days in UTC, whether bounces rise, and when the quota comes free.
import { describe, expect, it } from 'vitest';
import {
  bounceTrend,
  busiestDay,
  daysOf,
  refillsOf,
  totalsOf,
} from '../../../../electron/engine/derive/send-statistics.ts';
import { dayMs, hourMs, sent } from '../../../fakes/region-health.ts';
import { nowMs } from '../../../fakes/ses-identity.ts';

const noon = Date.UTC(2026, 2, 8, 12);
const at = (atMs: number, attempts: number) => ({ ...sent(0, { attempts }), atMs });

describe('daysOf', () => {
  it('cuts at midnight UTC, whatever the zone of the machine, and leaves no day out', () => {
    const points = [at(noon - 12 * hourMs, 1), at(noon - 12 * hourMs - 1, 10), at(noon - 3 * dayMs, 100)];
    const days = daysOf(points, { fromMs: noon - 3 * dayMs, toMs: noon });
    expect(days.map(({ atMs, attempts }) => [new Date(atMs).toISOString(), attempts])).toEqual([
      ['2026-03-05T00:00:00.000Z', 100],
      ['2026-03-06T00:00:00.000Z', 0],
      ['2026-03-07T00:00:00.000Z', 10],
      ['2026-03-08T00:00:00.000Z', 1],
    ]);
  });

  it('has no day where there is no time', () => expect(daysOf([], { fromMs: noon, toMs: noon - dayMs })).toEqual([]));
});

describe('busiestDay', () => {
  it('finds the day with most mail', () => {
    const points = [at(noon, 5), at(noon - dayMs, 4), at(noon - dayMs + hourMs, 4)];
    expect(busiestDay(points)).toMatchObject({ atMs: noon - 36 * hourMs, attempts: 8 });
  });

  it('finds none without mail', () => expect([busiestDay([]), busiestDay([at(noon, 0)])]).toEqual([null, null]));
});

describe('bounceTrend', () => {
  const trend = (before: number, recent: number) =>
    bounceTrend([sent(100, { attempts: 1000, bounces: before }), sent(1, { attempts: 1000, bounces: recent })], nowMs);

  it.each([
    [10, 40, 'up'],
    [40, 10, 'down'],
    [60, 90, 'up'],
    [60, 40, 'down'],
    [60, 70, 'level'],
    [12, 18, 'level'],
    [0, 9, 'level'],
    [0, 10, 'up'],
  ])('%d then %d of 1000 goes %s', (before, recent, goes) => expect(trend(before, recent)?.goes).toBe(goes));

  it.each([
    [60, 119, false],
    [60, 120, true],
    [0, 10, true],
    [2, 9, false],
  ])('%d then %d of 1000 is fast: %s', (before, recent, isFast) => expect(trend(before, recent)?.isFast).toBe(isFast));

  it('is not known where nothing was sent lately', () => {
    expect(bounceTrend([sent(100, { attempts: 1000, bounces: 10 })], nowMs)).toBe(null);
  });
});

describe('refillsOf', () => {
  it('frees each point a day after it was surely over, soonest first', () => {
    const points = [sent(1, { attempts: 30 }), sent(23, { attempts: 10 }), sent(12, { attempts: 20 })];
    expect(refillsOf(points, nowMs)).toEqual([
      { atMs: nowMs + 1.25 * hourMs, recipients: 10 },
      { atMs: nowMs + 12.25 * hourMs, recipients: 20 },
      { atMs: nowMs + 23.25 * hourMs, recipients: 30 },
    ]);
  });

  it('knows nothing of mail that has not been sent yet', () => {
    expect(refillsOf([sent(-1, { attempts: 100 }), sent(1, { attempts: 30 })], nowMs)).toHaveLength(1);
    expect(bounceTrend([sent(-1, { attempts: 100, bounces: 90 })], nowMs)).toBe(null);
  });

  it('merges what comes free within two hours, at the time when all of it has', () => {
    const points = [sent(23, { attempts: 10 }), sent(22.5, { attempts: 10 }), sent(22.25, { attempts: 0 })];
    expect(refillsOf(points, nowMs)).toEqual([{ atMs: nowMs + 1.75 * hourMs, recipients: 20 }]);
  });

  it('forgets what is free already, and never has more than twelve steps', () => {
    const points = Array.from({ length: 200 }, (_, step) => sent(step / 4, { attempts: 1 }));
    const refills = refillsOf(points, nowMs);
    expect(refills).toHaveLength(12);
    expect(totalsOf(points.filter(({ atMs }) => atMs > nowMs - 24.25 * hourMs)).attempts).toBe(
      refills.reduce((total, { recipients }) => total + recipients, 0),
    );
  });
});
