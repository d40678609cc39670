// An AWS profile being typed: it comes back as it was, and what main would refuse is found first.
import { describe, expect, it } from 'vitest';
import {
  awsDraftOf,
  awsProfileOf,
  emptyKey,
  isEmptyKey,
  keyOf,
  mistakesIn,
  mistakesInKey,
} from '../../../../renderer/views/profiles/aws-draft.ts';
import { newProfile } from '../../../../renderer/views/profiles/new-profile.ts';
import { accessKeySchema, type CredentialsChoice, profileSchema } from '../../../../shared/profile.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';

const role = {
  kind: 'role',
  roleArn: 'arn:aws:iam::111122223333:role/reader',
  externalId: 'client-7',
  mfaSerial: 'arn:aws:iam::111122223333:mfa/me',
} as const;

describe('a profile being typed', () => {
  it.each<CredentialsChoice>([
    { kind: 'shared-config', awsProfile: 'work' },
    { kind: 'sso', awsProfile: 'work' },
    { kind: 'environment' },
    { kind: 'keys' },
    { ...role, base: { kind: 'shared-config', awsProfile: 'work' } },
    { ...role, externalId: null, mfaSerial: null, base: { kind: 'keys' } },
    { ...role, base: { kind: 'environment' } },
  ])('comes back as it was: %j', (credentials) => {
    const profile = awsProfile({ credentials, endpoint: 'https://ses.example', simulatorAllowed: true });
    const draft = awsDraftOf(profile);
    expect(awsProfileOf(draft, profile.id)).toEqual(profile);
    expect(mistakesIn(draft)).toEqual([]);
  });

  it('keeps what was typed for another source out of the answer', () => {
    const draft = { ...awsDraftOf(awsProfile({ credentials: { ...role, base: { kind: 'keys' } } })), source: 'keys' };
    expect(awsProfileOf(draft as Parameters<typeof awsProfileOf>[0], 'x').credentials).toEqual({ kind: 'keys' });
  });

  it('names every field that main would not take', () => {
    const draft = awsDraftOf(
      awsProfile({ credentials: { ...role, base: { kind: 'shared-config', awsProfile: 'x' } } }),
    );
    const wrong = {
      ...draft,
      name: ' ',
      regions: ['eu-west-1', 'Ireland'],
      roleArn: 'reader',
      externalId: 'x',
      awsProfile: '',
      endpoint: 'ses.example',
      resolver: { kind: 'servers', servers: '', url: '' },
    } as const;
    expect(mistakesIn(wrong)).toEqual(['name', 'regions', 'awsProfile', 'roleArn', 'externalId', 'endpoint', 'server']);
    expect(mistakesIn({ ...draft, regions: [] })).toEqual(['regions']);
  });

  it('begins as a profile that lacks its regions only', () => {
    const begun = newProfile('aws', 'AWS account', [{ id: 'aws-1', name: 'AWS account' }]);
    expect(begun).toMatchObject({ id: 'aws-2', name: 'AWS account 2', readOnly: true });
    expect(profileSchema.safeParse(begun).success).toBe(false);
    expect(profileSchema.safeParse({ ...begun, regions: ['us-east-1'] }).success).toBe(true);
  });
});

describe('keys being typed', () => {
  it('lose the spaces of a paste, and an empty token is none', () => {
    const typed = { accessKeyId: ' AKIAIOSFODNN7EXAMPLE\n', secretAccessKey: ` ${'s'.repeat(40)}`, sessionToken: ' ' };
    expect(accessKeySchema.parse(keyOf(typed)).sessionToken).toBeNull();
    expect(mistakesInKey(typed)).toEqual([]);
    expect([isEmptyKey(typed), isEmptyKey(emptyKey)]).toEqual([false, true]);
  });

  it('are wrong where a field is', () => {
    expect(mistakesInKey({ accessKeyId: 'akia', secretAccessKey: '', sessionToken: '' })).toEqual([
      'accessKeyId',
      'secretAccessKey',
    ]);
  });
});
