// Which prefixes are listed for a stretch of time: its hours and their neighbours, in the stream's own time zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHours } from '../../../../../electron/engine/protocols/firehose-prefix/parse.ts';
import {
  type HourPlace,
  type ListingStep,
  planListing,
} from '../../../../../electron/engine/protocols/firehose-prefix/plan.ts';

const hourMs = 3_600_000;
const at = (time: string): number => Date.parse(time);
const late = at('2030-01-01T00:00:00Z');
const place: HourPlace = { prefix: 'ses/', hours: defaultHours, timeZone: 'UTC' };

const plan = (from: string, until: string, where: Partial<HourPlace> = {}) =>
  planListing({ ...place, ...where }, { fromMs: at(from), untilMs: at(until) }, late);
const prefixes = (steps: readonly ListingStep[]) => steps.map(({ prefix }) => prefix);

describe('the hours of a stretch', () => {
  it('have a neighbour on either side', () => {
    expect(prefixes(plan('2026-11-20T09:10:00Z', '2026-11-20T09:20:00Z'))).toEqual([
      'ses/2026/11/20/08/',
      'ses/2026/11/20/09/',
      'ses/2026/11/20/10/',
    ]);
  });

  it.each([
    ['2026-02-28T23:30:00Z', ['2026/02/28/22/', '2026/02/28/23/', '2026/03/01/00/']],
    ['2028-02-28T23:30:00Z', ['2028/02/28/22/', '2028/02/28/23/', '2028/02/29/00/']],
    ['2026-12-31T23:30:00Z', ['2026/12/31/22/', '2026/12/31/23/', '2027/01/01/00/']],
  ])('go on over midnight and the end of the month: %s', (from, written) => {
    const until = new Date(at(from) + 60_000).toISOString();
    expect(prefixes(plan(from, until))).toEqual(written.map((hour) => `ses/${hour}`));
  });

  it('are those that the clocks of the stream show', () => {
    const tokyo = plan('2026-11-20T14:30:00Z', '2026-11-20T14:40:00Z', { timeZone: 'Asia/Tokyo' });
    expect(prefixes(tokyo)).toEqual(['ses/2026/11/20/22/', 'ses/2026/11/20/23/', 'ses/2026/11/21/00/']);
    // Half an hour beside all others.
    const kolkata = plan('2026-11-20T10:00:00Z', '2026-11-20T10:01:00Z', { timeZone: 'Asia/Kolkata' });
    expect(prefixes(kolkata)).toEqual(['ses/2026/11/20/14/', 'ses/2026/11/20/15/', 'ses/2026/11/20/16/']);
  });

  it('come twice, or not at all, where the clocks are changed', () => {
    const back = plan('2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', { timeZone: 'America/New_York' });
    expect(prefixes(back)).toEqual(['ses/2026/11/01/00/', 'ses/2026/11/01/01/', 'ses/2026/11/01/02/']);
    const on = plan('2026-03-08T06:30:00Z', '2026-03-08T07:10:00Z', { timeZone: 'America/New_York' });
    expect(prefixes(on)).toEqual([
      'ses/2026/03/08/00/',
      'ses/2026/03/08/01/',
      'ses/2026/03/08/03/',
      'ses/2026/03/08/04/',
    ]);
  });

  it('of a time zone that nobody knows are taken for UTC', () => {
    const known = plan('2026-11-20T09:10:00Z', '2026-11-20T09:20:00Z');
    expect(plan('2026-11-20T09:10:00Z', '2026-11-20T09:20:00Z', { timeZone: 'Mars/Olympus' })).toEqual(known);
  });

  it('that have not come yet are not listed', () => {
    const stretch = { fromMs: at('2026-11-20T09:10:00Z'), untilMs: at('2026-11-25T00:00:00Z') };
    const steps = planListing(place, stretch, at('2026-11-20T10:05:00Z'));
    expect(prefixes(steps).at(-1)).toBe('ses/2026/11/20/11/');
    expect(planListing(place, stretch, at('2026-11-19T00:00:00Z'))).toEqual([]);
  });
});

