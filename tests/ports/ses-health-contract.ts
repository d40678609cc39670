// What every SES account must tell of its health, whatever stands behind it: run on the one in memory and on the real adapter.
import { afterEach, describe, expect, it } from 'vitest';
import type { Ses, SesReadName, SesReads } from '../../electron/ports/ses.ts';
import type { AwsReply } from '../../shared/aws.ts';
import type { CloudWatchAsk } from '../../shared/health/metrics.ts';
import type { SuppressedAddress } from '../../shared/health/suppression.ts';

const region = 'us-east-1';
const otherRegion = 'eu-west-1';
const arnOf = (service: string, resource: string, where = region): string =>
  `arn:aws:${service}:${service === 'iam' ? '' : where}:111122223333:${resource}`;
const document = (action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
const atMs = 1_790_000_000_000;

/** What the account holds in `region`: told to each in its own way, and expected of each in ours. */
export const toldHealth = {
  pools: [
    { name: 'ads', scaling: 'MANAGED' },
    { name: 'mail', scaling: 'STANDARD' },
  ],
  listing: { address: '192.0.2.9', list: 'zen.example', description: 'Listed for spam traps.', listedAtMs: atMs },
  topic: {
    arn: arnOf('sns', 'bounces'),
    fifo: false,
    policy: document('SNS:Publish'),
    kmsKeyId: 'alias/mail',
    subscriptions: [
      { protocol: 'email', endpoint: 'ops@shop.example', confirmed: false },
      { protocol: 'sqs', endpoint: arnOf('sqs', 'bounces'), confirmed: true },
    ],
  },
  /** In the other region. */
  topicThere: {
    arn: arnOf('sns', 'complaints.fifo', otherRegion),
    fifo: true,
    policy: document('SNS:Publish'),
    kmsKeyId: null,
    subscriptions: [],
  },
  role: {
    arn: arnOf('iam', 'role/mail/ses-events'),
    name: 'ses-events',
    trustPolicy: document('sts:AssumeRole'),
    policies: [
      { name: 'write to the stream', document: document('firehose:PutRecordBatch') },
      { name: 'log', document: document('logs:PutLogEvents') },
    ],
    policiesGap: null,
  },
  stream: {
    arn: arnOf('firehose', 'deliverystream/ses-events'),
    name: 'ses-events',
    status: 'ACTIVE',
    source: 'DirectPut',
    destination: 's3',
    bucketArn: 'arn:aws:s3:::ses-events',
    prefix: 'events/',
    errorPrefix: 'errors/',
    timeZone: 'UTC',
    compression: 'GZIP',
    bufferSeconds: 60,
  },
  alarm: {
    name: 'ses-bounce-rate',
    arn: arnOf('cloudwatch', 'alarm:ses-bounce-rate'),
    namespace: 'AWS/SES',
    metric: 'Reputation.BounceRate',
    dimensions: [],
    statistic: 'Average',
    periodSeconds: 3600,
    evaluationPeriods: 1,
    comparison: 'GreaterThanOrEqualToThreshold',
    threshold: 0.05,
    missingData: 'ignore',
    actionsEnabled: true,
    alarmActions: [arnOf('sns', 'alarms')],
  },
  suppressed: [
    {
      address: 'ann@shop.example',
      reason: 'COMPLAINT',
      updatedAtMs: atMs + 1000,
      messageId: '0100',
      feedbackId: 'f-1',
    },
    { address: 'bob@shop.example', reason: 'BOUNCE', updatedAtMs: atMs, messageId: null, feedbackId: null },
  ],
  tenant: {
    name: 'shop',
    id: 'tn-0a1b',
    arn: arnOf('ses', 'tenant/shop/tn-0a1b'),
    sendingStatus: 'DISABLED',
    createdAtMs: atMs,
  },
  entity: {
    reference: arnOf('ses', 'tenant/shop/tn-0a1b'),
    type: 'RESOURCE',
    policy: 'arn:aws:ses:us-east-1:aws:reputation-policy/standard',
    customerStatus: 'ENABLED',
    sesStatus: 'DISABLED',
    sesCause: 'Too many bounces.',
    sendingStatus: 'DISABLED',
    impact: null,
  },
  endpoint: {
    name: 'both',
    id: 'abcdef12.g3h',
    status: 'READY',
    regions: [region, otherRegion],
    createdAtMs: atMs,
  },
} as const;

type Open = (change: { readonly readOnly: boolean }) => Promise<Ses>;
type Start = (readOnly?: boolean) => Promise<Ses>;

export function valueOf<T>(reply: AwsReply<T>): T {
  if (!reply.ok) throw new Error(`it failed: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

/** `open` makes an account as told, closed after each test. */
export function describeSesHealth(who: string, open: Open): void {
  describe(`the contract of an account's health: ${who}`, () => {
    const opened: Ses[] = [];
    afterEach(async () => {
      for (const ses of opened.splice(0)) await ses.close();
    });
    const start: Start = async (readOnly = false) => {
      const ses = await open({ readOnly });
      opened.push(ses);
      return ses;
    };
    describeTold(start);
    describeOverTime(start);
    describeSuppression(start);
  });
}

