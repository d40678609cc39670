import { describe, expect, it } from 'vitest';
import * as parse from '../../../../electron/adapters/aws/parse-metrics.ts';
import type { CloudWatchAsk, VdmAsk } from '../../../../shared/health/metrics.ts';

const region = 'us-east-1';
const dimensions = [{ name: 'ses:configuration-set', value: 'shop' }];
const ask: CloudWatchAsk = {
  metrics: ['Send', 'Bounce', 'Complaint'],
  dimensions,
  statistic: 'Sum',
  fromMs: 0,
  toMs: 900_000,
  periodSeconds: 300,
};
const toldOf = (found: Parameters<typeof parse.parseTold>[0]): parse.Told => parse.parseTold(found);
const time = (...ms: readonly number[]): Date[] => ms.map((each) => new Date(each));

it('a metric that exists, with its dimensions and without', () => {
  const Dimensions = [{ Name: 'ses:configuration-set', Value: 'shop' }];
  expect(parse.parseMetricName({ Namespace: 'AWS/SES', MetricName: 'Send', Dimensions })).toEqual({
    metric: 'Send',
    dimensions,
  });
  expect(parse.parseMetricName({ MetricName: 'Reputation.BounceRate' }).dimensions).toEqual([]);
});

describe('series of CloudWatch', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.2, 1e308])('have no value where %d is told', (value) => {
    expect(toldOf({ Id: 'm0', Timestamps: time(0), Values: [value] }).points).toEqual([{ atMs: 0, value: null }]);
  });

  it('stand in the order that was asked, each in time order over all pages, and one without data is empty', () => {
    const series = parse.assembleSeries(ask, [
      toldOf({ Id: 'm1', Timestamps: time(0), Values: [2], StatusCode: 'Complete' }),
      toldOf({ Id: 'm0', Timestamps: time(300_000, 0), Values: [7, 5], StatusCode: 'PartialData' }),
      toldOf({ Id: 'm2', StatusCode: 'Complete' }),
      toldOf({ Id: 'm0', Timestamps: time(600_000), Values: [0], StatusCode: 'Complete' }),
    ]);
    expect(series).toEqual([
      {
        metric: 'Send',
        dimensions,
        points: [
          { atMs: 0, value: 5 },
          { atMs: 300_000, value: 7 },
          { atMs: 600_000, value: 0 },
        ],
      },
      { metric: 'Bounce', dimensions, points: [{ atMs: 0, value: 2 }] },
      { metric: 'Complaint', dimensions, points: [] },
    ]);
  });

  it('are there where CloudWatch left out a metric, or a value', () => {
    const lacking = toldOf({ Id: 'm0', Timestamps: time(0, 300_000), Values: [1] });
    expect(parse.assembleSeries(ask, [lacking])[0]?.points).toEqual([
      { atMs: 0, value: 1 },
      { atMs: 300_000, value: null },
    ]);
    expect(parse.assembleSeries(ask, []).map(({ points }) => points)).toEqual([[], [], []]);
  });
});

describe('what CloudWatch says of each metric', () => {
  const failure = (...codes: readonly ('Complete' | 'PartialData' | 'InternalError' | 'Forbidden')[]) =>
    parse.seriesFailure(
      codes.map((StatusCode) => toldOf({ Id: 'm0', StatusCode, Messages: [{ Value: 'More.' }] })),
      region,
    );

  it('is no failure where all of it came in the end', () => {
    expect(failure('Complete')).toBeNull();
    expect(failure('PartialData', 'PartialData', 'Complete')).toBeNull();
    expect(parse.seriesFailure([toldOf({ Id: 'm0' })], region)).toBeNull();
  });

  it.each([
    ['Forbidden', { kind: 'aws-permission-missing', action: 'cloudwatch:GetMetricData', region }],
    ['InternalError', { kind: 'aws-unavailable', operation: 'GetMetricData', region, status: 500 }],
    ['PartialData', { kind: 'aws-refused', operation: 'GetMetricData', code: 'PartialData', message: 'More.' }],
  ] as const)('%s at the end is told', (code, expected) => {
    expect(failure('PartialData', code)).toEqual(expected);
  });
});

describe('Virtual Deliverability Manager', () => {
  const vdm: VdmAsk = {
    metrics: ['SEND', 'DELIVERY'],
    dimensions: [{ name: 'ISP', value: 'Gmail' }],
    fromMs: 0,
    toMs: 1,
  };

  it('tells one series a query, in time order', () => {
    const Results = [
      { Id: 'm1', Timestamps: time(0), Values: [9] },
      { Id: 'm0', Timestamps: time(86_400_000, 0), Values: [10, 11] },
    ];
    expect(parse.assembleSeries(vdm, Results.map(toldOf)).map(({ metric, points }) => [metric, points])).toEqual([
      [
        'SEND',
        [
          { atMs: 0, value: 11 },
          { atMs: 86_400_000, value: 10 },
        ],
      ],
      ['DELIVERY', [{ atMs: 0, value: 9 }]],
    ]);
  });

  it.each([
    [[], null],
    [undefined, null],
    [
      [{ Id: '1', Code: 'ACCESS_DENIED', Message: 'No.' }],
      { kind: 'aws-permission-missing', action: 'ses:BatchGetMetricData', region },
    ],
    [
      [{ Id: '1', Code: 'INTERNAL_FAILURE', Message: 'Later.' }],
      { kind: 'aws-unavailable', operation: 'BatchGetMetricData', region, status: 500 },
    ],
    [[{ Id: '1' }], { kind: 'aws-refused', operation: 'BatchGetMetricData', code: 'Unknown', message: '' }],
  ] as const)('of the errors %j says %j', (errors, expected) => {
    expect(parse.vdmFailure(errors === undefined ? undefined : [...errors], region)).toEqual(expected);
  });
});