describe('listed together', () => {
  it('are the hours of a day that is wanted for the most part', () => {
    const steps = plan('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z');
    expect(prefixes(steps)).toEqual(['ses/2026/11/19/23/', 'ses/2026/11/20/', 'ses/2026/11/21/00/']);
    expect(steps[1]?.only).toHaveLength(24);
  });

  it('is what has no hours', () => {
    const steps = plan('2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z', { hours: 'dt={yyyy}-{MM}-{dd}/{*}/{HH}/' });
    expect(prefixes(steps)).toEqual(['ses/dt=2026-11-20/', 'ses/dt=2026-11-21/']);
  });

  it.each([
    ['', 'ses/'],
    ['by/{*}/{yyyy}/', 'ses/by/'],
  ])('is everything where the keys do not begin with the time: %s', (hours, prefix) => {
    const [only, ...rest] = plan('2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z', { hours });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ prefix, isUndated: true });
  });

  it('is everything of so long a time that its days would be more calls, of which its years are taken', () => {
    const long = ['2019-01-01T06:00:00Z', '2022-06-01T00:00:00Z'] as const;
    const only = ['2018', '2019', '2020', '2021', '2022'].map((year) => `ses/${year}`);
    expect(plan(...long)).toMatchObject([{ prefix: 'ses/', only, isUndated: false }]);
    expect(plan(...long, { hours: 'd={dd}/{MM}/{yyyy}/' })).toMatchObject([{ prefix: 'ses/d=', only: null }]);
  });
});

it('each object whose oldest record came within an hour of the stretch is listed once', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe');
  const starts = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
  const hours = fc.constantFrom(defaultHours, 'dt={yyyy}-{MM}-{dd}/h={HH}/', '{yy}{DDD}/{H}/', '{yyyy}/{M}/{d}/');
  fc.assert(
    fc.property(
      zones,
      starts,
      fc.integer({ min: 1, max: 60 * hourMs }),
      hours,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (timeZone, fromMs, lengthMs, template, share) => {
        const where = { prefix: '', hours: template, timeZone };
        const steps = planListing(where, { fromMs, untilMs: fromMs + lengthMs }, late);
        const arrivedAtMs = Math.floor(fromMs - hourMs + share * (lengthMs + 2 * hourMs - 1));
        // A plan for that very moment says how it is written then.
        const key = `${keyAt(where, arrivedAtMs)}stream-1`;
        const listing = steps.filter(
          ({ prefix, only }) => key.startsWith(prefix) && (only?.some((hour) => key.startsWith(hour)) ?? true),
        );
        expect(listing).toHaveLength(1);
        // And the steps cover the time without a hole.
        expect(steps[0]?.covers.fromMs).toBeLessThanOrEqual(fromMs - hourMs);
        expect(steps.at(-1)?.covers.untilMs).toBe(fromMs + lengthMs + hourMs);
        steps.slice(1).forEach(({ covers }, index) => expect(covers.fromMs).toBe(steps[index]?.covers.untilMs));
      },
    ),
    { numRuns: 60 },
  );
});

/** As `date` writes it, not as the plan does. */
function keyAt({ hours, timeZone }: HourPlace, atMs: number): string {
  const [date = '', time = ''] = new Date(atMs).toLocaleString('sv-SE', { timeZone }).split(' ');
  const [year = '', month = '', day = ''] = date.split('-');
  const hour = time.slice(0, 2);
  const dayOfYear = Math.round((at(`${date}T00:00:00Z`) - at(`${year}-01-01T00:00:00Z`)) / 86_400_000) + 1;
  const fields: { readonly [field: string]: string } = {
    yyyy: year,
    yy: year.slice(2),
    MM: month,
    M: String(Number(month)),
    dd: day,
    d: String(Number(day)),
    DDD: String(dayOfYear).padStart(3, '0'),
    HH: hour,
    H: String(Number(hour)),
  };
  return hours.replace(/\{(\w+)\}/gu, (_, field: string) => fields[field] ?? '');
}
