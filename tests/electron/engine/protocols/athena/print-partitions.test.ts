// Which partitions a question is limited to: every hour of its stretch and the neighbours, few others, in few words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionsOf } from '../../../../../electron/engine/protocols/athena/partition-columns.ts';
import { printPartitions } from '../../../../../electron/engine/protocols/athena/print-partitions.ts';
import { planListing } from '../../../../../electron/engine/protocols/firehose-prefix/plan.ts';
import { openTimeZone } from '../../../../../electron/engine/protocols/firehose-prefix/time-zone.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const at = (time: string): number => Date.parse(time);
const columnsOf = (hours: string) => partitionsOf({ prefix: 'ses/', hours }).columns;
const print = (hours: string, from: string, until: string): string =>
  printPartitions(columnsOf(hours), 'UTC', { fromMs: at(from), untilMs: at(until) });

type Values = { readonly [column: string]: string };

/** Whether a partition is within the printed limits: their grammar is small enough to be read here. */
function isWithin(sql: string, values: Values): boolean {
  const tokens = sql.match(/\(|\)|,|AND|OR|IN|=|"[^"]*"|'[^']*'|\d+/gu) ?? [];
  let next = 0;
  const take = (): string => tokens[next++] ?? '';
  const peek = (): string => tokens[next] ?? '';
  function one(): boolean {
    const first = take();
    if (first === '(') {
      const holds = either();
      expect(take()).toBe(')');
      return holds;
    }
    const value = first.startsWith('"') ? `'${values[first.slice(1, -1)]}'` : first;
    if (take() === '=') return take() === value;
    const listed: string[] = [];
    for (let token = take(); token !== ')'; token = take()) listed.push(token);
    return listed.includes(value);
  }
  function both(): boolean {
    let holds = one();
    while (peek() === 'AND') {
      take();
      holds = one() && holds;
    }
    return holds;
  }
  function either(): boolean {
    let holds = both();
    while (peek() === 'OR') {
      take();
      holds = both() || holds;
    }
    return holds;
  }
  const holds = either();
  expect(next).toBe(tokens.length);
  return holds;
}

describe('the partitions of a stretch', () => {
  it('are its hours and the ones beside them', () => {
    expect(print('{yyyy}/{MM}/{dd}/{HH}/', '2026-11-20T09:10:00Z', '2026-11-20T09:20:00Z')).toBe(
      `("year" = '2026' AND ("month" = '11' AND ("day" = '20' AND ("hour" IN ('08', '09', '10')))))`,
    );
  });

  it('are whole days, months and years but for the ends', () => {
    expect(print('{yyyy}/{MM}/{dd}/{HH}/', '2024-12-31T23:00:00Z', '2027-02-03T01:00:00Z')).toBe(
      `("year" IN ('2025', '2026') OR "year" = '2024' AND ("month" = '12' AND ("day" = '31' AND ("hour" IN ('22', '23')))) ` +
        `OR "year" = '2027' AND ("month" = '01' OR "month" = '02' AND ("day" IN ('01', '02') ` +
        `OR "day" = '03' AND ("hour" IN ('00', '01')))))`,
    );
  });

  it('are written as the keys write them', () => {
    expect(print('{yy}{DDD}/{H}/', '2026-01-02T03:30:00Z', '2026-01-02T03:40:00Z')).toBe(
      `("year" = '26' AND ("day_of_year" = '002' AND ("hour" IN ('2', '3', '4'))))`,
    );
  });

  it('are none before there was anything, and few words for all time', () => {
    expect(print('{yyyy}/{MM}/{dd}/{HH}/', '1999-01-01T00:00:00Z', '1999-02-01T00:00:00Z')).toBe('1 = 0');
    const columns = columnsOf('{yyyy}/{MM}/{dd}/{HH}/');
    const all = printPartitions(columns, 'Asia/Kathmandu', { fromMs: 0, untilMs: 8.64e15 });
    expect(all.length).toBeLessThan(1000);
    expect(isWithin(all, { year: '2026', month: '02', day: '29', hour: '13' })).toBe(true);
  });

  it('hold every hour that is listed for the same stretch, and none a day away', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe');
    const starts = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    const lengths = fc.oneof(fc.integer({ min: 1, max: 60 * hourMs }), fc.integer({ min: 1, max: 70 * dayMs }));
    const keys = fc.constantFrom(
      '{yyyy}/{MM}/{dd}/{HH}/',
      'dt={yyyy}-{MM}-{dd}/h={HH}/',
      '{yy}{DDD}/{H}/',
      '{HH}/{yyyy}/{M}/{d}/',
      '{yyyy}/{MM}/{dd}/{*}/{HH}/',
      '{yyyy}/{MM}/{dd}-{HH}-',
    );
    fc.assert(
      fc.property(
        zones,
        starts,
        lengths,
        keys,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (timeZone, fromMs, lengthMs, hours, share) => {
          const stretch = { fromMs, untilMs: fromMs + lengthMs };
          const { columns } = partitionsOf({ prefix: '', hours });
          const sql = printPartitions(columns, timeZone, stretch);
          const valuesAt = (atMs: number): Values => {
            const parts = openTimeZone(timeZone)(atMs);
            return Object.fromEntries(columns.map(({ name, field }) => [name, parts[field]]));
          };
          const steps = planListing({ prefix: '', hours, timeZone }, stretch, at('2035-01-01T00:00:00Z'));
          const first = steps[0]?.covers.fromMs ?? 0;
          const last = (steps.at(-1)?.covers.untilMs ?? 0) - 1;
          for (const atMs of [first, Math.round(first + share * (last - first)), last])
            expect(isWithin(sql, valuesAt(atMs))).toBe(true);
          // Where the folders are no longer than a day.
          const isTooMuch = (atMs: number): boolean =>
            columns.some(({ name }) => name.startsWith('day')) && isWithin(sql, valuesAt(atMs));
          expect(isTooMuch(first - dayMs - 2 * hourMs)).toBe(false);
          expect(isTooMuch(last + dayMs + 2 * hourMs)).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });
});
