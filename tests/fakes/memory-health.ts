// What an account in memory holds about its health, and what of it a healthy account has where a test tells nothing.
import type { SesReads } from '../../electron/ports/ses.ts';
import type { CloudWatchAsk, MetricName, MetricPoint, MetricSeries, SendPoint } from '../../shared/health/metrics.ts';
import type * as P from '../../shared/health/panels.ts';
import type { SuppressedDetail } from '../../shared/health/suppression.ts';
import type { CloudWatchAlarm, Dimension, FirehoseStream, IamRole, SnsTopic } from '../../shared/health/wiring.ts';
import { nowMs } from './ses-identity.ts';

export type MemoryHealth = {
  readonly pools?: readonly P.SesPool[];
  readonly ipListings?: readonly P.IpListing[];
  readonly sendStatistics?: readonly SendPoint[];
  /** Left out: those of `metrics`. */
  readonly metricNames?: readonly MetricName[];
  /** Found by metric and dimensions, in the range that is asked; left out: a healthy account's at every step. */
  readonly metrics?: readonly MetricSeries[];
  readonly vdmMetrics?: readonly MetricSeries[];
  readonly alarms?: readonly CloudWatchAlarm[];
  /** Left out: every topic, role and stream that is asked for is there and in order. */
  readonly topics?: readonly SnsTopic[];
  readonly roles?: readonly IamRole[];
  readonly streams?: readonly FirehoseStream[];
  readonly suppressed?: readonly SuppressedDetail[];
  readonly tenants?: readonly P.SesTenant[];
  readonly reputationEntities?: readonly P.ReputationEntity[];
  readonly multiRegionEndpoints?: readonly P.MultiRegionEndpoint[];
  /** By address; one that is not named is a good one. */
  readonly addressInsights?: { readonly [address: string]: P.AddressInsights };
};

export type HealthReadName = Exclude<
  keyof SesReads,
  | 'caller'
  | 'account'
  | 'identities'
  | 'identity'
  | 'configurationSets'
  | 'configurationSet'
  | 'notifications'
  | 'recommendations'
  | 'template'
  | 'receiving'
  | 'dedicatedIps'
>;

/** Null: what was asked for is not there. */
type Answer<N extends HealthReadName> = (
  about: SesReads[N]['takes'],
  told: MemoryHealth,
) => SesReads[N]['brings'] | null;

const answers: { readonly [N in HealthReadName]: Answer<N> } = {
  pools: (_about, told) => told.pools ?? [],
  ipListings: (addresses, told) => (told.ipListings ?? []).filter(({ address }) => addresses.includes(address)),
  sendStatistics: (_about, told) => told.sendStatistics ?? healthyStatistics,
  metricNames: (_about, told) => told.metricNames ?? told.metrics?.map(nameOf) ?? healthyNames,
  metrics: (ask, told) =>
    ask.metrics.map((metric) =>
      told.metrics === undefined ? healthySeries(metric, ask) : within(told.metrics, metric, ask),
    ),
  vdmMetrics: (ask, told) =>
    ask.metrics.map((metric) =>
      told.vdmMetrics === undefined
        ? healthySeries(metric, { ...ask, periodSeconds: daySeconds })
        : within(told.vdmMetrics, metric, ask),
    ),
  alarms: (_about, told) => told.alarms ?? [],
  topic: (arn, told) => (told.topics === undefined ? healthyTopic(arn) : byArn(told.topics, arn)),
  role: (arn, told) => (told.roles === undefined ? healthyRole(arn) : byArn(told.roles, arn)),
  stream: (arn, told) => (told.streams === undefined ? healthyStream(arn) : byArn(told.streams, arn)),
  suppressed: (address, told) => (told.suppressed ?? []).find((entry) => isSame(entry.address, address)) ?? null,
  tenants: (_about, told) => told.tenants ?? [],
  reputationEntities: (_about, told) => told.reputationEntities ?? [],
  multiRegionEndpoints: (_about, told) => told.multiRegionEndpoints ?? [],
  addressInsights: (address, told) => told.addressInsights?.[address] ?? { ...goodAddress, address },
};

export function healthAnswer<N extends HealthReadName>(
  read: N,
  about: SesReads[N]['takes'],
  told: MemoryHealth,
): SesReads[N]['brings'] | null {
  return answers[read](about, told);
}

