// Every place that credentials can come from, tried: typed keys, the environment, shared files, roles, a sign-in that ran out.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Environment, SesSetup } from '../../electron/adapters/aws/setup.ts';
import { demoAccessKey, type DemoSesOptions } from '../../electron/demo/ses/start-demo-ses.ts';
import { accept } from '../../shared/failure.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type { CredentialsChoice } from '../../shared/profile.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const userArn = 'arn:aws:iam::111122223333:user/plumbline';
const externalRole = 'arn:aws:iam::111122223333:role/PlumblineDemo';
const mfaRole = 'arn:aws:iam::111122223333:role/PlumblineMfa';
const mfaSerial = 'arn:aws:iam::111122223333:mfa/demo';
const wrongKey = { ...demoAccessKey, accessKeyId: 'AKIANOBODYKNOWSTHIS1' };

const inEnvironment: Environment = {
  AWS_ACCESS_KEY_ID: demoAccessKey.accessKeyId,
  AWS_SECRET_ACCESS_KEY: demoAccessKey.secretAccessKey,
};

let folder = '';
const homeBefore = process.env['HOME'];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-aws-'));
  mkdirSync(path.join(folder, '.aws', 'sso', 'cache'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (homeBefore === undefined) delete process.env['HOME'];
  else process.env['HOME'] = homeBefore;
});

