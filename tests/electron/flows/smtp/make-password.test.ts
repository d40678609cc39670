// Which keys make an SMTP password, and what is said of those that do not.
import { describe, expect, it } from 'vitest';
import { createSmtp } from '../../../../electron/adapters/smtp/create-smtp.ts';
import { makePassword } from '../../../../electron/flows/smtp/make-password.ts';
import { demoProfile, dnsProfile } from '../../../../electron/flows/read-chosen.ts';
import type { CredentialsChoice, Profile } from '../../../../shared/profile.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { memorySecrets } from '../../../fakes/memory-secrets.ts';

const key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
};
const inOregon = {
  host: 'email-smtp.us-west-2.amazonaws.com',
  userName: key.accessKeyId,
  password: 'BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd',
};
const smtp = createSmtp({});
const secrets = memorySecrets({ 'aws-1': key });
const region = 'us-west-2';

const asked = (profile: Profile) => makePassword({ region, key: null }, { profile, secrets, smtp });
const withCredentials = (credentials: CredentialsChoice) => asked(awsProfile({ credentials }));

describe('a password', () => {
  it('is made of the key that the profile keeps', async () => {
    expect(await withCredentials({ kind: 'keys' })).toEqual({ ok: true, value: inOregon });
  });

  it("is made of the demo's key", async () => {
    const demoSmtp = createSmtp({ demoKey: { ...key, accessKeyId: 'AKIADEMO' } });
    const made = await makePassword({ region, key: null }, { profile: demoProfile, secrets, smtp: demoSmtp });
    expect(made).toEqual({ ok: true, value: { ...inOregon, userName: 'AKIADEMO' } });
  });

  it('is made of a key typed in, whatever the profile', async () => {
    expect(await makePassword({ region, key }, { profile: dnsProfile, secrets, smtp })).toEqual({
      ok: true,
      value: inOregon,
    });
  });
});

describe('no password', () => {
  it.each([
    ['a session token', { ...key, sessionToken: 'FwoGZXIvYXdzEXAMPLETOKEN' }],
    ['an ASIA id', { ...key, accessKeyId: 'ASIAIOSFODNN7EXAMPLE' }],
  ])('is made of temporary keys: %s', async (_name, typed) => {
    const made = await makePassword({ region, key: typed }, { profile: dnsProfile, secrets, smtp });
    expect(made).toMatchObject({
      failure: { kind: 'bad-input', because: { en: expect.stringContaining('temporary keys') } },
    });
    expect(JSON.stringify(made)).not.toContain(key.secretAccessKey);
  });

  it.each<[string, CredentialsChoice, string]>([
    [
      'a role',
      {
        kind: 'role',
        roleArn: 'arn:aws:iam::111122223333:role/x',
        externalId: null,
        mfaSerial: null,
        base: { kind: 'keys' },
      },
      'temporary credentials',
    ],
    ['SSO', { kind: 'sso', awsProfile: 'x' }, 'temporary credentials'],
    ['the shared files', { kind: 'shared-config', awsProfile: 'x' }, 'kept outside'],
    ['the environment', { kind: 'environment' }, 'kept outside'],
  ])('of %s: type a key in', async (_name, credentials, said) => {
    const made = await withCredentials(credentials);
    expect(made).toMatchObject({
      failure: { kind: 'not-allowed', because: { en: expect.stringMatching(new RegExp(`${said}.*Type in`, 'u')) } },
    });
  });

  it('where no key is kept, where there is no account, and while the vault is locked', async () => {
    const profile = awsProfile({ credentials: { kind: 'keys' } });
    const none = await makePassword({ region, key: null }, { profile, secrets: memorySecrets(), smtp });
    expect(none).toMatchObject({
      failure: { kind: 'not-allowed', because: { en: expect.stringContaining('No access key is kept') } },
    });
    expect(await asked(dnsProfile)).toMatchObject({ failure: { kind: 'not-allowed' } });
    const locked = {
      ...memorySecrets(),
      read: () => Promise.resolve({ ok: false, failure: { kind: 'vault-locked' } } as const),
    };
    expect(await makePassword({ region, key: null }, { profile, secrets: locked, smtp })).toMatchObject({
      failure: { kind: 'vault-locked' },
    });
  });
});