async function brought<N extends SesReadName>(ses: Ses, read: N, about: SesReads[N]['takes']) {
  return valueOf(await ses.read({ read, region, about }));
}

function describeTold(start: Start): void {
  it('tells pools, and the lists that name a dedicated address', async () => {
    const ses = await start();
    expect((await brought(ses, 'pools', null)).toSorted(byName)).toEqual(toldHealth.pools);
    expect(await brought(ses, 'ipListings', ['192.0.2.9', '192.0.2.10'])).toEqual([toldHealth.listing]);
    expect(await brought(ses, 'ipListings', [])).toEqual([]);
  });

  it('tells a topic with its subscriptions, in whichever region it is', async () => {
    const ses = await start();
    for (const topic of [toldHealth.topic, toldHealth.topicThere])
      expect(await brought(ses, 'topic', topic.arn)).toEqual(topic);
  });

  it('tells a role with every policy as JSON, and a delivery stream', async () => {
    const ses = await start();
    expect(await brought(ses, 'role', toldHealth.role.arn)).toEqual(toldHealth.role);
    expect(await brought(ses, 'stream', toldHealth.stream.arn)).toEqual(toldHealth.stream);
  });

  it.each([
    ['topic', arnOf('sns', 'gone'), 'GetTopicAttributes'],
    ['role', arnOf('iam', 'role/gone'), 'GetRole'],
    ['stream', arnOf('firehose', 'deliverystream/gone'), 'DescribeDeliveryStream'],
    ['suppressed', 'eve@shop.example', 'GetSuppressedDestination'],
  ] as const)('a %s that is not there is not found', async (read, about, operation) => {
    const reply = await (await start()).read({ read, region, about });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-not-found', operation, subject: about } });
    expect(reply.calls.at(-1)).toMatchObject({ operation });
  });

  it('tells the alarms that watch SES, and no others', async () => {
    expect(await brought(await start(), 'alarms', null)).toMatchObject([toldHealth.alarm]);
  });

  it('tells tenants, entities and multi-region endpoints', async () => {
    const ses = await start();
    expect(await brought(ses, 'tenants', null)).toEqual([toldHealth.tenant]);
    expect(await brought(ses, 'reputationEntities', null)).toEqual([toldHealth.entity]);
    expect(await brought(ses, 'multiRegionEndpoints', null)).toEqual([toldHealth.endpoint]);
  });

  it('tells how good an address looks', async () => {
    const found = await brought(await start(), 'addressInsights', 'sales@nowhere.example');
    expect(found).toMatchObject({ address: 'sales@nowhere.example', isValid: 'LOW', isRoleAddress: 'HIGH' });
  });
}

const hourMs = 3_600_000;

/** The last whole day. */
function aDay(): Pick<CloudWatchAsk, 'fromMs' | 'toMs'> {
  const toMs = Math.floor(Date.now() / hourMs) * hourMs;
  return { fromMs: toMs - 24 * hourMs, toMs };
}