/** Addresses are compared as SES does it. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const daySeconds = 86_400;
const mostSteps = 2000;

/** What a step holds, however long it is; a metric that is not here does not exist. */
const healthyValues: { readonly [metric: string]: number } = {
  Send: 1000,
  Delivery: 985,
  Bounce: 8,
  Complaint: 0,
  Open: 400,
  Click: 60,
  'Reputation.BounceRate': 0.008,
  'Reputation.ComplaintRate': 0.0002,
  SEND: 1000,
  DELIVERY: 985,
  DELIVERY_OPEN: 900,
  DELIVERY_CLICK: 900,
  DELIVERY_COMPLAINT: 600,
  PERMANENT_BOUNCE: 8,
  TRANSIENT_BOUNCE: 7,
  COMPLAINT: 0,
  OPEN: 400,
  CLICK: 60,
};

const healthyNames: readonly MetricName[] = Object.keys(healthyValues)
  .filter((metric) => metric !== metric.toUpperCase())
  .map((metric) => ({ metric, dimensions: [] }));

type Asked = Pick<CloudWatchAsk, 'dimensions' | 'fromMs' | 'toMs' | 'periodSeconds'>;

function healthySeries(metric: string, { dimensions, fromMs, toMs, periodSeconds }: Asked): MetricSeries {
  const value = healthyValues[metric];
  const periodMs = periodSeconds * 1000;
  const steps = value === undefined ? 0 : Math.min(mostSteps, Math.ceil((toMs - fromMs) / periodMs));
  const points = Array.from({ length: steps }, (_, step): MetricPoint => {
    return { atMs: fromMs + step * periodMs, value: value ?? null };
  });
  return { metric, dimensions, points };
}

function within(
  told: readonly MetricSeries[],
  metric: string,
  { dimensions, fromMs, toMs }: Pick<Asked, 'dimensions' | 'fromMs' | 'toMs'>,
): MetricSeries {
  const found = told.find((one) => one.metric === metric && print(one.dimensions) === print(dimensions));
  const points = (found?.points ?? []).filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
  return { metric, dimensions, points };
}

function print(dimensions: readonly Dimension[]): string {
  return JSON.stringify(dimensions.map(({ name, value }) => `${name}=${value}`).toSorted());
}

function nameOf({ metric, dimensions }: MetricSeries): MetricName {
  return { metric, dimensions };
}

function byArn<T extends { readonly arn: string }>(told: readonly T[], arn: string): T | null {
  return told.find((one) => one.arn === arn) ?? null;
}

/** A day in steps of 15 minutes. */
const healthyStatistics: readonly SendPoint[] = Array.from({ length: 96 }, (_, step) => ({
  atMs: nowMs - (96 - step) * 900_000,
  attempts: 100,
  bounces: step % 2,
  complaints: 0,
  rejects: 0,
}));

function healthyTopic(arn: string): SnsTopic {
  const account = arn.split(':')[4] ?? '';
  return {
    arn,
    fifo: false,
    policy: allow('ses.amazonaws.com', 'sns:Publish', arn, { 'AWS:SourceAccount': account }),
    kmsKeyId: null,
    subscriptions: [
      { protocol: 'sqs', endpoint: arn.replace(':sns:', ':sqs:').replace(/[^:]+$/u, 'feedback'), confirmed: true },
    ],
  };
}

function healthyRole(arn: string): IamRole {
  const account = arn.split(':')[4] ?? '';
  const document = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['firehose:PutRecordBatch', 'firehose:DescribeDeliveryStream'], Resource: '*' },
    ],
  });
  return {
    arn,
    name: arn.replace(/^.*\//u, ''),
    trustPolicy: allow('ses.amazonaws.com', 'sts:AssumeRole', null, { 'AWS:SourceAccount': account }),
    policies: [{ name: 'deliver', document }],
    policiesGap: null,
  };
}

function allow(service: string, action: string, resource: string | null, equals: object): string {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: action,
    ...(resource === null ? {} : { Resource: resource }),
    Condition: { StringEquals: equals },
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function healthyStream(arn: string): FirehoseStream {
  return {
    arn,
    name: arn.replace(/^.*\//u, ''),
    status: 'ACTIVE',
    source: 'DirectPut',
    destination: 's3',
    bucketArn: 'arn:aws:s3:::ses-events-111122223333',
    prefix: 'events/',
    errorPrefix: 'errors/',
    compression: 'GZIP',
    bufferSeconds: 60,
  };
}

const goodAddress: Omit<P.AddressInsights, 'address'> = {
  isValid: 'HIGH',
  hasValidSyntax: 'HIGH',
  hasValidDnsRecords: 'HIGH',
  mailboxExists: 'HIGH',
  isRoleAddress: 'LOW',
  isDisposable: 'LOW',
  isRandomInput: 'LOW',
};
