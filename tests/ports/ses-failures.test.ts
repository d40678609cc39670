// Each way in which AWS, the network or this computer can fail becomes its own failure: the real SDK on real sockets.
import { describe, expect, it } from 'vitest';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import type { AwsReply } from '../../shared/aws.ts';
import { refuse } from '../../shared/failure.ts';
import { demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';
import { accept } from '../../shared/failure.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const account = { read: 'account', region: 'us-east-1', about: null } as const;
const receiving = { read: 'receiving', region: 'us-east-1', about: null } as const;

const error = (code: string, status: number, message = 'No.'): Trouble => ({ kind: 'error', code, status, message });
const page = (status: number, contentType: string, body: string): Trouble => {
  return { kind: 'answer', status, contentType, body };
};
const html = (status: number): Trouble => page(status, 'text/html; charset=utf-8', '<!doctype html><p>Sign in</p>');

function failureOf(reply: AwsReply<unknown>) {
  if (reply.ok) throw new Error('it did not fail');
  return reply.failure;
}

/** The trouble for the first requests, then none. */
function troubles(...first: readonly Trouble[]): {
  readonly trouble: () => Trouble | null;
  readonly heard: () => number;
} {
  let heard = 0;
  return {
    trouble: () => {
      heard += 1;
      return first[heard - 1] ?? null;
    },
    heard: () => heard,
  };
}

const throttled: Trouble = { kind: 'throttled' };
const unavailable = error('ServiceUnavailable', 503);

describe('an answer that refuses', () => {
  it.each([
    ['throttling', throttled, { kind: 'aws-throttled', operation: 'GetAccount', region: 'us-east-1' }],
    [
      'an action that IAM does not allow',
      { kind: 'denied' } as const,
      { kind: 'aws-permission-missing', action: 'ses:GetAccount', region: 'us-east-1' },
    ],
    [
      'another action than the operation',
      error('AccessDeniedException', 403, 'User x is not authorized to perform: ses:SendRawEmail on resource: y'),
      { kind: 'aws-permission-missing', action: 'ses:SendRawEmail', region: 'us-east-1' },
    ],
    [
      'a refusal that names no action',
      error('AccessDeniedException', 403, 'Not today.'),
      { kind: 'aws-permission-missing', action: 'ses:GetAccount', region: 'us-east-1' },
    ],
    [
      'a session that ran out',
      error('ExpiredTokenException', 403),
      { kind: 'aws-credentials-expired', how: 'session', awsProfile: null },
    ],
    [
      'a key that AWS does not know',
      error('UnrecognizedClientException', 403),
      { kind: 'aws-credentials-wrong', code: 'UnrecognizedClientException' },
    ],
    [
      'an account that has not opted in',
      error('OptInRequired', 403),
      { kind: 'aws-region-disabled', region: 'us-east-1' },
    ],
    [
      'a fault of the service',
      unavailable,
      { kind: 'aws-unavailable', operation: 'GetAccount', region: 'us-east-1', status: 503 },
    ],
    [
      "a load balancer's page",
      html(503),
      { kind: 'aws-unavailable', operation: 'GetAccount', region: 'us-east-1', status: 503 },
    ],
    [
      'anything else',
      error('AccountSuspendedException', 400, 'Suspended.'),
      { kind: 'aws-refused', operation: 'GetAccount', code: 'AccountSuspendedException', message: 'Suspended.' },
    ],
  ])('%s', async (_what, trouble, failure) => {
    const { endpoint } = await startSes({ trouble: () => trouble });
    const reply = await sesFor(endpoint, { attempts: 2 }).read(account);
    expect(failureOf(reply)).toEqual(failure);
    expect(reply.calls).toMatchObject([{ operation: 'GetAccount', region: 'us-east-1', cached: false }]);
  });

  it.each([
    ['Throttling', 400, 'aws-throttled'],
    ['AccessDenied', 403, 'aws-permission-missing'],
    ['ExpiredToken', 403, 'aws-credentials-expired'],
    ['InvalidClientTokenId', 403, 'aws-credentials-wrong'],
  ])('%s in the XML of the API v1', async (code, status, kind) => {
    const { endpoint } = await startSes({ trouble: () => error(code, status) });
    expect(failureOf(await sesFor(endpoint, { attempts: 1 }).read(receiving)).kind).toBe(kind);
  });

  it('an identity that is not there', async () => {
    const { endpoint } = await startSes();
    const reply = await sesFor(endpoint).read({ read: 'identity', region: 'us-east-1', about: 'gone.example' });
    expect(failureOf(reply)).toEqual({
      kind: 'aws-not-found',
      operation: 'GetEmailIdentity',
      subject: 'gone.example',
    });
  });
});

describe('a change', () => {
  const shop = { name: 'shop.example', region: 'us-east-1' };
  const scenario = { 'us-east-1': { identities: { 'shop.example': {} } } };

  it('of an identity that is gone', async () => {
    const { endpoint } = await startSes();
    const reply = await sesFor(endpoint).change(shop, { kind: 'default-set', name: null });
    expect(failureOf(reply)).toMatchObject({ kind: 'aws-not-found', subject: 'shop.example' });
  });

  it('to a configuration set that is gone says which one is missing', async () => {
    const { endpoint } = await startSes({ scenario });
    const reply = await sesFor(endpoint).change(shop, { kind: 'default-set', name: 'gone-set' });
    expect(failureOf(reply)).toMatchObject({ kind: 'aws-refused', message: expect.stringContaining('gone-set') });
  });
});

describe('trying again', () => {
  it.each([
    ['throttled', throttled],
    ['unavailable', unavailable],
    ['cut off', { kind: 'hang-up' } as const],
  ])('%s twice, then answered', async (_what, trouble) => {
    const { trouble: next, heard } = troubles(trouble, trouble);
    const { endpoint } = await startSes({ trouble: next });
    const reply = await sesFor(endpoint).read(account);
    expect(reply).toMatchObject({ ok: true, calls: [{ attempts: 3 }] });
    expect(heard()).toBe(3);
  });

  it('is not done for what more tries cannot cure', async () => {
    const { trouble, heard } = troubles({ kind: 'denied' });
    const { endpoint } = await startSes({ trouble });
    expect(await sesFor(endpoint).read(account)).toMatchObject({ ok: false, calls: [{ attempts: 1 }] });
    expect(heard()).toBe(1);
  });

  it('a change only where AWS said that nothing was done', async () => {
    const { trouble, heard } = troubles(throttled, unavailable);
    const { endpoint } = await startSes({ trouble, scenario: { 'us-east-1': { identities: { 'shop.example': {} } } } });
    const shop = { name: 'shop.example', region: 'us-east-1' };
    const reply = await sesFor(endpoint).change(shop, { kind: 'feedback-forwarding', enabled: false });
    expect(failureOf(reply).kind).toBe('aws-unavailable');
    expect(heard()).toBe(2);
  });
});

describe('credentials', () => {
  it.each([
    ['a key id', { ...demoAccessKey, accessKeyId: 'AKIANOBODYKNOWSTHIS1' }, 'UnrecognizedClientException'],
    ['a secret', { ...demoAccessKey, secretAccessKey: 'x'.repeat(40) }, 'InvalidSignatureException'],
  ])('%s that is wrong', async (_what, key, code) => {
    const { endpoint } = await startSes();
    const reply = await sesFor(endpoint, { accessKey: () => Promise.resolve(accept(key)) }).read(account);
    expect(failureOf(reply)).toEqual({ kind: 'aws-credentials-wrong', code });
  });

  it('a region that must be enabled, with keys that work elsewhere', async () => {
    const disabled = 'ap-southeast-5';
    const trouble = ({ region }: TroubledRequest): Trouble | null =>
      region === disabled ? error('UnrecognizedClientException', 403) : null;
    const { endpoint } = await startSes({ trouble });
    const ses = sesFor(endpoint, { regions: ['us-east-1', disabled] });
    expect(failureOf(await ses.read({ ...account, region: disabled }))).toEqual({
      kind: 'aws-region-disabled',
      region: disabled,
    });
  });

  it('keys that work nowhere, in a region that must be enabled', async () => {
    const { endpoint } = await startSes({ trouble: () => error('UnrecognizedClientException', 403) });
    const reply = await sesFor(endpoint).read({ ...account, region: 'ap-southeast-5' });
    expect(failureOf(reply).kind).toBe('aws-credentials-wrong');
  });

  it.each([
    ['ahead', -3600],
    ['behind', 3600],
  ])('a clock that is an hour %s', async (_what, serverSeconds) => {
    const { endpoint } = await startSes({ signatureNowMs: () => Date.now() + serverSeconds * 1000 });
    const ses = sesFor(endpoint);
    for (const what of [account, receiving, account]) {
      const failure = failureOf(await ses.read(what, { fresh: true }));
      expect(failure.kind).toBe('aws-clock-skew');
      expect(failure).toMatchObject({ skewSeconds: expect.closeTo(-serverSeconds, -1) });
    }
  });

  it('a vault that is locked, and one that is opened later', async () => {
    const { endpoint, counted } = await startSes();
    let isLocked = true;
    const accessKey = () => Promise.resolve(isLocked ? refuse({ kind: 'vault-locked' }) : accept(demoAccessKey));
    const ses = sesFor(endpoint, { accessKey });
    expect(await ses.read(account)).toEqual({ ok: false, failure: { kind: 'vault-locked' }, calls: [] });
    expect([...counted]).toEqual([]);
    isLocked = false;
    expect((await ses.read(account)).ok).toBe(true);
  });
});

describe('what is not AWS', () => {
  it.each([
    ['a sign-in page', html(200), 'text/html'],
    ['a redirect to one', html(302), 'text/html'],
    ['a page that forbids', html(403), 'text/html'],
    ['plain words', page(200, 'text/plain', 'hello'), 'text/plain'],
    ['JSON that is none', page(200, 'application/json', '<html>'), 'application/json'],
    ['nothing that has a type', page(404, '', 'gone'), 'no content type'],
  ])('%s', async (_what, trouble, contentType) => {
    const { endpoint } = await startSes({ trouble: () => trouble });
    const ses = sesFor(endpoint);
    for (const what of [account, receiving].slice(0, contentType === 'application/json' ? 1 : 2))
      expect(failureOf(await ses.read(what))).toEqual({ kind: 'aws-not-aws', endpoint, contentType });
  });
});

describe('the network', () => {
  it('nobody listens', async () => {
    const { endpoint, close } = await startSes();
    await close();
    expect(failureOf(await sesFor(endpoint).read(account))).toEqual({
      kind: 'aws-unreachable',
      endpoint,
      because: 'connection refused, ECONNREFUSED',
    });
  });

  it('no answer comes', async () => {
    const { endpoint } = await startSes({ trouble: () => ({ kind: 'silence' }) });
    const failure = failureOf(await sesFor(endpoint, { answerTimeoutMs: 100 }).read(account));
    expect(failure).toMatchObject({ kind: 'aws-unreachable', because: 'timed out, ETIMEDOUT' });
  });

  it('connections break each time', async () => {
    const { endpoint } = await startSes({ trouble: () => ({ kind: 'hang-up' }) });
    const reply = await sesFor(endpoint, { attempts: 2 }).read(account);
    expect(failureOf(reply)).toMatchObject({ kind: 'aws-unreachable', because: 'connection reset, ECONNRESET' });
    expect(reply.calls).toMatchObject([{ attempts: 2, requestId: null, answer: null }]);
  });

  it('no TLS where TLS is wanted', async () => {
    const { portNumber } = await startSes();
    const endpoint = `https://127.0.0.1:${portNumber}`;
    const failure = failureOf(await sesFor(endpoint).read(account));
    expect(failure).toMatchObject({ kind: 'aws-unreachable', endpoint, because: expect.stringContaining('TLS') });
  });
});

describe('the user', () => {
  it('gives up a read that is on its way: it ends at once, and the next one is answered', async () => {
    const { trouble } = troubles({ kind: 'silence' });
    const { endpoint } = await startSes({ trouble });
    const ses = sesFor(endpoint);
    const controller = new AbortController();
    const reading = ses.read(account, { signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(failureOf(await reading)).toEqual({ kind: 'cancelled' });
    expect((await ses.read(account)).ok).toBe(true);
  });

  it('closes the account: what is on its way and what comes later ends as cancelled', async () => {
    const { endpoint } = await startSes({ trouble: () => ({ kind: 'silence' }) });
    const ses = sesFor(endpoint);
    const reading = ses.read(account);
    await ses.close();
    expect([failureOf(await reading), failureOf(await ses.read(account))]).toEqual([
      { kind: 'cancelled' },
      { kind: 'cancelled' },
    ]);
  });
});
