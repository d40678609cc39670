// Whole values of what a region tells about its health, to build tests on; each says only what differs from a healthy one.
import type { MetricSeries, SendPoint } from '../../shared/health/metrics.ts';
import type { ReputationEntity, SesTenant } from '../../shared/health/panels.ts';
import type { CloudWatchAlarm, SnsTopic, Wired } from '../../shared/health/wiring.ts';
import type { SesAccount, SesRecommendation } from '../../shared/ses.ts';
import { healthyAccount } from './memory-answers.ts';
import { nowMs } from './ses-identity.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export function exampleAccount(change: Partial<SesAccount> = {}): SesAccount {
  return { ...healthyAccount, region: 'us-east-1', ...change };
}

/** Both rates of the account: an hour ago what is given, before that half of it; null where the metric does not exist. */
export function rates(bounce: number | null, complaint: number | null): readonly MetricSeries[] {
  return [series('Reputation.BounceRate', bounce), series('Reputation.ComplaintRate', complaint)];
}

function series(metric: string, fraction: number | null): MetricSeries {
  const points =
    fraction === null
      ? []
      : [
          { atMs: nowMs - 2 * hourMs, value: fraction / 2 },
          { atMs: nowMs - hourMs, value: fraction },
          { atMs: nowMs, value: null },
        ];
  return { metric, dimensions: [], points };
}

/** What was sent so many hours ago. */
export function sent(hoursAgo: number, counts: Partial<Omit<SendPoint, 'atMs'>>): SendPoint {
  return { atMs: nowMs - hoursAgo * hourMs, attempts: 0, bounces: 0, complaints: 0, rejects: 0, ...counts };
}

/** A week of a mailbox provider: what went there each day, and of it what could be and what was complained about. */
export function provider(name: string, perDay: number, reporting: number, complaints: number): readonly MetricSeries[] {
  const dimensions = [{ name: 'ISP', value: name }];
  const week = Array.from({ length: 7 }, (_, day) => nowMs - (7 - day) * dayMs);
  return [
    { metric: 'SEND', dimensions, points: week.map((atMs) => ({ atMs, value: perDay })) },
    { metric: 'DELIVERY_COMPLAINT', dimensions, points: [{ atMs: nowMs - dayMs, value: reporting }] },
    { metric: 'COMPLAINT', dimensions, points: [{ atMs: nowMs - dayMs, value: complaints }] },
  ];
}

export const alarmTopic = 'arn:aws:sns:us-east-1:111122223333:mail-alarms';

export function bounceAlarm(change: Partial<CloudWatchAlarm> = {}): CloudWatchAlarm {
  return {
    name: 'bounces',
    arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bounces',
    namespace: 'AWS/SES',
    metric: 'Reputation.BounceRate',
    dimensions: [],
    statistic: 'Average',
    periodSeconds: 3600,
    evaluationPeriods: 1,
    comparison: 'GreaterThanOrEqualToThreshold',
    threshold: 0.05,
    missingData: 'ignore',
    state: 'OK',
    stateReason: '',
    stateSinceMs: null,
    actionsEnabled: true,
    alarmActions: [alarmTopic],
    ...change,
  };
}

export function complaintAlarm(change: Partial<CloudWatchAlarm> = {}): CloudWatchAlarm {
  return bounceAlarm({ name: 'complaints', metric: 'Reputation.ComplaintRate', threshold: 0.001, ...change });
}

export function topic(confirmed: boolean): SnsTopic {
  return {
    arn: alarmTopic,
    fifo: false,
    policy: null,
    kmsKeyId: null,
    subscriptions: [{ protocol: 'email', endpoint: 'ops@shop.example', confirmed }],
  };
}

export function wired<T>(seen: readonly T[], change: Partial<Wired<T>> = {}): Wired<T> {
  return { seen, absent: [], gaps: [], ...change };
}

export const setGap = {
  region: 'us-east-1',
  operation: 'GetConfigurationSet',
  subject: 'news',
  failure: { kind: 'aws-permission-missing', action: 'ses:GetConfigurationSet', region: 'us-east-1' },
} as const;

export function advice(change: Partial<SesRecommendation> = {}): SesRecommendation {
  return {
    resourceArn: 'arn:aws:ses:us-east-1:111122223333:identity/shop.example',
    identity: 'shop.example',
    type: 'DKIM',
    description: 'DKIM verification is not enabled.',
    status: 'OPEN',
    impact: 'HIGH',
    createdAtMs: null,
    lastUpdatedAtMs: null,
    ...change,
  };
}

const tenantArn = 'arn:aws:ses:us-east-1:111122223333:tenant/blue/tn-1';

export function tenant(sendingStatus: string): SesTenant {
  return { name: 'blue', id: 'tn-1', arn: tenantArn, sendingStatus, createdAtMs: null };
}

export function entity(change: Partial<ReputationEntity> = {}): ReputationEntity {
  return {
    reference: tenantArn,
    type: 'RESOURCE',
    policy: 'arn:aws:ses:us-east-1:aws:reputation-policy/standard',
    customerStatus: 'ENABLED',
    sesStatus: 'ENABLED',
    sesCause: null,
    sendingStatus: 'ENABLED',
    impact: null,
    ...change,
  };
}
