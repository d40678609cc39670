// The test of a connection: who, where, what may be done; and what could not be asked is unknown, not missing.
import { describe, expect, it } from 'vitest';
import type { OpenSes } from '../../../electron/flows/open-ses.ts';
import { testConnection } from '../../../electron/flows/test-connection.ts';
import { permissions } from '../../../electron/engine/publish/permissions.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { ProfileTest } from '../../../shared/profile-test.ts';
import { awsProfile } from '../../fakes/aws-profile.ts';
import { type MemoryAsked, memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';

const clock = { nowMs: () => 1_800_000_000_000 };
const [ireland, tokyo] = ['eu-west-1', 'ap-northeast-1'];

async function testOf(
  options: Partial<MemorySesOptions> & { readonly readOnly?: boolean },
): Promise<{ readonly test: ProfileTest; readonly asked: readonly MemoryAsked[] }> {
  const ses = memorySes({ regions: { [ireland]: {}, [tokyo]: {} }, ...options });
  const profile = awsProfile({ readOnly: options.readOnly ?? false });
  const tested = await testConnection(profile, { clock, openSes: () => Promise.resolve(accept(ses)) });
  if (!tested.ok) throw new Error(tested.failure.kind);
  return { test: tested.value, asked: ses.asked };
}

const resultsOf = (test: ProfileTest, region: string) =>
  Object.fromEntries(
    (test.regions.find((one) => one.region === region)?.permissions ?? []).map(({ action, result }) => [
      action,
      result,
    ]),
  );

describe('a connection that works', () => {
  it('says who we are, and tries every permission in every region', async () => {
    const { test } = await testOf({});
    expect(test).toMatchObject({ profileId: 'aws-1', testedAtMs: 1_800_000_000_000, failure: null });
    expect(test.caller?.accountId).toBe('111122223333');
    expect(test.policies.withSending).toContain('111122223333');
    for (const region of [ireland, tokyo]) {
      const results = resultsOf(test, region);
      expect(Object.keys(results)).toEqual(permissions.map(({ action }) => action));
      const left = permissions.filter(({ needsPlace }) => needsPlace === true).map(({ action }) => action);
      expect(left).toContain('s3:GetObject');
      for (const action of Object.keys(results))
        expect([action, results[action]]).toEqual([action, left.includes(action) ? 'not-tried' : 'allowed']);
    }
  });

  it('does not even try what would change something in a read-only profile', async () => {
    const { test, asked } = await testOf({ readOnly: true });
    const changing = permissions.filter(({ changes }) => changes).map(({ action }) => action);
    expect(asked.filter(({ about }) => changing.includes(about ?? ''))).toEqual([]);
    const results = resultsOf(test, tokyo);
    expect(changing.map((action) => results[action])).toEqual(changing.map(() => 'not-tried'));
    expect(results['ses:GetEmailIdentity']).toBe('allowed');
  });
});

describe('what is refused', () => {
  const failingAt =
    (place: Partial<MemoryAsked>, failure: AwsFailure) =>
    (asked: MemoryAsked): AwsFailure | null =>
      Object.entries(place).every(([key, value]) => asked[key as keyof MemoryAsked] === value) ? failure : null;

  it('is denied for the permission that is missing, there alone', async () => {
    const action = 'ses:ListRecommendations';
    const missing: AwsFailure = { kind: 'aws-permission-missing', action, region: tokyo };
    const { test } = await testOf({ failing: failingAt({ about: action, region: tokyo }, missing) });
    expect(resultsOf(test, tokyo)[action]).toBe('denied');
    expect(resultsOf(test, ireland)[action]).toBe('allowed');
  });

  it('is unknown, with a reason, where the answer was neither yes nor no', async () => {
    const throttled: AwsFailure = { kind: 'aws-throttled', operation: 'GetDedicatedIps', region: ireland };
    const { test } = await testOf({ failing: failingAt({ about: 'ses:GetDedicatedIps', region: ireland }, throttled) });
    const trial = test.regions[0]?.permissions.find(({ action }) => action === 'ses:GetDedicatedIps');
    expect(trial).toMatchObject({ result: 'unknown' });
    expect(trial?.says?.en).toContain('throttling');
  });

  it('does not make a region silent where only GetAccount is denied', async () => {
    const missing: AwsFailure = { kind: 'aws-permission-missing', action: 'ses:GetAccount', region: ireland };
    const { test } = await testOf({ failing: failingAt({ read: 'account', region: ireland }, missing) });
    expect(test.regions[0]?.failure).toBeNull();
    expect(resultsOf(test, ireland)).toMatchObject({ 'ses:GetAccount': 'denied', 'ses:GetEmailIdentity': 'allowed' });
  });

  it('says of a region without SES that it has none, and goes on in the other', async () => {
    const none: AwsFailure = { kind: 'aws-region-without-ses', region: ireland };
    const { test, asked } = await testOf({ failing: failingAt({ region: ireland }, none) });
    expect(test.regions[0]).toMatchObject({ region: ireland, failure: none, permissions: [] });
    expect(asked.filter(({ region, read }) => region === ireland && read === 'trial')).toEqual([]);
    expect(test.caller?.accountId).toBe('111122223333');
    expect(resultsOf(test, tokyo)['ses:GetAccount']).toBe('allowed');
  });

  it.each<AwsFailure>([
    { kind: 'aws-credentials-wrong', code: 'InvalidClientTokenId' },
    { kind: 'aws-mfa-needed', serial: 'arn:aws:iam::111122223333:mfa/me' },
    { kind: 'aws-clock-skew', skewSeconds: 900 },
  ])('asks no region after $kind, which counts everywhere, and still gives the policies', async (failure) => {
    const { test, asked } = await testOf({ failing: () => failure });
    expect(test).toMatchObject({ caller: null, failure, regions: [] });
    expect(asked.length).toBe(1);
    expect(test.policies.readOnly).toContain('ses:GetEmailIdentity');
  });
});

describe('before there is an account', () => {
  const openTo =
    (opened: Awaited<ReturnType<OpenSes>>): OpenSes =>
    () =>
      Promise.resolve(opened);

  it('says why the keys cannot be read', async () => {
    const openSes = openTo(refuse({ kind: 'vault-locked' }));
    const tested = await testConnection(awsProfile(), { clock, openSes });
    expect(tested).toMatchObject({ ok: true, value: { caller: null, failure: { kind: 'vault-locked' }, regions: [] } });
  });

  it('hands the MFA code on', async () => {
    const codes: (string | undefined)[] = [];
    const openSes: OpenSes = (_profile, signIn) => {
      codes.push(signIn?.mfaCode);
      return Promise.resolve(accept(memorySes({ regions: { [ireland]: {} } })));
    };
    await testConnection(awsProfile(), { clock, openSes }, { mfaCode: '123456' });
    await testConnection(awsProfile(), { clock, openSes });
    expect(codes).toEqual(['123456', undefined]);
  });

  it('refuses a profile without an account', async () => {
    const profile = { id: 'dns-1', name: 'DNS', kind: 'dns', resolver: { kind: 'system' } } as const;
    const tested = await testConnection(profile, { clock, openSes: openTo(refuse({ kind: 'vault-locked' })) });
    expect(tested).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
  });
});

it('ends when it is cancelled, in the middle of its questions, and closes the account', async () => {
  const stop = new AbortController();
  const ses = memorySes({
    regions: { [ireland]: {}, [tokyo]: {} },
    before: ({ read }) => {
      if (read !== 'trial') return Promise.resolve();
      setImmediate(() => stop.abort());
      return new Promise(() => undefined);
    },
  });
  const openSes: OpenSes = () => Promise.resolve(accept(ses));
  const tested = await testConnection(awsProfile(), { clock, openSes }, { signal: stop.signal });
  expect(tested).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  const late = await ses.read({ read: 'account', region: ireland, about: null });
  expect(late.ok).toBe(false);
});
