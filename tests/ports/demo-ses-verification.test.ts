// The simulated SES looks in the demo's DNS: how identities come to be verified, are lost for a while, and fail.
import { generateKeyPairSync } from 'node:crypto';
import {
  CreateEmailIdentityCommand,
  GetEmailIdentityCommand,
  PutEmailIdentityDkimSigningAttributesCommand,
  PutEmailIdentityMailFromAttributesCommand,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { type DemoSesTrial, startDemoSesTrial, startMs, worldOf } from '../fakes/demo-ses-client.ts';

const hourMs = 3_600_000;
const name = 'shop.example';

let trial: DemoSesTrial;
let ses: SESv2Client;
const start = async (scenario: { readonly [region: string]: ScenarioRegion } = {}) => {
  trial = await startDemoSesTrial({ scenario }, zone());
  ses = trial.v2();
};
afterEach(() => trial.close());

/** A zone of the domain with these further lines. */
const zone = (...lines: readonly string[]) =>
  worldOf(
    [
      '$ORIGIN shop.example.',
      '@ SOA ns1.dns-host.example. admin.shop.example. 2026112001 7200 900 1209600 300',
      '@ A 198.51.100.1',
      ...lines,
    ].join('\n'),
  );

const create = async () =>
  (await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: name }))).DkimAttributes?.Tokens ?? [];
const get = () => ses.send(new GetEmailIdentityCommand({ EmailIdentity: name }));
const keys = (tokens: readonly string[]) =>
  tokens.map((token) => `${token}._domainkey CNAME ${token}.dkim.amazonses.com.`);

/** Verification, keys, and what SES says of its last look. */
const state = async () => {
  const { VerificationStatus, DkimAttributes, VerificationInfo, VerifiedForSendingStatus } = await get();
  return {
    verified: VerificationStatus,
    keys: DkimAttributes?.Status,
    sends: VerifiedForSendingStatus,
    error: VerificationInfo?.ErrorType,
  };
};

describe('Easy DKIM', () => {
  beforeEach(() => start());

  it('is pending until all three records are there, then looks on every hour', async () => {
    const tokens = await create();
    expect(await state()).toEqual({ verified: 'PENDING', keys: 'PENDING', sends: false, error: undefined });
    trial.setWorld(zone(...keys(tokens.slice(0, 2))));
    trial.setNowMs(startMs + 20_000);
    expect(await state()).toEqual({ verified: 'PENDING', keys: 'PENDING', sends: false, error: 'HOST_NOT_FOUND' });
    trial.setWorld(zone(...keys(tokens)));
    expect((await state()).keys).toBe('PENDING');
    trial.setNowMs(startMs + 30_000);
    expect(await state()).toEqual({ verified: 'SUCCESS', keys: 'SUCCESS', sends: true, error: undefined });
    const info = (await get()).VerificationInfo;
    expect(info).toEqual({
      LastCheckedTimestamp: new Date(startMs + 30_000),
      LastSuccessTimestamp: new Date(startMs + 30_000),
      SOARecord: {
        PrimaryNameServer: 'ns1.dns-host.example',
        AdminEmail: 'admin.shop.example',
        SerialNumber: 2026112001,
      },
    });
    trial.setNowMs(startMs + 59 * 60_000);
    expect((await get()).VerificationInfo).toEqual(info);
    trial.setNowMs(startMs + 61 * 60_000);
    expect((await get()).VerificationInfo?.LastCheckedTimestamp).toEqual(new Date(startMs + 30_000 + hourMs));
  });

  it.each<[what: string, error: string, lines: (token: string) => readonly string[]]>([
    ['another target', 'INVALID_VALUE', (token) => [`${token}._domainkey CNAME ${token}.dkim.other.example.`]],
    ['another type', 'TYPE_NOT_FOUND', (token) => [`${token}._domainkey A 198.51.100.2`]],
    ['nothing', 'HOST_NOT_FOUND', () => []],
    ['a server that fails', 'DNS_SERVER_ERROR', (token) => [`$BEHAVE ${token}._domainkey servfail`]],
    ['a server that is silent', 'DNS_SERVER_ERROR', (token) => [`$BEHAVE ${token}._domainkey timeout`]],
  ])('says what is wrong: %s', async (_what, error, lines) => {
    const [first = '', ...others] = await create();
    trial.setWorld(zone(...keys(others), ...lines(first)));
    trial.setNowMs(startMs + 60_000);
    expect(await state()).toMatchObject({ keys: 'PENDING', error });
  });

  it('gives up after 72 hours, and begins again when it is set up again', async () => {
    const tokens = await create();
    trial.setNowMs(startMs + 71 * hourMs);
    expect((await state()).verified).toBe('PENDING');
    trial.setNowMs(startMs + 72 * hourMs);
    expect(await state()).toMatchObject({ verified: 'FAILED', keys: 'FAILED', sends: false });
    trial.setWorld(zone(...keys(tokens)));
    trial.setNowMs(startMs + 90 * hourMs);
    expect((await state()).keys).toBe('FAILED');
    await ses.send(
      new PutEmailIdentityDkimSigningAttributesCommand({ EmailIdentity: name, SigningAttributesOrigin: 'AWS_SES' }),
    );
    expect(await state()).toMatchObject({ verified: 'PENDING', keys: 'PENDING' });
    trial.setNowMs(startMs + 90 * hourMs + 15_000);
    expect(await state()).toMatchObject({ verified: 'SUCCESS', keys: 'SUCCESS' });
  });

  it('misses lost records for 72 hours before it fails; found in time, all is well', async () => {
    const tokens = await create();
    trial.setWorld(zone(...keys(tokens)));
    trial.setNowMs(startMs + hourMs);
    expect((await state()).verified).toBe('SUCCESS');
    trial.setWorld(zone());
    trial.setNowMs(startMs + 3 * hourMs);
    expect(await state()).toEqual({
      verified: 'TEMPORARY_FAILURE',
      keys: 'TEMPORARY_FAILURE',
      sends: true,
      error: 'HOST_NOT_FOUND',
    });
    trial.setWorld(zone(...keys(tokens)));
    trial.setNowMs(startMs + 60 * hourMs);
    expect(await state()).toMatchObject({ verified: 'SUCCESS', error: undefined });
    trial.setWorld(zone());
    trial.setNowMs(startMs + 62 * hourMs);
    expect((await state()).verified).toBe('TEMPORARY_FAILURE');
    trial.setNowMs(startMs + 140 * hourMs);
    expect(await state()).toMatchObject({ verified: 'FAILED', sends: false });
  });
});

