// The answers about secrets: kept, used and forgotten, and in no answer, whatever the window sends.
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../electron/ipc/session.ts';
import { secretAnswers } from '../../../electron/ipc/secret.ts';
import { saveProfile } from '../../../electron/flows/save-profile.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import { requests } from '../../../shared/ipc/requests.ts';
import { awsProfile } from '../../fakes/aws-profile.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memoryDrafts, unaskedWorlds } from '../../fakes/draft-worlds.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { memorySes } from '../../fakes/memory-ses.ts';
import { noEventStore } from '../../fakes/no-events.ts';
import { memoryRuns } from '../../fakes/memory-runs.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';

const key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'FwoGZXIvYXdzEXAMPLETOKEN',
};

async function stand(change: Partial<Session> = {}) {
  const settings = memorySettings();
  await saveProfile(awsProfile(), settings, () => Promise.resolve(accept(null)));
  const files = new Map<string, string>();
  const session: Session = {
    reports: memoryReports(),
    accounts: memoryAccounts(),
    settings,
    secrets: memorySecrets(),
    version: '1.2.3',
    platform: 'linux',
    systemLanguage: 'en',
    auditWorld: () => Promise.reject(new Error('not asked')),
    accountWorld: () => Promise.reject(new Error('not asked')),
    clock: { nowMs: () => 1_800_000_000_000 },
    sleep: () => Promise.resolve(),
    publishInDemo: () => Promise.resolve(accept(null)),
    checkResolver: () => Promise.resolve(accept(null)),
    serversOf: () => Promise.resolve([]),
    demoDomains: () => Promise.resolve([]),
    openSes: () => Promise.resolve(accept(memorySes({ regions: { 'eu-west-1': {} } }))),
    readText: (path) => Promise.resolve(accept(files.get(path) ?? '')),
    readCsv: () => Promise.resolve(accept([])),
    writeBytes: () => Promise.resolve(accept(null)),
    smtp: () => Promise.reject(new Error('no SMTP in this test')),
    drafts: memoryDrafts(),
    runs: memoryRuns(),
    events: noEventStore,
    ...unaskedWorlds,
    writeText: (path, text) => {
      files.set(path, text);
      return Promise.resolve(accept(null));
    },
    ...change,
  };
  let chosen: string | null = '/exported.json';
  const answers = secretAnswers(session, {
    openExternally: () => Promise.resolve(accept(null)),
    copyText: () => undefined,
    notify: () => undefined,
    chooseFiles: () => Promise.resolve(null),
    chooseWhereToSave: () => Promise.resolve(chosen),
    chooseFile: () => Promise.resolve(chosen),
    chooseFolder: () => Promise.resolve(null),
    printPdf: () => Promise.resolve(refuse({ kind: 'cancelled' })),
    settingsChanged: () => Promise.resolve(),
  });
  return { answers, files, session, changeMind: () => (chosen = null) };
}

describe('access keys', () => {
  it('are kept and forgotten, and in no answer', async () => {
    const { answers, session } = await stand();
    const kept = await answers['secret.save']({ profileId: 'aws-1', key });
    expect(kept).toMatchObject({ ok: true, value: { profilesWithKeys: ['aws-1'], secrets: { state: 'ready' } } });
    expect(await session.secrets.read('aws-1')).toEqual({ ok: true, value: key });
    const tested = await answers['profile.test']({ id: 'aws-1' });
    for (const secret of [key.secretAccessKey, key.sessionToken])
      expect(JSON.stringify([kept, tested])).not.toContain(secret);
    expect(await answers['secret.remove']({ profileId: 'aws-1' })).toMatchObject({ value: { profilesWithKeys: [] } });
  });

  it('are not repeated by the refusal of an input that cannot be read', () => {
    const checked = requests['secret.save'].input.safeParse({
      profileId: 'aws-1',
      key: { ...key, accessKeyId: 'akia', secretAccessKey: 'tooshortsecret', extra: key.sessionToken },
    });
    if (checked.success) throw new Error('It was taken');
    for (const secret of ['akia', 'tooshortsecret', key.sessionToken])
      expect(checked.error.message).not.toContain(secret);
  });
});

describe('a connection test', () => {
  it('is not made for a profile that is not there', async () => {
    const { answers } = await stand();
    expect(await answers['profile.test']({ id: 'aws-9' })).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it('is ended by a cancel, and by the next of the same profile', async () => {
    const waiting = () => memorySes({ regions: { 'eu-west-1': {} }, before: () => new Promise(() => undefined) });
    const { answers } = await stand({ openSes: () => Promise.resolve(accept(waiting())) });
    const first = answers['profile.test']({ id: 'aws-1' });
    await new Promise((next) => setImmediate(next));
    const second = answers['profile.sign-in']({ id: 'aws-1', mfaCode: '123456' });
    expect(await first).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    await new Promise((next) => setImmediate(next));
    await answers['profile.test-cancel']({ id: 'aws-1' });
    expect(await second).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('profiles that travel', () => {
  it('are written where the user says, and come back from there', async () => {
    const { answers, files, session } = await stand();
    await session.secrets.save('aws-1', key);
    expect(await answers['profile.export']({})).toEqual({ ok: true, value: { path: '/exported.json' } });
    expect(files.get('/exported.json')).not.toContain(key.secretAccessKey);
    const read = await answers['profile.import']({});
    expect(read).toMatchObject({ ok: true, value: { added: ['DNS only 2', 'Client 2'], leftOut: [] } });
    expect(read.ok && read.value?.state.profiles.map(({ name }) => name)).toEqual([
      'Demo',
      'DNS only',
      'Client',
      'DNS only 2',
      'Client 2',
    ]);
  });

  it('stay where they are when the user changes their mind', async () => {
    const { answers, files, changeMind } = await stand();
    changeMind();
    expect(await answers['profile.export']({})).toEqual({ ok: true, value: null });
    expect(await answers['profile.import']({})).toEqual({ ok: true, value: null });
    expect(files.size).toBe(0);
  });
});
