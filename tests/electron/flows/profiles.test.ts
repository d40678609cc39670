// Profiles kept, removed with all that is theirs, and carried to another machine and back.
import { describe, expect, it } from 'vitest';
import { exportProfiles } from '../../../electron/flows/export-profiles.ts';
import { importProfiles } from '../../../electron/flows/import-profiles.ts';
import { forgetSecret, keepSecret, readKeys, unlockVault } from '../../../electron/flows/keep-secret.ts';
import { readChosen } from '../../../electron/flows/read-chosen.ts';
import { removeProfile, saveProfile } from '../../../electron/flows/save-profile.ts';
import type { SecretStore } from '../../../electron/ports/secret-store.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { Profile } from '../../../shared/profile.ts';
import { awsProfile } from '../../fakes/aws-profile.ts';
import { memoryDrafts } from '../../fakes/draft-worlds.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { noEventStore } from '../../fakes/no-events.ts';
import { memoryRuns } from '../../fakes/memory-runs.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';
import { reportOf } from '../../fakes/report.ts';

const anyResolver = () => Promise.resolve(accept(null));
const key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
};

function stand() {
  return {
    reports: memoryReports(),
    accounts: memoryAccounts(),
    settings: memorySettings(),
    secrets: memorySecrets(),
    drafts: memoryDrafts(),
    runs: memoryRuns(),
    events: noEventStore,
  };
}

describe('saving an AWS profile', () => {
  it.each([
    ['https://ses.internal.example', true],
    ['https://vpce-1.email.eu-west-1.vpce.amazonaws.com/', true],
    ['http://127.0.0.1:4579', true],
    ['http://localhost:4579', true],
    ['http://[::1]:4579', true],
    ['http://ses.internal.example', false],
    ['http://127.0.0.1.attacker.example', false],
    ['https://ses.example/?next=1', false],
    ['https://[::1', false],
  ])('takes the endpoint %s: %s', async (endpoint, taken) => {
    const saved = await saveProfile(awsProfile({ endpoint }), memorySettings(), anyResolver);
    expect(saved).toMatchObject(taken ? { ok: true } : { ok: false, failure: { kind: 'bad-input' } });
  });

  it('refuses a proxy that is none, and a resolver that is none', async () => {
    const store = memorySettings();
    const proxied = await saveProfile(awsProfile({ proxy: 'http://:3128' }), store, anyResolver);
    expect(proxied).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    const noResolver = () => Promise.resolve(refuse({ kind: 'not-a-resolver', input: 'x' }));
    expect(await saveProfile(awsProfile(), store, noResolver)).toMatchObject({ failure: { kind: 'not-a-resolver' } });
  });

  it('keeps each region once', async () => {
    const store = memorySettings();
    await saveProfile(awsProfile({ regions: ['us-east-1', 'eu-west-1', 'us-east-1'] }), store, anyResolver);
    const { profiles } = await readChosen(store);
    expect(profiles.at(-1)).toMatchObject({ regions: ['us-east-1', 'eu-west-1'] });
  });
});

describe('removing a profile', () => {
  it('removes its keys and its results, and leaves those of others', async () => {
    const stores = stand();
    for (const id of ['aws-1', 'aws-2']) {
      await saveProfile(awsProfile({ id }), stores.settings, anyResolver);
      await keepSecret({ profileId: id, key }, stores);
      await stores.reports.save(reportOf('a.example', { profileId: id }));
    }
    expect(await removeProfile('aws-1', stores)).toEqual({ ok: true, value: null });
    expect(await stores.secrets.list()).toEqual(['aws-2']);
    expect(await stores.reports.list('aws-1')).toEqual({ ok: true, value: [] });
    expect(await stores.reports.list('aws-2')).toMatchObject({ value: [{ domain: 'a.example' }] });
  });

  it('keeps the profile where its keys could not be removed', async () => {
    const stores = stand();
    await saveProfile(awsProfile(), stores.settings, anyResolver);
    const failure = { kind: 'disk', path: 'vault.json', because: 'EACCES' } as const;
    const secrets: SecretStore = { ...stores.secrets, remove: () => Promise.resolve(refuse(failure)) };
    expect(await removeProfile('aws-1', { ...stores, secrets })).toEqual({ ok: false, failure });
    expect((await readChosen(stores.settings)).profiles.map(({ id }) => id)).toContain('aws-1');
  });
});