it('BYODKIM wants the record of the private key that was given', async () => {
  await start();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const other = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
  const text = (key: typeof publicKey) =>
    `own1._domainkey TXT "v=DKIM1; p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}"`;
  await create();
  await ses.send(
    new PutEmailIdentityDkimSigningAttributesCommand({
      EmailIdentity: name,
      SigningAttributesOrigin: 'EXTERNAL',
      SigningAttributes: {
        DomainSigningSelector: 'own1',
        DomainSigningPrivateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      },
    }),
  );
  trial.setWorld(zone(text(other)));
  trial.setNowMs(startMs + 15_000);
  expect(await state()).toMatchObject({ keys: 'PENDING', error: 'INVALID_VALUE' });
  trial.setWorld(zone(text(publicKey)));
  trial.setNowMs(startMs + 30_000);
  expect(await state()).toMatchObject({ keys: 'SUCCESS', verified: 'SUCCESS' });
});

it('a verified domain that changes its keys stays verified while they are pending', async () => {
  await start();
  const tokens = await create();
  trial.setWorld(zone(...keys(tokens)));
  trial.setNowMs(startMs + 15_000);
  expect((await state()).verified).toBe('SUCCESS');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  await ses.send(
    new PutEmailIdentityDkimSigningAttributesCommand({
      EmailIdentity: name,
      SigningAttributesOrigin: 'EXTERNAL',
      SigningAttributes: {
        DomainSigningSelector: 'own1',
        DomainSigningPrivateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      },
    }),
  );
  trial.setNowMs(startMs + 60_000);
  expect(await state()).toMatchObject({ verified: 'SUCCESS', keys: 'PENDING', sends: true });
});

describe('MAIL FROM', () => {
  const mailFrom = async () => (await get()).MailFromAttributes?.MailFromDomainStatus;
  const mx = (preference: number, host: string) => `bounce MX ${preference} ${host}.amazonses.com.`;

  it('wants exactly one MX, the region’s', async () => {
    await start();
    await create();
    await ses.send(
      new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity: name, MailFromDomain: `bounce.${name}` }),
    );
    const after = async (seconds: number, ...lines: readonly string[]) => {
      trial.setWorld(zone(...lines));
      trial.setNowMs(startMs + seconds * 1000);
      return mailFrom();
    };
    const right = mx(10, 'feedback-smtp.us-east-1');
    expect(await after(15)).toBe('PENDING');
    expect(await after(30, mx(10, 'feedback-smtp.eu-west-1'))).toBe('PENDING');
    expect(await after(45, right, mx(20, 'feedback-smtp.eu-west-1'))).toBe('PENDING');
    expect(await after(60, right)).toBe('SUCCESS');
    // The keys are still pending, so that it looks again soon.
    expect(await after(75)).toBe('TEMPORARY_FAILURE');
    expect(await after(75 + 72 * 3600)).toBe('FAILED');
    expect(await after(80 * 3600, right)).toBe('FAILED');
  });
});

