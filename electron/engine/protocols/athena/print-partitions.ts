// Prints which partitions a question is limited to: those of the hours of a stretch of time and of their neighbours.
import type { Stretch } from '../../../../shared/history/sources.ts';
import { neighbourMs } from '../firehose-prefix/plan.ts';
import { type DayAndHour, isTimeZone, openTimeZone } from '../firehose-prefix/time-zone.ts';
import type { PartitionColumn } from './partition-columns.ts';
import { printLiteral, printQueryName } from './print-literal.ts';

/** All offsets of time zones are multiples of it. */
const tickMs = 900_000;
/** Every day has one of these. */
const halfDayMs = 43_200_000;
/** At its ends a stretch is looked at hour by hour, between them day by day. */
const edgeMs = 2 * 86_400_000;
/** The years of the table's projection, and a day for time zones. */
const [earliestMs, latestMs] = [Date.UTC(2014, 11, 31), Date.UTC(2046, 0, 2)];

/** The values of one column, and below each those of the next. */
type Branch = Map<string, Branch>;

/** Years, months and days as a whole where nothing at the ends of the stretch cuts them. */
export function printPartitions(columns: readonly PartitionColumn[], timeZone: string, stretch: Stretch): string {
  const fromMs = Math.max(earliestMs, Math.floor((stretch.fromMs - neighbourMs) / tickMs) * tickMs);
  const untilMs = Math.min(latestMs, Math.ceil((stretch.untilMs + neighbourMs) / tickMs) * tickMs);
  const partsAt = openTimeZone(isTimeZone(timeZone) ? timeZone : 'UTC');
  const pathAt = (atMs: number): readonly string[] => valuesOf(columns, partsAt(atMs));
  const root: Branch = new Map();
  for (let atMs = fromMs; atMs < untilMs;) {
    grow(root, pathAt(atMs));
    const isInside = atMs >= fromMs + edgeMs && atMs + halfDayMs < untilMs - edgeMs;
    atMs += isInside ? halfDayMs : tickMs;
  }
  const cut = [pathAt(fromMs - tickMs), pathAt(untilMs)];
  return root.size === 0 ? '1 = 0' : printBranch(root, columns, cut);
}

const valuesOf = (columns: readonly PartitionColumn[], parts: DayAndHour): readonly string[] =>
  columns.map(({ field }) => parts[field]);

function grow(root: Branch, path: readonly string[]): void {
  let branch = root;
  for (const value of path) {
    const next = branch.get(value) ?? new Map<string, Branch>();
    branch.set(value, next);
    branch = next;
  }
}

/** `cut`: the paths just outside the stretch that lead through this branch; what none of them leads through is whole. */
function printBranch(
  branch: Branch,
  [column, ...others]: readonly PartitionColumn[],
  cut: readonly (readonly string[])[],
): string {
  const name = printQueryName(column?.name ?? '');
  const isWhole = (value: string): boolean => others.length === 0 || cut.every(([first]) => first !== value);
  const whole = [...branch.keys()].filter(isWhole).map(printLiteral);
  const parts = [...branch].flatMap(([value, below]) => {
    if (isWhole(value)) return [];
    const further = cut.filter(([first]) => first === value).map(([, ...rest]) => rest);
    return [`${name} = ${printLiteral(value)} AND ${printBranch(below, others, further)}`];
  });
  const listed = whole.length === 1 ? `${name} = ${whole.join('')}` : `${name} IN (${whole.join(', ')})`;
  const all = whole.length === 0 ? parts : [listed, ...parts];
  return `(${all.join(' OR ')})`;
}
