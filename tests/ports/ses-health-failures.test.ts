// What an account's health cannot tell, and why: the real SDK on the simulated AWS, five services with troubles of their own.
import { describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import { permissions } from '../../electron/engine/publish/permissions.ts';
import type { SesRead, SesReadName } from '../../electron/ports/ses.ts';
import type { AwsReply } from '../../shared/aws.ts';
import type { SuppressedAddress } from '../../shared/health/suppression.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const region = 'us-east-1';
const arn = {
  topic: 'arn:aws:sns:us-east-1:111122223333:bounces',
  role: 'arn:aws:iam::111122223333:role/ses-events',
  stream: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/ses-events',
};
const day = { fromMs: Date.now() - 86_400_000, toMs: Date.now(), dimensions: [] } as const;
const metrics = { ...day, metrics: ['Send'], statistic: 'Sum', periodSeconds: 3600 } as const;

const scenario: { readonly [name: string]: ScenarioRegion } = {
  [region]: {
    account: { ProductionAccessEnabled: true, VdmAttributes: { VdmEnabled: 'ENABLED' } },
    pools: { ads: {} },
    topics: { bounces: {} },
    roles: { 'ses-events': { Policies: { inline: {} }, AttachedPolicies: ['attached'] } },
    policies: { attached: { PolicyDocument: {} } },
    streams: { 'ses-events': { S3: {} } },
  },
};

const at =
  (operation: string, trouble: Trouble) =>
  (request: TroubledRequest): Trouble | null =>
    request.operation === operation ? trouble : null;

function failureOf(reply: AwsReply<unknown>) {
  if (reply.ok) throw new Error('it did not fail');
  return reply.failure;
}

const asks: readonly (readonly [string, SesRead<SesReadName>])[] = [
  ['ses:GetSendStatistics', { read: 'sendStatistics', region, about: null }],
  ['ses:ListDedicatedIpPools', { read: 'pools', region, about: null }],
  ['ses:GetDedicatedIpPool', { read: 'pools', region, about: null }],
  ['ses:GetBlacklistReports', { read: 'ipListings', region, about: ['192.0.2.9'] }],
  ['ses:BatchGetMetricData', { read: 'vdmMetrics', region, about: { ...day, metrics: ['SEND'] } }],
  ['ses:GetSuppressedDestination', { read: 'suppressed', region, about: 'ann@shop.example' }],
  ['ses:ListTenants', { read: 'tenants', region, about: null }],
  ['ses:ListReputationEntities', { read: 'reputationEntities', region, about: null }],
  ['ses:ListMultiRegionEndpoints', { read: 'multiRegionEndpoints', region, about: null }],
  ['ses:GetEmailAddressInsights', { read: 'addressInsights', region, about: 'ann@shop.example' }],
  ['cloudwatch:ListMetrics', { read: 'metricNames', region, about: null }],
  ['cloudwatch:GetMetricData', { read: 'metrics', region, about: metrics }],
  ['cloudwatch:DescribeAlarms', { read: 'alarms', region, about: null }],
  ['sns:GetTopicAttributes', { read: 'topic', region, about: arn.topic }],
  ['sns:ListSubscriptionsByTopic', { read: 'topic', region, about: arn.topic }],
  ['iam:GetRole', { read: 'role', region, about: arn.role }],
  ['firehose:DescribeDeliveryStream', { read: 'stream', region, about: arn.stream }],
];

describe('a read whose permission is missing', () => {
  it.each(asks)('names %s', async (action, what) => {
    const operation = action.replace(/^.*:/u, '');
    const { endpoint } = await startSes({ scenario, trouble: at(operation, { kind: 'denied' }) });
    const reply = await sesFor(endpoint).read(what);
    expect(failureOf(reply)).toEqual({ kind: 'aws-permission-missing', action, region });
    // A gap is named after the call that stands last.
    expect(reply.calls.at(-1)).toMatchObject({ service: action.replace(/:.*$/u, ''), operation });
  });

  it('is one of those that a connection test tries', () => {
    const tried = permissions.map(({ action }) => action);
    expect(asks.map(([action]) => action).filter((action) => !tried.includes(action))).toEqual([]);
  });
});

it.each([
  ['Throttled', 429, { read: 'topic', region, about: arn.topic }, 'aws-throttled'],
  ['Throttling', 400, { read: 'role', region, about: arn.role }, 'aws-throttled'],
  ['ThrottlingException', 400, { read: 'alarms', region, about: null }, 'aws-throttled'],
  ['ServiceUnavailableException', 503, { read: 'stream', region, about: arn.stream }, 'aws-unavailable'],
] as const)('%s of another service than SES is understood', async (code, status, what, kind) => {
  const trouble = (): Trouble => ({ kind: 'error', code, status, message: 'No.' });
  const { endpoint } = await startSes({ scenario, trouble });
  expect(failureOf(await sesFor(endpoint, { attempts: 1 }).read(what)).kind).toBe(kind);
});

it('an operation that a region does not have yet is a refusal of its own', async () => {
  const there = { ...scenario[region], unknownOperations: ['ListTenants'] };
  const { endpoint } = await startSes({ scenario: { [region]: there } });
  const reply = await sesFor(endpoint).read({ read: 'tenants', region, about: null });
  expect(failureOf(reply)).toMatchObject({
    kind: 'aws-refused',
    operation: 'ListTenants',
    code: 'UnknownOperationException',
  });
  const trial = await sesFor(endpoint).tryAction({ region, action: 'ses:ListTenants' });
  expect(trial).toMatchObject({ ok: false, failure: { code: 'UnknownOperationException' } });
});

describe('a role', () => {
  it.each(['ListRolePolicies', 'GetRolePolicy', 'ListAttachedRolePolicies', 'GetPolicy', 'GetPolicyVersion'])(
    'is seen where %s is not allowed, and what its policies say is left open',
    async (operation) => {
      const { endpoint } = await startSes({ scenario, trouble: at(operation, { kind: 'denied' }) });
      const reply = await sesFor(endpoint).read({ read: 'role', region, about: arn.role });
      const failure = { kind: 'aws-permission-missing', action: `iam:${operation}`, region };
      expect(reply).toMatchObject({
        ok: true,
        value: { name: 'ses-events', policies: null, policiesGap: { region, operation, subject: arn.role, failure } },
      });
    },
  );

  it('is not the one of the same name under another path', async () => {
    const { endpoint } = await startSes({ scenario });
    const about = 'arn:aws:iam::111122223333:role/other/ses-events';
    const reply = await sesFor(endpoint).read({ read: 'role', region, about });
    expect(failureOf(reply)).toEqual({ kind: 'aws-not-found', operation: 'GetRole', subject: about });
  });

  it('is asked for where IAM is, from whichever region', async () => {
    const places = new Set<string>();
    const trouble = ({ service, region: signed }: TroubledRequest): null => {
      places.add(`${service} ${signed}`);
      return null;
    };
    const { endpoint } = await startSes({ scenario, trouble });
    const ses = sesFor(endpoint);
    await ses.read({ read: 'role', region: 'eu-west-1', about: arn.role });
    await ses.read({ read: 'topic', region: 'eu-west-1', about: arn.topic });
    await ses.read({ read: 'role', region: 'cn-north-1', about: arn.role.replace('aws', 'aws-cn') });
    expect(places).toEqual(new Set(['iam us-east-1', 'sns us-east-1', 'iam cn-north-1']));
  });
});

it('turns all pages of subscriptions', async () => {
  const Subscriptions = Array.from({ length: 250 }, (_, index) => ({ Protocol: 'sqs', Endpoint: `q${index}` }));
  const { endpoint, counted } = await startSes({
    scenario: { [region]: { ...scenario[region], topics: { bounces: { Subscriptions } } } },
  });
  const reply = await sesFor(endpoint).read({ read: 'topic', region, about: arn.topic });
  expect(reply.ok && reply.value.subscriptions.map(({ endpoint: to }) => to)).toEqual(
    Subscriptions.map(({ Endpoint }) => Endpoint),
  );
  expect(counted.get('ListSubscriptionsByTopic')).toBe(3);
});

it('asks for no more than 500 metrics in a call', async () => {
  const { endpoint, counted } = await startSes({ scenario });
  const names = Array.from({ length: 501 }, (_, index) => `Metric${index}`);
  const reply = await sesFor(endpoint).read({ read: 'metrics', region, about: { ...metrics, metrics: names } });
  expect(reply.ok && reply.value.map(({ metric }) => metric)).toEqual(names);
  expect(counted.get('GetMetricData')).toBe(2);
});

describe('the suppression list', () => {
  const suppressed = Array.from({ length: 2500 }, (_, index) => ({
    EmailAddress: `u${index}@shop.example`,
    Reason: 'BOUNCE',
    LastUpdateTime: 1_790_000_000,
  }));
  const long = { [region]: { ...scenario[region], suppressed } };

  it('comes page by page, never from the cache', async () => {
    const { endpoint, counted } = await startSes({ scenario: long });
    const ses = sesFor(endpoint);
    for (const asked of [3, 6]) {
      const pages: (readonly SuppressedAddress[])[] = [];
      const reply = await ses.readSuppressed(region, (page) => pages.push(page));
      expect(reply).toMatchObject({ ok: true, value: null });
      expect(reply.calls).toHaveLength(3);
      expect(pages.map((page) => page.length)).toEqual([1000, 1000, 500]);
      expect(new Set(pages.flat().map(({ address }) => address)).size).toBe(2500);
      expect(counted.get('ListSuppressedDestinations')).toBe(asked);
    }
  });

  it('leaves what came where it then fails', async () => {
    let heard = 0;
    const trouble = ({ operation }: TroubledRequest): Trouble | null => {
      if (operation === 'ListSuppressedDestinations') heard += 1;
      return heard === 3 ? { kind: 'denied' } : null;
    };
    const { endpoint } = await startSes({ scenario: long, trouble });
    const pages: number[] = [];
    const reply = await sesFor(endpoint).readSuppressed(region, (page) => pages.push(page.length));
    expect(failureOf(reply)).toMatchObject({
      kind: 'aws-permission-missing',
      action: 'ses:ListSuppressedDestinations',
    });
    expect([pages, reply.calls.length]).toEqual([[1000, 1000], 3]);
  });

  it('stops at once where it is given up', async () => {
    const { endpoint, counted } = await startSes({ scenario: long });
    const controller = new AbortController();
    const pages: number[] = [];
    const reply = await sesFor(endpoint).readSuppressed(
      region,
      (page) => {
        pages.push(page.length);
        controller.abort();
      },
      { signal: controller.signal },
    );
    expect(failureOf(reply)).toEqual({ kind: 'cancelled' });
    expect([pages, counted.get('ListSuppressedDestinations')]).toEqual([[1000], 1]);
  });

  it.each(['PutSuppressedDestination', 'DeleteSuppressedDestination'])('%s names the permission', async (operation) => {
    const { endpoint } = await startSes({ scenario, trouble: at(operation, { kind: 'denied' }) });
    const address = 'ann@shop.example';
    const reply = await sesFor(endpoint).changeSuppression(
      region,
      operation.startsWith('Put') ? { kind: 'suppress', address, reason: 'BOUNCE' } : { kind: 'unsuppress', address },
    );
    expect(failureOf(reply)).toEqual({ kind: 'aws-permission-missing', action: `ses:${operation}`, region });
  });
});

it('tries SNS on a topic of the account itself, and not at all where it is not known whose', async () => {
  const resources: string[] = [];
  const trouble = ({ service, resource }: TroubledRequest): Trouble | null => {
    if (service === 'sns') resources.push(resource);
    return null;
  };
  const { endpoint } = await startSes({ scenario, trouble });
  const ask = { region, action: 'sns:GetTopicAttributes' };
  expect((await sesFor(endpoint).tryAction(ask)).ok).toBe(true);
  expect(resources).toEqual(['arn:aws:sns:us-east-1:111122223333:plumbline-permission-check']);
  const troubled = await startSes({ scenario, trouble: at('GetCallerIdentity', { kind: 'denied' }) });
  const reply = await sesFor(troubled.endpoint).tryAction(ask);
  expect(failureOf(reply)).toMatchObject({ action: 'sts:GetCallerIdentity' });
});