describe('a replica (DEED)', () => {
  const origin = 'AWS_SES_US_EAST_1';
  const replica = async () => {
    const answer = await trial.v2('eu-west-1').send(new GetEmailIdentityCommand({ EmailIdentity: name }));
    return { status: answer.VerificationStatus, error: answer.VerificationInfo?.ErrorType };
  };
  const createReplica = () =>
    trial.v2('eu-west-1').send(
      new CreateEmailIdentityCommand({
        EmailIdentity: name,
        DkimSigningAttributes: { DomainSigningAttributesOrigin: origin },
      }),
    );

  it('waits for its parent, then needs no records of its own', async () => {
    await start();
    await createReplica();
    trial.setNowMs(startMs + 15_000);
    expect(await replica()).toEqual({ status: 'PENDING', error: 'REPLICATION_PRIMARY_NOT_FOUND' });
    trial.setWorld(zone(...keys(await create())));
    trial.setNowMs(startMs + 30_000);
    expect(await replica()).toEqual({ status: 'SUCCESS', error: undefined });
  });
});

describe('a scenario’s identities', () => {
  it('are as they are told, and move on from there', async () => {
    await start({
      'us-east-1': {
        identities: {
          [name]: {
            VerificationStatus: 'TEMPORARY_FAILURE',
            since: '-70h',
            DkimAttributes: { Status: 'TEMPORARY_FAILURE' },
          },
        },
      },
    });
    expect(await state()).toMatchObject({ verified: 'TEMPORARY_FAILURE', keys: 'TEMPORARY_FAILURE', sends: true });
    trial.setNowMs(startMs + 2 * hourMs);
    expect((await state()).verified).toBe('FAILED');
  });

  it('have the tags, the policies and the settings that they are told', async () => {
    const told = {
      Tags: [{ Key: 'client', Value: 'shop' }],
      Policies: { partners: { Version: '2012-10-17' } },
      ConfigurationSetName: 'deleted-meanwhile',
      FeedbackForwardingStatus: false,
      DkimAttributes: { CurrentSigningKeyLength: 'RSA_1024_BIT', LastKeyGenerationTimestamp: '-400d' },
    };
    await start({ 'us-east-1': { identities: { [name]: told } } });
    expect(await get()).toMatchObject({
      Tags: told.Tags,
      Policies: { partners: '{"Version":"2012-10-17"}' },
      ConfigurationSetName: 'deleted-meanwhile',
      FeedbackForwardingStatus: false,
      DkimAttributes: {
        CurrentSigningKeyLength: 'RSA_1024_BIT',
        NextSigningKeyLength: 'RSA_1024_BIT',
        LastKeyGenerationTimestamp: new Date(startMs - 400 * 24 * hourMs),
      },
    });
  });

  it('stay as they are told where they are frozen, until they are set up again', async () => {
    const told = {
      frozen: true,
      VerificationInfo: { ErrorType: 'HOST_NOT_FOUND' },
      DkimAttributes: { Status: 'PENDING' },
      MailFromAttributes: { MailFromDomain: `bounce.${name}`, MailFromDomainStatus: 'FAILED' },
    };
    await start({ 'us-east-1': { identities: { [name]: told } } });
    const { DkimAttributes, MailFromAttributes } = await get();
    trial.setWorld(zone(...keys(DkimAttributes?.Tokens ?? []), 'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.'));
    trial.setNowMs(startMs + 500 * hourMs);
    expect(await state()).toEqual({ verified: 'PENDING', keys: 'PENDING', sends: false, error: 'HOST_NOT_FOUND' });
    await ses.send(
      new PutEmailIdentityDkimSigningAttributesCommand({ EmailIdentity: name, SigningAttributesOrigin: 'AWS_SES' }),
    );
    trial.setNowMs(startMs + 500 * hourMs + 15_000);
    expect(await state()).toEqual({ verified: 'SUCCESS', keys: 'SUCCESS', sends: true, error: undefined });
    expect((await get()).MailFromAttributes).toEqual(MailFromAttributes);
    await ses.send(
      new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity: name, MailFromDomain: `bounce.${name}` }),
    );
    expect((await get()).MailFromAttributes?.MailFromDomainStatus).toBe('PENDING');
    trial.setNowMs(startMs + 500 * hourMs + 60_000);
    expect((await get()).MailFromAttributes?.MailFromDomainStatus).toBe('SUCCESS');
  });
});
