// Answers that the simulated AWS never gives, as they stand on the wire: a loopback server says them to the real SDK.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { AwsReply } from '../../shared/aws.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { sesFor } = sesTrial();
const region = 'us-east-1';
const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = { readonly status?: number; readonly type?: string; readonly body: string };

/** Answers in this order, the last one again and again. */
async function answering(...answers: readonly Answer[]): Promise<{ endpoint: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push(Buffer.concat(parts).toString('utf8'));
      const {
        status = 200,
        type = 'application/x-amz-json-1.0',
        body,
      } = answers[asked.length - 1] ?? answers.at(-1) ?? { body: '' };
      response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': '7a1c0a52' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const json = (body: unknown, change: Partial<Answer> = {}): Answer => ({ ...change, body: JSON.stringify(body) });

function failureOf(reply: AwsReply<unknown>) {
  if (reply.ok) throw new Error('it did not fail');
  return reply.failure;
}

describe('GetMetricData', () => {
  const about = {
    metrics: ['Send', 'Bounce'],
    dimensions: [{ name: 'ses:configuration-set', value: 'shop' }],
    statistic: 'Sum',
    fromMs: 1_790_000_000_000,
    toMs: 1_790_003_600_000,
    periodSeconds: 300,
  } as const;
  const read = async (...answers: readonly Answer[]) => {
    const { endpoint, asked } = await answering(...answers);
    return { reply: await sesFor(endpoint).read({ read: 'metrics', region, about }), asked };
  };
  const result = (Id: string, StatusCode: string, ...points: readonly (readonly [number, number])[]) => ({
    Id,
    Label: Id,
    StatusCode,
    Timestamps: points.map(([seconds]) => seconds),
    Values: points.map(([, value]) => value),
  });

  it('with many points: what is partial goes on on the next page', async () => {
    const { reply, asked } = await read(
      json({
        MetricDataResults: [result('m0', 'PartialData', [1_790_000_000, 4]), result('m1', 'Complete')],
        NextToken: 'more',
      }),
      json({ MetricDataResults: [result('m0', 'Complete', [1_790_000_300, 5])] }),
    );
    const { dimensions } = about;
    expect(reply).toMatchObject({
      ok: true,
      value: [
        {
          metric: 'Send',
          dimensions,
          points: [
            { atMs: 1_790_000_000_000, value: 4 },
            { atMs: 1_790_000_300_000, value: 5 },
          ],
        },
        { metric: 'Bounce', dimensions, points: [] },
      ],
    });
    expect(asked.map((body) => JSON.parse(body) as unknown)).toMatchObject([
      {
        ScanBy: 'TimestampAscending',
        StartTime: 1_790_000_000,
        EndTime: 1_790_003_600,
        MetricDataQueries: ['Send', 'Bounce'].map((MetricName, index) => ({
          Id: `m${index}`,
          MetricStat: {
            Metric: {
              Namespace: 'AWS/SES',
              MetricName,
              Dimensions: [{ Name: 'ses:configuration-set', Value: 'shop' }],
            },
            Period: 300,
            Stat: 'Sum',
          },
        })),
      },
      { NextToken: 'more' },
    ]);
  });

  it.each([
    ['Forbidden', 'aws-permission-missing'],
    ['InternalError', 'aws-unavailable'],
    ['PartialData', 'aws-refused'],
  ])('a metric that is %s to the end fails the read', async (status, kind) => {
    const { reply } = await read(json({ MetricDataResults: [result('m0', 'Complete'), result('m1', status)] }));
    expect(failureOf(reply).kind).toBe(kind);
    expect(reply.calls).toMatchObject([{ service: 'cloudwatch', operation: 'GetMetricData' }]);
  });
});

describe('BatchGetMetricData', () => {
  const about = {
    metrics: ['SEND', 'DELIVERY'],
    dimensions: [{ name: 'ISP', value: 'Gmail' }],
    fromMs: 1_790_000_000_000,
    toMs: 1_790_086_400_000,
  } as const;

  it('asks one query a metric, and turns the newest first round', async () => {
    const Results = [{ Id: 'm0', Timestamps: [1_790_086_400, 1_790_000_000], Values: [2, 1] }];
    const { endpoint, asked } = await answering(json({ Results, Errors: [] }, { type: 'application/json' }));
    const reply = await sesFor(endpoint).read({ read: 'vdmMetrics', region, about });
    expect(reply.ok && reply.value.map(({ points }) => points.map(({ value }) => value))).toEqual([[1, 2], []]);
    expect(JSON.parse(asked[0] ?? '')).toMatchObject({
      Queries: [
        { Namespace: 'VDM', Metric: 'SEND', Dimensions: { ISP: 'Gmail' }, StartDate: 1_790_000_000 },
        { Metric: 'DELIVERY' },
      ],
    });
  });

  it.each([
    ['ACCESS_DENIED', { kind: 'aws-permission-missing', action: 'ses:BatchGetMetricData', region }],
    ['INTERNAL_FAILURE', { kind: 'aws-unavailable', operation: 'BatchGetMetricData', region, status: 500 }],
  ])('one query that ends in %s fails the read', async (Code, failure) => {
    const body = { Results: [{ Id: 'm0' }], Errors: [{ Id: 'm1', Code, Message: 'No.' }] };
    const { endpoint } = await answering(json(body, { type: 'application/json' }));
    expect(failureOf(await sesFor(endpoint).read({ read: 'vdmMetrics', region, about }))).toEqual(failure);
  });
});

it.each([
  ['application/xml', '<UnknownOperationException/>\n'],
  ['application/json', '<UnknownOperationException/>\n'],
])('an operation that the endpoint does not know is told as such in %s', async (type, body) => {
  const { endpoint } = await answering({ status: 404, type, body });
  const reply = await sesFor(endpoint).read({ read: 'tenants', region, about: null });
  const { kind, ...said } = failureOf(reply);
  expect([kind, said]).toMatchObject(['aws-refused', { operation: 'ListTenants', code: 'UnknownOperationException' }]);
});

it('a read never throws, whatever a place that only resembles AWS answers', async () => {
  const { endpoint } = await answering(json({ MetricDataResults: [{ Id: 'm0', Timestamps: [null] }] }));
  const about = { metrics: ['Send'], dimensions: [], statistic: 'Sum', fromMs: 0, toMs: 1, periodSeconds: 60 } as const;
  const reply = await sesFor(endpoint).read({ read: 'metrics', region, about });
  expect(failureOf(reply)).toMatchObject({ kind: 'aws-refused', code: 'SerializationException' });
});

it('an answer that lacks what it is about is refused, never taken for an empty one', async () => {
  const { endpoint } = await answering(json({}, { type: 'application/json' }));
  const reply = await sesFor(endpoint).read({ read: 'suppressed', region, about: 'ann@shop.example' });
  expect(failureOf(reply)).toMatchObject({ kind: 'aws-refused', operation: 'GetSuppressedDestination' });
});
