// The simulated SES at its door: signatures, sessions, clocks, rates, unknown requests, and trouble that a test asks for.
import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  ListEmailIdentitiesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from 'vitest';
import { type DemoSesOptions, demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';
import type { DemoKey } from '../../electron/demo/ses/wire/let-in.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial } from '../fakes/demo-ses-client.ts';

const hourMs = 3_600_000;
const account = new GetAccountCommand({});

let trial: DemoSesTrial;
const start = async (options: Partial<DemoSesOptions> = {}) => {
  trial = await startDemoSesTrial({ scenario: {}, ...options });
};
afterEach(() => trial.close());

const clientKey: DemoKey = {
  accessKeyId: 'ASIACLIENT0000000001',
  secretAccessKey: 'another/secret',
  sessionToken: 'session/of+a client=',
  accountId: '444455556666',
  arn: 'arn:aws:sts::444455556666:assumed-role/Audit/consultant',
  userId: 'AROACLIENT:consultant',
  expiresAtMs: Date.now() + hourMs,
};

describe('keys and signatures', () => {
  it.each([
    ['an unknown key', { ...demoAccessKey, accessKeyId: 'AKIAUNKNOWN000000001' }, 'UnrecognizedClientException'],
    ['a wrong secret', { ...demoAccessKey, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
    ['a session where there is none', { ...demoAccessKey, sessionToken: 'x' }, 'UnrecognizedClientException'],
  ])('%s is refused', async (_what, credentials, name) => {
    await start();
    expect(await refusalOf(trial.v2('us-east-1', credentials).send(account))).toMatchObject({ name, status: 403 });
  });

  it('the older protocols have their own codes', async () => {
    await start();
    const unknown = { ...demoAccessKey, accessKeyId: 'AKIAUNKNOWN000000001' };
    const wrong = { ...demoAccessKey, secretAccessKey: 'wrong' };
    const who = new GetCallerIdentityCommand({});
    const quota = new GetSendQuotaCommand({});
    expect(await refusalOf(trial.sts('us-east-1', unknown).send(who))).toMatchObject({ name: 'InvalidClientTokenId' });
    expect(await refusalOf(trial.sts('us-east-1', wrong).send(who))).toMatchObject({ name: 'SignatureDoesNotMatch' });
    expect(await refusalOf(trial.v1('us-east-1', unknown).send(quota))).toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it('another account has a state of its own, in each region', async () => {
    await start({ keys: [clientKey], scenario: { 'us-east-1': { account: { ProductionAccessEnabled: true } } } });
    const access = async (region: string, credentials?: DemoKey) =>
      (await trial.v2(region, credentials).send(account)).ProductionAccessEnabled;
    expect(await access('us-east-1')).toBe(true);
    expect(await access('eu-west-1')).toBe(false);
    expect(await access('us-east-1', clientKey)).toBe(false);
    expect(await trial.sts('us-east-1', clientKey).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '444455556666',
      Arn: clientKey.arn,
    });
  });

  it('a session runs out', async () => {
    await start({ keys: [clientKey], signatureNowMs: () => Date.now() });
    expect(await trial.v2('us-east-1', clientKey).send(account)).toMatchObject({ SendingEnabled: true });
    await trial.close();
    await start({ keys: [{ ...clientKey, expiresAtMs: Date.now() - 1 }] });
    expect(await refusalOf(trial.v2('us-east-1', clientKey).send(account))).toMatchObject({
      name: 'ExpiredTokenException',
      status: 403,
    });
  });

  it('a request without a signature is refused', async () => {
    await start();
    const answer = await fetch(`${trial.ses.endpoint}/v2/email/account`);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
    expect(await answer.json()).toEqual({ message: 'Missing Authentication Token' });
  });
});

describe('a clock that is off', () => {
  const client = (maxAttempts: number) => {
    const { accessKeyId, secretAccessKey } = demoAccessKey;
    return new SESv2Client({
      region: 'us-east-1',
      endpoint: trial.ses.endpoint,
      maxAttempts,
      credentials: { accessKeyId, secretAccessKey },
    });
  };

  it.each([
    [
      'an hour late',
      hourMs,
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/u,
    ],
    ['an hour early', -hourMs, /^Signature not yet current: /u],
  ])('%s is told, and corrected by the Date of the answer', async (_what, offMs, message) => {
    await start({ signatureNowMs: () => Date.now() + offMs });
    const once = client(1);
    const refusal = await refusalOf(once.send(account));
    expect(refusal).toMatchObject({ name: 'InvalidSignatureException', status: 403 });
    expect(refusal.message).toMatch(message);
    const patient = client(2);
    expect(await patient.send(account)).toMatchObject({ SendingEnabled: true });
    once.destroy();
    patient.destroy();
  });
});

describe('rates', () => {
  it('let one request a second and operation through', async () => {
    await start({ rateFactor: 1 });
    const ses = trial.v2();
    await ses.send(account);
    expect(await refusalOf(ses.send(account))).toEqual({
      name: 'TooManyRequestsException',
      status: 429,
      message: 'Too Many Requests',
    });
    await ses.send(new ListEmailIdentitiesCommand({}));
    await trial.v2('eu-west-1').send(account);
    expect(trial.ses.counted.get('GetAccount')).toBe(3);
  });

  it('have their own words in the older protocols', async () => {
    await start({ rateFactor: 1 });
    await trial.v1().send(new GetSendQuotaCommand({}));
    expect(await refusalOf(trial.v1().send(new GetSendQuotaCommand({})))).toEqual({
      name: 'Throttling',
      status: 400,
      message: 'Rate exceeded',
    });
  });

  it('are outwaited by the SDK’s own patience', async () => {
    await start({ rateFactor: 10 });
    const { accessKeyId, secretAccessKey } = demoAccessKey;
    const ses = new SESv2Client({
      region: 'us-east-1',
      endpoint: trial.ses.endpoint,
      maxAttempts: 8,
      credentials: { accessKeyId, secretAccessKey },
    });
    const answers = await Promise.all(Array.from({ length: 13 }, () => ses.send(account)));
    expect(answers).toHaveLength(13);
    expect(trial.ses.counted.get('GetAccount')).toBeGreaterThan(13);
    ses.destroy();
  });
});

describe('what is not understood', () => {
  /** Sent through the SDK, so that it is signed; changed on its way. */
  const sendChanged = (
    change: (request: { method: string; path: string; body?: unknown; headers: object }) => void,
  ) => {
    const ses = trial.v2();
    ses.middlewareStack.add(
      (next) => (args) => {
        change(args.request as { method: string; path: string; headers: object });
        return next(args);
      },
      { step: 'build' },
    );
    return ses.send(new ListEmailIdentitiesCommand({}));
  };

  it('an unknown path', async () => {
    await start();
    const call = sendChanged((request) => {
      request.path = '/v2/email/nowhere';
    });
    expect(await refusalOf(call)).toMatchObject({ name: 'UnknownOperationException', status: 404 });
    expect(trial.ses.counted.get('UnknownOperation')).toBe(1);
  });

  it.each(['{', '"text"', 'null', '[]'])('a body that is no JSON object: %s', async (body) => {
    await start();
    const call = sendChanged((request) => {
      request.body = body;
      request.headers = { ...request.headers, 'content-length': String(body.length) };
    });
    expect(await refusalOf(call)).toMatchObject({ name: 'SerializationException', status: 400 });
  });

  it('a member of a wrong type', async () => {
    await start();
    const call = sendChanged((request) => {
      request.body = '{"PageSize":"3"}';
      request.headers = { ...request.headers, 'content-length': '16' };
    });
    expect(await refusalOf(call)).toMatchObject({ name: 'SerializationException' });
  });

  it('a body over 60 MB', async () => {
    await start();
    const answer = await fetch(`${trial.ses.endpoint}/v2/email/list-identities`, {
      method: 'POST',
      body: new Uint8Array(60_000_001),
    });
    expect(answer.status).toBe(413);
  });

  it('an unknown action of the older protocols', async () => {
    await start();
    const answer = await fetch(`${trial.ses.endpoint}/`, { method: 'POST', body: 'Action=Nothing' });
    expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
    const sts = trial.sts();
    const body = 'Action=Nothing&Version=2011-06-15';
    sts.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { body?: unknown; headers: object };
        Object.assign(request, { body, headers: { ...request.headers, 'content-length': String(body.length) } });
        return next(args);
      },
      { step: 'build' },
    );
    expect(await refusalOf(sts.send(new GetCallerIdentityCommand({})))).toMatchObject({
      name: 'InvalidAction',
      status: 400,
    });
  });
});

describe('trouble that is asked for', () => {
  it('a denied action, in AWS’s words', async () => {
    await start({ trouble: ({ operation }) => (operation === 'GetEmailIdentity' ? { kind: 'denied' } : null) });
    const call = trial.v2().send(new GetEmailIdentityCommand({ EmailIdentity: 'shop.example' }));
    expect(await refusalOf(call)).toEqual({
      name: 'AccessDeniedException',
      status: 403,
      message:
        'User: arn:aws:iam::111122223333:user/plumbline is not authorized to perform: ses:GetEmailIdentity on resource: arn:aws:ses:us-east-1:111122223333:identity/shop.example because no identity-based policy allows the ses:GetEmailIdentity action',
    });
    await trial.v2().send(account);
  });

  it('denials in the older protocols', async () => {
    await start({ trouble: () => ({ kind: 'denied' }) });
    expect(await refusalOf(trial.v1().send(new GetSendQuotaCommand({})))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
      message: expect.stringContaining('is not authorized to perform: ses:GetSendQuota on resource: *') as string,
    });
    const metrics = trial
      .cloudWatch()
      .send(new GetMetricDataCommand({ MetricDataQueries: [], StartTime: new Date(0), EndTime: new Date(1) }));
    expect(await refusalOf(metrics)).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('cloudwatch:GetMetricData') as string,
    });
  });

  it('a storm, a page of a proxy, a fault of the service, and a slow answer', async () => {
    let left = 2;
    await start({ trouble: () => (left-- > 0 ? { kind: 'throttled' } : { kind: 'delay', delayMs: 20 }) });
    const ses = trial.v2();
    expect(await refusalOf(ses.send(account))).toMatchObject({ name: 'TooManyRequestsException' });
    expect(await refusalOf(ses.send(account))).toMatchObject({ name: 'TooManyRequestsException' });
    await ses.send(account);
    await trial.close();
    await start({
      trouble: ({ region }) =>
        region === 'us-east-1'
          ? { kind: 'answer', status: 200, contentType: 'text/html', body: '<html>Sign in</html>' }
          : { kind: 'error', code: 'InternalServiceErrorException', status: 503, message: 'Try later' },
    });
    await expect(trial.v2().send(account)).rejects.toThrow(/JSON|Unexpected|Deserialization/u);
    expect(await refusalOf(trial.v2('eu-west-1').send(account))).toEqual({
      name: 'InternalServiceErrorException',
      status: 503,
      message: 'Try later',
    });
  });

  it('a connection that breaks, a region without SES, and silence until the caller gives up', async () => {
    await start({
      regionsWithoutSes: ['ap-east-1'],
      trouble: ({ region }) =>
        region === 'eu-west-1' ? { kind: 'hang-up' } : region === 'eu-west-2' ? { kind: 'silence' } : null,
    });
    for (const region of ['eu-west-1', 'ap-east-1'])
      await expect(trial.v2(region).send(account)).rejects.toThrow(/ECONNRESET|socket hang up/u);
    const impatience = new AbortController();
    const call = trial.v2('eu-west-2').send(account, { abortSignal: impatience.signal });
    setTimeout(() => impatience.abort(), 50);
    await expect(call).rejects.toThrow(/abort/iu);
  });
});
