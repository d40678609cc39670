// The state of an alarm: its metric judged period by period from the day it was put until now.
import { assertNever } from '../../../../shared/assert-never.ts';
import { type Point, readMetric } from '../query/metrics.ts';
import { valueOf } from '../query/statistic.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { AlarmState, Comparison, StateValue, Watched } from './alarm-state.ts';

export type AlarmJudgement = { readonly state: StateValue; readonly reason: string; readonly sinceMs: number };

/** Null: it stays as it was. */
type Verdict = Omit<AlarmJudgement, 'sinceMs'> | null;

const minuteMs = 60_000;
/** How far back its states are told: two weeks, and no more periods than can be judged at once. */
const historyMs = 14 * 86_400_000;
const mostPeriods = 2000;
/** CloudWatch looks at more points than it needs, so that a few may be missing. */
const spare = 2;

export function judgeAlarm(account: RegionAccount, alarm: AlarmState, nowMs: number): AlarmJudgement {
  const verdictAt = openJudging(account, alarm, nowMs);
  const { forced, createdAtMs } = alarm;
  const steps = verdictAt.endsMs.map((atMs): Step => ({ atMs, verdict: verdictAt.at(atMs) }));
  if (forced !== null) {
    const { state, reason, atMs } = forced;
    // It holds until the next look, which comes within a minute.
    const nextMs = atMs + minuteMs;
    const lastEndMs = verdictAt.endsMs.findLast((endMs) => endMs <= nextMs);
    steps.push({ atMs, verdict: { state, reason } });
    if (nextMs <= nowMs && lastEndMs !== undefined) steps.push({ atMs: nextMs, verdict: verdictAt.at(lastEndMs) });
  }
  return steps
    .toSorted((one, other) => one.atMs - other.atMs)
    .reduce<AlarmJudgement>(
      (before, { atMs, verdict }) =>
        verdict === null || verdict.state === before.state ? before : { ...verdict, sinceMs: atMs },
      { state: 'INSUFFICIENT_DATA', reason: 'Unchecked: Initial alarm creation', sinceMs: createdAtMs },
    );
}

type Step = { readonly atMs: number; readonly verdict: Verdict };
type Judging = { readonly endsMs: readonly number[]; readonly at: (endMs: number) => Verdict };

/** The ends of its periods so far, and what is to be said at each. */
function openJudging(account: RegionAccount, alarm: AlarmState, nowMs: number): Judging {
  const { watched, createdAtMs, evaluationPeriods } = alarm;
  if (watched === null || watched.statistic === null) return { endsMs: [], at: () => null };
  const periodMs = watched.periodSeconds * 1000;
  const range = evaluationPeriods + spare;
  const sinceMs = Math.max(createdAtMs, nowMs - historyMs, nowMs - mostPeriods * periodMs);
  const firstMs = Math.ceil(sinceMs / periodMs) * periodMs;
  const stretch = { sinceMs: firstMs - range * periodMs, untilMs: nowMs, periodMs };
  const values = new Map(readWatched(account, watched, stretch));
  const count = Math.max(0, Math.floor((nowMs - firstMs) / periodMs) + 1);
  return {
    endsMs: Array.from({ length: count }, (_, index) => firstMs + index * periodMs),
    at: (endMs) => {
      const starts = Array.from({ length: range }, (_, index) => endMs - (index + 1) * periodMs);
      return judge(
        alarm,
        starts.map((startMs) => values.get(startMs)).filter((value) => value !== undefined),
      );
    },
  };
}

type Stretch = { readonly sinceMs: number; readonly untilMs: number; readonly periodMs: number };

function readWatched(
  account: RegionAccount,
  watched: Watched,
  stretch: Stretch,
): readonly (readonly [number, number])[] {
  const { statistic, unit } = watched;
  if (statistic === null) return [];
  const isMeant = (point: Point): boolean => unit === null || unit === point.unit;
  return readMetric(account, { ...watched, ...stretch })
    .filter(isMeant)
    .map((point) => [point.startMs, valueOf(point, statistic)]);
}

/** CloudWatch user guide, "Configuring how CloudWatch alarms treat missing data"; newest value first. */
export function judge(alarm: AlarmState, values: readonly number[]): Verdict {
  const { evaluationPeriods, datapointsToAlarm, missingData, comparison, threshold } = alarm;
  const looked = values.slice(0, evaluationPeriods);
  const missing = evaluationPeriods - looked.length;
  const breaching = looked.filter((value) => isBreaching(value, comparison, threshold)).length;
  const said = (state: 'OK' | 'ALARM'): Verdict => ({ state, reason: reasonOf(alarm, looked, state) });
  if (breaching >= datapointsToAlarm) return said('ALARM');
  if (missing === 0) return said('OK');
  switch (missingData) {
    case 'breaching':
      return said(breaching + missing >= datapointsToAlarm ? 'ALARM' : 'OK');
    case 'notBreaching':
      return said('OK');
    case 'ignore':
      return breaching === looked.length ? null : said('OK');
    case 'missing':
      if (looked.length === 0) return { state: 'INSUFFICIENT_DATA', reason: unknown(evaluationPeriods) };
      return said(breaching === looked.length ? 'ALARM' : 'OK');
    default:
      return assertNever(missingData);
  }
}

function isBreaching(value: number, comparison: Comparison, threshold: number): boolean {
  switch (comparison) {
    case 'GreaterThanOrEqualToThreshold':
      return value >= threshold;
    case 'GreaterThanThreshold':
      return value > threshold;
    case 'LessThanThreshold':
      return value < threshold;
    case 'LessThanOrEqualToThreshold':
      return value <= threshold;
    default:
      return assertNever(comparison);
  }
}

const unknown = (count: number): string =>
  `Insufficient Data: ${count} datapoint${count === 1 ? ' was' : 's were'} unknown.`;

const compared: { readonly [comparison in Comparison]: string } = {
  GreaterThanOrEqualToThreshold: 'greater than or equal to',
  GreaterThanThreshold: 'greater than',
  LessThanThreshold: 'less than',
  LessThanOrEqualToThreshold: 'less than or equal to',
};

function reasonOf(
  { comparison, threshold, missingData, evaluationPeriods }: AlarmState,
  looked: readonly number[],
  state: 'OK' | 'ALARM',
): string {
  const not = state === 'ALARM' ? '' : 'not ';
  if (looked.length === 0) {
    const many = `no datapoints were received for ${evaluationPeriods} period${evaluationPeriods === 1 ? '' : 's'}`;
    return `Threshold Crossed: ${many} and ${evaluationPeriods} missing datapoints were treated as [${missingData === 'breaching' ? 'Breaching' : 'NonBreaching'}].`;
  }
  const many = looked.length === 1 ? '1 datapoint' : `${looked.length} datapoints`;
  const were = looked.length === 1 ? 'was' : 'were';
  return `Threshold Crossed: ${many} [${looked.join(', ')}] ${were} ${not}${compared[comparison]} the threshold (${threshold}).`;
}