describe('keeping access keys', () => {
  it('is for profiles that use them', async () => {
    const stores = stand();
    await saveProfile(awsProfile(), stores.settings, anyResolver);
    await saveProfile(awsProfile({ id: 'aws-2', credentials: { kind: 'environment' } }), stores.settings, anyResolver);
    expect((await keepSecret({ profileId: 'aws-1', key }, stores)).ok).toBe(true);
    expect(await keepSecret({ profileId: 'aws-2', key }, stores)).toMatchObject({ failure: { kind: 'not-allowed' } });
    expect(await keepSecret({ profileId: '../x', key }, stores)).toMatchObject({ failure: { kind: 'not-found' } });
    await forgetSecret('aws-1', stores.secrets);
    expect(await stores.secrets.list()).toEqual([]);
  });

  it('gives them to the profile alone, and calls it by its name where they cannot be read', async () => {
    const unreadable: SecretStore = {
      ...memorySecrets(),
      read: (id) => Promise.resolve(refuse({ kind: 'secret-unreadable', profile: id })),
    };
    const failure = { kind: 'secret-unreadable', profile: 'Client' };
    expect(await readKeys(awsProfile(), unreadable)).toEqual({ ok: false, failure });
    expect(await readKeys(awsProfile(), memorySecrets({ 'aws-1': key }))).toEqual({ ok: true, value: key });
    const elsewhere = awsProfile({ credentials: { kind: 'environment' } });
    expect(await readKeys(elsewhere, memorySecrets({ 'aws-1': key }))).toEqual({ ok: true, value: null });
  });

  it('asks for a long passphrase when the vault is made, and takes what it was made with', async () => {
    const vault = (state: 'new' | 'locked'): SecretStore => ({
      ...memorySecrets(),
      state: () => Promise.resolve({ keeper: 'vault', state }),
    });
    expect(await unlockVault('short', vault('new'))).toMatchObject({ failure: { kind: 'bad-input' } });
    expect((await unlockVault('short', vault('locked'))).ok).toBe(true);
    expect((await unlockVault('long enough', vault('new'))).ok).toBe(true);
  });
});

describe('profiles that travel', () => {
  const dns: Profile = { id: 'dns-7', name: 'Office', kind: 'dns', resolver: { kind: 'servers', servers: ['::1'] } };
  const role = awsProfile({
    id: 'aws-9',
    name: 'Through a role',
    readOnly: false,
    proxy: 'http://proxy.example:3128',
    credentials: {
      kind: 'role',
      roleArn: 'arn:aws:iam::111122223333:role/reader',
      externalId: 'client-7',
      mfaSerial: null,
      base: { kind: 'keys' },
    },
  });

  async function exported(): Promise<string> {
    const stores = stand();
    for (const profile of [dns, role]) await saveProfile(profile, stores.settings, anyResolver);
    await keepSecret({ profileId: role.id, key }, stores);
    let written = '';
    await exportProfiles('/tmp/x.json', stores.settings, (_path, text) => {
      written = text;
      return Promise.resolve(accept(null));
    });
    return written;
  }
  const importing = (text: string, settings = memorySettings()) =>
    importProfiles('/tmp/x.json', {
      settings,
      readText: () => Promise.resolve(accept(text)),
      checkResolver: anyResolver,
    });

  it('arrive as they were, under ids of their own, with no secret on the way', async () => {
    const text = await exported();
    for (const secret of [key.accessKeyId, key.secretAccessKey, 'aws-9', 'dns-7']) expect(text).not.toContain(secret);
    const settings = memorySettings();
    expect(await importing(text, settings)).toEqual({
      ok: true,
      value: { added: ['DNS only 2', 'Office', 'Through a role'], leftOut: [] },
    });
    const { profiles } = await readChosen(settings);
    expect(profiles.at(-2)).toEqual({ ...dns, id: 'dns-2' });
    expect(profiles.at(-1)).toEqual({ ...role, id: 'aws-1' });
  });

  it('are added beside what is there, never in its place, however often', async () => {
    const text = await exported();
    const settings = memorySettings();
    await importing(text, settings);
    const before = (await readChosen(settings)).profiles;
    const again = await importing(text, settings);
    expect(again).toMatchObject({ value: { added: ['DNS only 3', 'Office 2', 'Through a role 2'] } });
    const after = (await readChosen(settings)).profiles;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  });

  it('leave out what cannot be read, say why, and drop what no profile holds', async () => {
    const { id: _id, ...good } = awsProfile({ name: 'Good' });
    const profiles = [
      { ...good, secretAccessKey: key.secretAccessKey, id: 'demo' },
      { ...good, name: 'No region', regions: ['here'] },
      { ...good, name: 'Plain', endpoint: 'http://ses.example' },
      { name: 'Demo', kind: 'demo', resolver: { kind: 'system' } },
      7,
    ];
    const settings = memorySettings();
    const read = await importing(JSON.stringify({ format: 'plumbline-profiles', version: 1, profiles }), settings);
    if (!read.ok) throw new Error(read.failure.kind);
    expect(read.value.added).toEqual(['Good']);
    expect(read.value.leftOut.map(({ name, why }) => `${name}: ${why.en}`)).toEqual([
      'No region: Its "regions.0" cannot be read.',
      expect.stringContaining('Plain: "http://ses.example" cannot be an endpoint.'),
      'Demo: The demo is always there.',
      '?: Its "kind" cannot be read.',
    ]);
    expect(JSON.stringify((await readChosen(settings)).profiles)).not.toContain(key.secretAccessKey);
  });

  it.each([
    ['what is no JSON', '{"format":'],
    ["another program's file", '{"profiles": []}'],
    ['a newer file', '{"format": "plumbline-profiles", "version": 2, "profiles": []}'],
  ])('refuse %s', async (_name, text) => {
    expect(await importing(text)).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
  });
});
