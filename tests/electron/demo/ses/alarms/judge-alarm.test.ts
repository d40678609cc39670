// States of alarms: the tables of the CloudWatch user guide about missing data, and what SetAlarmState does.
import { describe, expect, it } from 'vitest';
import { type AlarmState, missingDatas } from '../../../../../electron/demo/ses/alarms/alarm-state.ts';
import { judge, judgeAlarm } from '../../../../../electron/demo/ses/alarms/judge-alarm.ts';
import { readAlarm } from '../../../../../electron/demo/ses/alarms/read-alarm.ts';
import type { Input } from '../../../../../electron/demo/ses/query/shape.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';
import type { RegionAccount, ScenarioRegion } from '../../../../../electron/demo/ses/state/region-account.ts';
import { assembleWorld } from '../../../../../electron/demo/world.ts';

const hourMs = 3_600_000;
const nowMs = Date.parse('2026-11-20T09:30:00Z');

function alarm(put: Input = {}, atMs = nowMs - 300 * hourMs): AlarmState {
  const standard = {
    AlarmName: 'bounces',
    Namespace: 'AWS/SES',
    MetricName: 'Reputation.BounceRate',
    Statistic: 'Average',
    Period: 3600,
    EvaluationPeriods: 1,
    Threshold: 0.05,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  };
  return readAlarm({ ...standard, ...put }, atMs);
}

/** As the guide draws them, oldest first: `0` is below the threshold, `X` breaches it, `-` is missing. */
function values(drawn: string): readonly number[] {
  return [...drawn].toReversed().flatMap((sign) => (sign === '-' ? [] : [sign === 'X' ? 1 : 0]));
}

// CloudWatch user guide, "How alarm state is evaluated when data is missing": missing, ignore, breaching, notBreaching.
describe('missing data', () => {
  it.each([
    ['0-X-X', 3, 3, ['OK', 'OK', 'OK', 'OK']],
    ['----0', 3, 3, ['OK', 'OK', 'OK', 'OK']],
    ['-----', 3, 3, ['INSUFFICIENT_DATA', 'stays', 'ALARM', 'OK']],
    ['0XX-X', 3, 3, ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['--X--', 3, 3, ['ALARM', 'stays', 'ALARM', 'OK']],
    ['0-X-X', 2, 3, ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['00X0X', 2, 3, ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['0-X--', 2, 3, ['OK', 'OK', 'ALARM', 'OK']],
    ['----0', 2, 3, ['OK', 'OK', 'ALARM', 'OK']],
    ['---X-', 2, 3, ['ALARM', 'stays', 'ALARM', 'OK']],
  ])('%s, %d out of %d', (drawn, datapointsToAlarm, evaluationPeriods, wanted) => {
    const states = missingDatas.map((TreatMissingData) => {
      const put = { TreatMissingData, DatapointsToAlarm: datapointsToAlarm, EvaluationPeriods: evaluationPeriods };
      return judge(alarm(put), values(drawn))?.state ?? 'stays';
    });
    expect(states).toEqual(wanted);
  });

  it.each([
    ['GreaterThanOrEqualToThreshold', 'ALARM'],
    ['GreaterThanThreshold', 'OK'],
    ['LessThanThreshold', 'OK'],
    ['LessThanOrEqualToThreshold', 'ALARM'],
  ])('a value at the threshold, with %s: %s', (ComparisonOperator, state) => {
    expect(judge(alarm({ ComparisonOperator }), [0.05])?.state).toBe(state);
  });
});

function account(told: ScenarioRegion): RegionAccount {
  const world = assembleWorld([]);
  const site = openSite({ world: () => world, publish: null, nowMs: () => nowMs, seed: 'test', told: () => told });
  return site.region('111122223333', 'us-east-1');
}

const stream = { identity: 'shop.example', perDay: 5000, from: '-40d' };
const bad = account({ traffic: [{ ...stream, hardBounce: 0.12 }] });
const stopped = account({ traffic: [{ ...stream, to: '-3d', hardBounce: 0.12 }] });

describe('an alarm over time', () => {
  it('is what its metric says, since it says so', () => {
    expect(judgeAlarm(bad, alarm(), nowMs)).toMatchObject({
      state: 'ALARM',
      reason: expect.stringMatching(
        /^Threshold Crossed: 1 datapoint \[0\.1\d+\] was greater than or equal to/u,
      ) as string,
      sinceMs: nowMs - 300 * hourMs + hourMs / 2,
    });
    expect(judgeAlarm(bad, alarm({ Threshold: 5 }), nowMs).state).toBe('OK');
  });

  it('after the last mail is what it makes of missing data', () => {
    const states = missingDatas.map(
      (TreatMissingData) => judgeAlarm(stopped, alarm({ TreatMissingData }), nowMs).state,
    );
    expect(states).toEqual(['INSUFFICIENT_DATA', 'ALARM', 'ALARM', 'OK']);
  });

  it('of a metric that does not exist yet knows nothing, unless it is told to', () => {
    const nothing = account({});
    const states = missingDatas.map(
      (TreatMissingData) => judgeAlarm(nothing, alarm({ TreatMissingData }), nowMs).state,
    );
    expect(states).toEqual(['INSUFFICIENT_DATA', 'INSUFFICIENT_DATA', 'ALARM', 'OK']);
  });

  it('takes another unit for another metric', () => {
    expect(judgeAlarm(bad, alarm({ Unit: 'None' }), nowMs).state).toBe('ALARM');
    expect(judgeAlarm(bad, alarm({ Unit: 'Percent' }), nowMs).state).toBe('INSUFFICIENT_DATA');
  });

  it('that is set to a state falls back within a minute, or stays where nothing is known', () => {
    const forced = (atMs: number) => ({ state: 'OK', reason: 'a try', atMs }) as const;
    const tried = { ...alarm(), forced: forced(nowMs) };
    expect(judgeAlarm(bad, tried, nowMs)).toEqual({ state: 'OK', reason: 'a try', sinceMs: nowMs });
    expect(judgeAlarm(bad, tried, nowMs + 59_000).state).toBe('OK');
    expect(judgeAlarm(bad, tried, nowMs + 60_000)).toMatchObject({ state: 'ALARM', sinceMs: nowMs + 60_000 });
    const ignoring = { ...alarm({ TreatMissingData: 'ignore' }), forced: forced(nowMs - hourMs) };
    expect(judgeAlarm(stopped, ignoring, nowMs)).toMatchObject({ state: 'OK', sinceMs: nowMs - hourMs });
  });
});