function describeOverTime(start: Start): void {
  it('tells one series for each metric asked, in their order; one that does not exist has no points', async () => {
    const ses = await start();
    const { fromMs, toMs } = aDay();
    const ask = { dimensions: [], statistic: 'Sum', periodSeconds: 3600, fromMs, toMs } as const;
    const series = await brought(ses, 'metrics', { ...ask, metrics: ['Delivery', 'NoSuchMetric', 'Send'] });
    expect(series.map(({ metric }) => metric)).toEqual(['Delivery', 'NoSuchMetric', 'Send']);
    expect(series[1]?.points).toEqual([]);
    const points = series[2]?.points ?? [];
    expect(points.length).toBeGreaterThan(12);
    expect(points.every(({ atMs: at, value }) => at >= fromMs && at < toMs && value !== null)).toBe(true);
    expect(points.map(({ atMs: at }) => at)).toEqual(points.map(({ atMs: at }) => at).toSorted((a, b) => a - b));
    expect(await brought(ses, 'metricNames', null)).toContainEqual({ metric: 'Send', dimensions: [] });
  });

  it('likewise of Virtual Deliverability Manager, however many are asked', async () => {
    const metrics = [
      'SEND',
      'DELIVERY',
      'DELIVERY_OPEN',
      'DELIVERY_CLICK',
      'DELIVERY_COMPLAINT',
      'PERMANENT_BOUNCE',
      'TRANSIENT_BOUNCE',
      'COMPLAINT',
      'OPEN',
      'CLICK',
      'SEND',
    ] as const;
    const series = await brought(await start(), 'vdmMetrics', { metrics, dimensions: [], ...aDay() });
    expect(series.map(({ metric }) => metric)).toEqual(metrics);
    expect(series[10]).toEqual(series[0]);
    expect(series[0]?.points.some(({ value }) => (value ?? 0) > 0)).toBe(true);
  });

  it('tells what was sent in steps of 15 minutes, in time order', async () => {
    const points = await brought(await start(), 'sendStatistics', null);
    expect(points.length).toBeGreaterThan(12);
    expect(points.map(({ atMs: at }) => at)).toEqual(points.map(({ atMs: at }) => at).toSorted((a, b) => a - b));
    expect(points.some(({ attempts }) => attempts > 0)).toBe(true);
  });
}

async function listOf(ses: Ses): Promise<readonly SuppressedAddress[]> {
  const entries: SuppressedAddress[] = [];
  const reply = await ses.readSuppressed(region, (page) => entries.push(...page));
  expect(valueOf(reply)).toBeNull();
  return entries.toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

function describeSuppression(start: Start): void {
  const [ann, bob] = toldHealth.suppressed;
  const listed = ({ address, reason, updatedAtMs }: SuppressedAddress) => ({ address, reason, updatedAtMs });

  it('tells the list, and of one address which message put it there', async () => {
    const ses = await start();
    expect(await listOf(ses)).toEqual([listed(ann), listed(bob)]);
    expect(await brought(ses, 'suppressed', ann.address)).toEqual(ann);
    expect(await brought(ses, 'suppressed', bob.address)).toEqual(bob);
  });

  it('puts an address on the list and takes it off, and forgets what it knew about it', async () => {
    const ses = await start();
    const eve = 'Eve@shop.example';
    const ask = { read: 'suppressed', region, about: eve } as const;
    expect(await ses.read(ask)).toMatchObject({ ok: false, failure: { kind: 'aws-not-found' } });
    const added = await ses.changeSuppression(region, { kind: 'suppress', address: eve, reason: 'COMPLAINT' });
    expect(added).toMatchObject({ ok: true, value: null, calls: [{ operation: 'PutSuppressedDestination' }] });
    expect(valueOf(await ses.read(ask))).toMatchObject({ address: eve, reason: 'COMPLAINT', messageId: null });
    expect((await ses.read(ask)).calls).toMatchObject([{ cached: true }]);
    valueOf(await ses.changeSuppression(region, { kind: 'unsuppress', address: eve }));
    expect(await ses.read(ask)).toMatchObject({ ok: false, failure: { kind: 'aws-not-found' } });
    expect(await listOf(ses)).toHaveLength(2);
  });

  it('an address that is not on the list cannot be taken off', async () => {
    const reply = await (await start()).changeSuppression(region, { kind: 'unsuppress', address: 'eve@shop.example' });
    const failure = { kind: 'aws-not-found', operation: 'DeleteSuppressedDestination', subject: 'eve@shop.example' };
    expect(reply).toMatchObject({ ok: false, failure });
  });

  it('a read-only profile changes nothing, and still reads', async () => {
    const ses = await start(true);
    for (const change of [
      { kind: 'suppress', address: 'eve@shop.example', reason: 'BOUNCE' },
      { kind: 'unsuppress', address: ann.address },
    ] as const)
      expect(await ses.changeSuppression(region, change)).toMatchObject({
        ok: false,
        failure: { kind: 'read-only' },
        calls: [],
      });
    expect(await listOf(ses)).toHaveLength(2);
  });

  it('an aborted signal ends the list in `cancelled`', async () => {
    const controller = new AbortController();
    controller.abort();
    const pages: unknown[] = [];
    const ses = await start();
    const reply = await ses.readSuppressed(region, (page) => pages.push(page), { signal: controller.signal });
    expect([reply.ok, pages]).toEqual([false, []]);
    expect(reply).toMatchObject({ failure: { kind: 'cancelled' } });
  });
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