const write = (name: string, text: string): void => writeFileSync(path.join(folder, '.aws', name), text);
const keysSection = (name: string, { accessKeyId, secretAccessKey } = demoAccessKey): string =>
  `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;

async function open(credentials: CredentialsChoice, change: Partial<SesSetup> = {}) {
  const { endpoint, counted } = await startSes();
  const ses = sesFor(endpoint, {
    credentials,
    environment: { HOME: folder },
    accessKey: () => Promise.resolve(accept(null)),
    ...change,
  });
  const who = async (): Promise<string | AwsFailure> => {
    const reply = await ses.read({ read: 'caller', region: 'us-east-1', about: null }, { fresh: true });
    return reply.ok ? reply.value.arn : reply.failure;
  };
  return { ses, who, counted };
}

describe('keys', () => {
  it('typed in', async () => {
    const { who } = await open({ kind: 'keys' }, { accessKey: () => Promise.resolve(accept(demoAccessKey)) });
    expect(await who()).toBe(userArn);
  });

  it('not typed in yet', async () => {
    const { who, counted } = await open({ kind: 'keys' });
    expect(await who()).toMatchObject({ kind: 'aws-credentials-missing' });
    expect([...counted]).toEqual([]);
  });

  it('typed in wrongly, then rightly', async () => {
    const typed = [wrongKey, demoAccessKey];
    const accessKey = () => Promise.resolve(accept(typed.shift() ?? demoAccessKey));
    const { who } = await open({ kind: 'keys' }, { accessKey });
    expect(await who()).toMatchObject({ kind: 'aws-credentials-wrong', code: 'InvalidClientTokenId' });
    expect(await who()).toBe(userArn);
  });

  it('of the environment', async () => {
    const { who } = await open({ kind: 'environment' }, { environment: inEnvironment });
    expect(await who()).toBe(userArn);
  });

  it('that the environment lacks', async () => {
    const { who } = await open({ kind: 'environment' });
    expect(await who()).toMatchObject({
      kind: 'aws-credentials-missing',
      because: expect.stringContaining('AWS_ACCESS_KEY_ID'),
    });
  });
});

describe('shared files', () => {
  const work = { kind: 'shared-config', awsProfile: 'work' } as const;

  it('keys of a profile, read anew after AWS refused them', async () => {
    write('credentials', keysSection('work', wrongKey));
    const { who } = await open(work);
    expect(await who()).toMatchObject({ kind: 'aws-credentials-wrong' });
    write('credentials', keysSection('work'));
    expect(await who()).toBe(userArn);
  });

  it('where the environment says they are', async () => {
    write('elsewhere', keysSection('work'));
    const file = path.join(folder, '.aws', 'elsewhere');
    const { who } = await open(work, { environment: { HOME: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: file } });
    expect(await who()).toBe(userArn);
  });

  it('a role of a profile, assumed at the same endpoint', async () => {
    write('credentials', keysSection('base'));
    write(
      'config',
      `[profile work]\nrole_arn = ${externalRole}\nsource_profile = base\nexternal_id = plumbline-demo\nrole_session_name = files\n`,
    );
    const { who, counted } = await open(work);
    expect(await who()).toBe('arn:aws:sts::111122223333:assumed-role/PlumblineDemo/files');
    expect(counted.get('AssumeRole')).toBe(1);
  });

  it('a role of a profile that does not trust us', async () => {
    write('credentials', keysSection('base'));
    write('config', `[profile work]\nrole_arn = ${externalRole}\nsource_profile = base\n`);
    const { who } = await open(work);
    expect(await who()).toMatchObject({ kind: 'aws-role-refused', roleArn: externalRole });
  });

  it('a program that gives them', async () => {
    const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey } = demoAccessKey;
    const given = path.join(folder, 'given.json');
    writeFileSync(given, JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }));
    write('config', `[profile work]\ncredential_process = cat ${given}\n`);
    const { who } = await open(work);
    expect(await who()).toBe(userArn);
  });

  it('a profile that is not there', async () => {
    const { who } = await open(work);
    expect(await who()).toMatchObject({ kind: 'aws-credentials-missing', because: expect.stringContaining('work') });
  });
});

describe('IAM Identity Center', () => {
  const start = 'https://plumbline.awsapps.example/start';
  const config = {
    direct: `[profile work]\nsso_start_url = ${start}\nsso_region = us-east-1\nsso_account_id = 111122223333\nsso_role_name = Reader\n`,
    session: `[profile work]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Reader\n[sso-session corp]\nsso_start_url = ${start}\nsso_region = us-east-1\n`,
  };
  const expired = { kind: 'aws-credentials-expired', how: 'sso', awsProfile: 'work' };

  it.each([
    ['a sign-in that ran out', 'direct', start],
    ['a session that ran out', 'session', 'corp'],
    ['no sign-in yet', 'direct', null],
    ['no session yet', 'session', null],
  ] as const)('%s', async (_what, kind, cached) => {
    // The SDK looks for the tokens of `aws sso login` in the home folder of the process only.
    process.env['HOME'] = folder;
    write('config', config[kind]);
    if (cached !== null) {
      const file = `${createHash('sha1').update(cached).digest('hex')}.json`;
      const token = { accessToken: 'sso-token-never-shown', expiresAt: '2020-01-01T00:00:00Z', startUrl: start };
      writeFileSync(path.join(folder, '.aws', 'sso', 'cache', file), JSON.stringify(token));
    }
    const { who, counted } = await open({ kind: 'sso', awsProfile: 'work' });
    expect(await who()).toEqual(expired);
    expect([...counted]).toEqual([]);
  });

  it('a sign-in that holds, while IAM Identity Center cannot be reached', async () => {
    process.env['HOME'] = folder;
    write('config', config.direct);
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const token = { accessToken: 'sso-token-never-shown', expiresAt, startUrl: start };
    const file = `${createHash('sha1').update(start).digest('hex')}.json`;
    writeFileSync(path.join(folder, '.aws', 'sso', 'cache', file), JSON.stringify(token));
    const { who } = await open({ kind: 'sso', awsProfile: 'work' }, { proxy: 'http://127.0.0.1:1' });
    expect(await who()).toEqual({
      kind: 'aws-unreachable',
      endpoint: 'https://portal.sso.us-east-1.amazonaws.com',
      because: 'connection refused, ECONNREFUSED',
    });
  });

  it('a profile that is none of it', async () => {
    write('credentials', keysSection('work'));
    const { who } = await open({ kind: 'sso', awsProfile: 'work' });
    expect(await who()).toMatchObject({ kind: 'aws-credentials-missing' });
  });
});

describe('a role', () => {
  const role = (roleArn: string, externalId: string | null, serial: string | null) =>
    ({ kind: 'role', roleArn, externalId, mfaSerial: serial, base: { kind: 'environment' } }) as const;
  const environment = inEnvironment;

  it('with an external id, assumed once for all that is read at the same time', async () => {
    const { ses, counted } = await open(role(externalRole, 'plumbline-demo', null), { environment });
    const caller = { read: 'caller', region: 'us-east-1', about: null } as const;
    const replies = await Promise.all([
      ses.read(caller),
      ses.read({ ...caller, region: 'eu-west-1' }),
      ses.read({ read: 'account', region: 'us-east-1', about: null }),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(replies[0]).toMatchObject({
      value: { arn: 'arn:aws:sts::111122223333:assumed-role/PlumblineDemo/plumbline' },
    });
    expect(counted.get('AssumeRole')).toBe(1);
  });

  it('with the wrong external id', async () => {
    const { who } = await open(role(externalRole, 'another', null), { environment });
    expect(await who()).toMatchObject({
      kind: 'aws-role-refused',
      roleArn: externalRole,
      because: expect.stringContaining('not authorized to perform: sts:AssumeRole'),
    });
  });

  it('that wants a code: none, a wrong one, the right one', async () => {
    const codes = [null, '000000', '123456'];
    const mfaCode = () => Promise.resolve(codes.shift() ?? null);
    const { who } = await open(role(mfaRole, null, mfaSerial), { environment, mfaCode });
    expect(await who()).toEqual({ kind: 'aws-mfa-needed', serial: mfaSerial });
    expect(await who()).toMatchObject({ kind: 'aws-role-refused', because: expect.stringContaining('MultiFactor') });
    expect(await who()).toBe('arn:aws:sts::111122223333:assumed-role/PlumblineMfa/plumbline');
    // Kept from then on: there is no further code.
    expect(await who()).toBe('arn:aws:sts::111122223333:assumed-role/PlumblineMfa/plumbline');
  });

  it.each([
    ['whose own keys are wrong', { AWS_ACCESS_KEY_ID: wrongKey.accessKeyId }, 'aws-credentials-wrong'],
    ['without any keys', { AWS_ACCESS_KEY_ID: '' }, 'aws-credentials-missing'],
  ])('for somebody %s', async (_what, change, kind) => {
    const choice = role(externalRole, 'plumbline-demo', null);
    const { who } = await open(choice, { environment: { ...environment, ...change } });
    expect(await who()).toMatchObject({ kind });
  });

  it('is assumed again before it runs out', async () => {
    let passedMs = 0;
    const clock = { nowMs: () => Date.now() + passedMs };
    const { who, counted } = await open(role(externalRole, 'plumbline-demo', null), { environment, clock });
    await who();
    passedMs = 50 * 60_000;
    await who();
    expect(counted.get('AssumeRole')).toBe(1);
    passedMs = 56 * 60_000;
    await who();
    expect(counted.get('AssumeRole')).toBeGreaterThan(1);
  });

  it.each<[string, Partial<DemoSesOptions>, object]>([
    [
      'a sign-in page answers for STS',
      { trouble: () => ({ kind: 'answer', status: 200, contentType: 'text/html', body: '<p>Sign in</p>' }) },
      { kind: 'aws-not-aws', contentType: 'text/html' },
    ],
    [
      'what answers cannot be read',
      { trouble: () => ({ kind: 'answer', status: 200, contentType: 'text/xml', body: 'hello' }) },
      { kind: 'aws-not-aws', contentType: 'text/xml' },
    ],
    ['the clock is wrong', { signatureNowMs: () => Date.now() + 3_600_000 }, { kind: 'aws-clock-skew' }],
    ['STS throttles', { trouble: () => ({ kind: 'throttled' }) }, { kind: 'aws-throttled', operation: 'AssumeRole' }],
    [
      'its own session ran out',
      { trouble: () => ({ kind: 'error', code: 'ExpiredToken', status: 403, message: 'No.' }) },
      { kind: 'aws-credentials-expired', how: 'session' },
    ],
    [
      'STS fails',
      { trouble: () => ({ kind: 'error', code: 'InternalFailure', status: 500, message: 'No.' }) },
      { kind: 'aws-unavailable', operation: 'AssumeRole', status: 500 },
    ],
  ])('cannot be assumed where %s', async (_what, options, failure) => {
    const { endpoint } = await startSes(options);
    const credentials = role(externalRole, 'plumbline-demo', null);
    const reply = await sesFor(endpoint, { credentials, environment }).read({
      read: 'caller',
      region: 'us-east-1',
      about: null,
    });
    expect(reply).toMatchObject({ ok: false, failure, calls: [] });
  });

  it('where STS cannot be reached', async () => {
    const { endpoint, close } = await startSes();
    await close();
    const credentials = role(externalRole, 'plumbline-demo', null);
    const reply = await sesFor(endpoint, { credentials, environment }).read({
      read: 'caller',
      region: 'us-east-1',
      about: null,
    });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-unreachable', endpoint }, calls: [] });
  });
});
