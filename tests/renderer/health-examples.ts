// Whole values about an account's health that the window's tests build on.
import type { AwsGap } from '../../shared/aws.ts';
import type { MetricAsk } from '../../shared/health/asks.ts';
import type { MetricPoint, MetricTable, RateSeries } from '../../shared/health/metrics.ts';
import { healthReportVersion, type HealthReport, type PanelPart } from '../../shared/health/report.ts';
import type { OwnRate, Quota, ReputationRate, Standing } from '../../shared/health/standing.ts';
import type { SesAccount } from '../../shared/ses.ts';
import { exampleNowMs } from './identity-examples.ts';

const dayMs = 86_400_000;

export function exampleGap(action: string): AwsGap {
  const [, operation = action] = action.split(':');
  const failure = { kind: 'aws-permission-missing', action, region: 'us-east-1' } as const;
  return { region: 'us-east-1', operation, subject: null, failure };
}

/** One value a day up to now, the last one last. */
export function exampleDays(...values: readonly (number | null)[]): readonly MetricPoint[] {
  return values.map((value, index) => ({ atMs: exampleNowMs - (values.length - 1 - index) * dayMs, value }));
}

export const exampleAccount: SesAccount = {
  region: 'us-east-1',
  productionAccess: true,
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  max24HourSend: 50_000,
  maxSendRatePerSecond: 14,
  sentLast24Hours: 12_500,
  suppressedReasons: ['BOUNCE', 'COMPLAINT'],
  vdmEnabled: true,
  engagementTracking: null,
  optimizedDelivery: null,
  autoWarmup: null,
  review: { status: 'GRANTED', caseId: '170000000000001' },
  mailType: 'TRANSACTIONAL',
  websiteUrl: null,
  useCase: null,
  pricingPlan: null,
};

export const exampleQuota: Quota = {
  sent: 12_500,
  max: 50_000,
  unlimited: false,
  maxPerSecond: 14,
  share: 0.25,
  refills: [{ atMs: exampleNowMs + 3_600_000, recipients: 4000 }],
};

export function exampleRate(change: Partial<ReputationRate> = {}): ReputationRate {
  return {
    rate: 'bounce',
    latest: { fraction: 0.013, atMs: exampleNowMs },
    level: 'healthy',
    points: exampleDays(0.01, null, 0.013),
    ...change,
  };
}

export function exampleOwn(change: Partial<OwnRate> = {}): OwnRate {
  return {
    rate: 'bounce',
    counted: 18,
    of: 14_020,
    fraction: 18 / 14_020,
    fromMs: exampleNowMs - 14 * dayMs,
    toMs: exampleNowMs,
    points: exampleDays(0.001, 0.002),
    says: { en: 'This is not what AWS counts.', ja: 'AWS の値とは一致しません。' },
    ...change,
  };
}

export function exampleStanding(change: Partial<Standing> = {}): Standing {
  const atMs = exampleNowMs;
  return {
    status: 'healthy',
    headline: { en: 'Sending works in us-east-1.', ja: 'us-east-1 では送信できます。' },
    means: { en: 'AWS raises no objection.', ja: 'AWS からの指摘はありません。' },
    account: { known: true, value: exampleAccount, atMs },
    quota: exampleQuota,
    rates: {
      known: true,
      atMs,
      value: [exampleRate(), exampleRate({ rate: 'complaint', latest: { fraction: 0.0004, atMs } })],
    },
    own: { known: true, atMs, value: [exampleOwn(), exampleOwn({ rate: 'complaint' })] },
    todo: [],
    ...change,
  };
}

export function standingPart(change: Partial<PanelPart<'standing'>> = {}): PanelPart<'standing'> {
  return { panel: 'standing', value: exampleStanding(), findings: [], readAtMs: exampleNowMs, ...change };
}

export function exampleHealth(change: Partial<HealthReport> = {}): HealthReport {
  return {
    version: healthReportVersion,
    profileId: 'demo',
    world: 'demo',
    accountId: '111122223333',
    region: 'us-east-1',
    startedAtMs: exampleNowMs - 5000,
    finishedAtMs: exampleNowMs,
    failure: null,
    parts: [standingPart()],
    ...change,
  };
}

export const exampleAsk: MetricAsk = {
  source: 'cloudwatch',
  region: 'us-east-1',
  dimensions: [],
  fromMs: exampleNowMs - 2 * dayMs,
  toMs: exampleNowMs + dayMs,
  periodSeconds: 86_400,
};

export function exampleRateSeries(change: Partial<RateSeries> = {}): RateSeries {
  return {
    rate: 'bounce',
    numerator: 'Bounce',
    divisor: 'Send',
    counted: 18,
    of: 14_020,
    fraction: 18 / 14_020,
    points: exampleDays(0.001, null, 0.002),
    says: { en: 'All bounces, of all sends.', ja: '送信数に対するバウンスの割合です。' },
    ...change,
  };
}

export function exampleTable(change: Partial<MetricTable> = {}): MetricTable {
  return {
    ask: exampleAsk,
    readAtMs: exampleNowMs,
    groups: [
      {
        value: null,
        counts: [
          { metric: 'Send', dimensions: [], points: exampleDays(7000, null, 7020) },
          { metric: 'Bounce', dimensions: [], points: exampleDays(7, null, 11) },
          { metric: 'Reject', dimensions: [], points: exampleDays(null, null, null) },
        ],
        rates: [exampleRateSeries()],
      },
    ],
    notThere: ['Reject'],
    gaps: [],
    notes: [{ en: 'Counts are events.', ja: 'イベントの数です。' }],
    ...change,
  };
}
