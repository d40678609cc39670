// Keys handed over once, and tests that are cancelled, overtaken or made worthless by a change.
import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/app.ts';
import {
  cancelTest,
  forgetTest,
  importProfiles,
  saveKeys,
  signIn,
  testProfile,
  unlockVault,
  useProfiles,
} from '../../../renderer/state/profiles.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import type { AppState } from '../../../shared/ipc/requests.ts';
import type { ProfileTest } from '../../../shared/profile-test.ts';
import { exampleApp } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleTest } from '../views/profiles/example-test.ts';

beforeEach(() => {
  useProfiles.setState({ tests: {} });
  useApp.setState({ app: null });
});

const shownTest = () => useProfiles.getState().tests['aws-1'];

describe('a connection test', () => {
  it('runs, and is kept for its profile', async () => {
    standBridge({ 'profile.test': () => accept(exampleTest()) });
    const running = testProfile('aws-1');
    expect(shownTest()?.state).toBe('running');
    await running;
    expect(shownTest()).toEqual({ state: 'done', test: exampleTest() });
  });

  it('that is cancelled leaves nothing, whatever comes afterwards', async () => {
    let answer: (reply: Reply<ProfileTest>) => void = () => undefined;
    const { asked } = standBridge({
      'profile.test': () => new Promise((resolve) => (answer = resolve)),
      'profile.test-cancel': () => accept(null),
    });
    const running = testProfile('aws-1');
    await cancelTest('aws-1');
    answer(refuse({ kind: 'cancelled' }));
    await running;
    expect(shownTest()).toBeUndefined();
    expect(asked.at(-1)).toEqual({ name: 'profile.test-cancel', input: { id: 'aws-1' } });
  });

  it('that is overtaken by another does not show its result', async () => {
    const late: ((reply: Reply<ProfileTest>) => void)[] = [];
    standBridge({
      'profile.test': () => new Promise((resolve) => late.push(resolve)),
      'profile.sign-in': () => accept(exampleTest({ testedAtMs: 2 })),
    });
    const first = testProfile('aws-1');
    await signIn('aws-1', '123456');
    late[0]?.(accept(exampleTest({ testedAtMs: 1 })));
    await first;
    expect(shownTest()).toMatchObject({ state: 'done', test: { testedAtMs: 2 } });
    forgetTest('aws-1');
    expect(shownTest()).toBeUndefined();
  });
});

describe('secrets', () => {
  const key = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 's'.repeat(40), sessionToken: null };

  it('are handed over, and are in no store of the window', async () => {
    const app: AppState = { ...exampleApp, profilesWithKeys: ['aws-1'] };
    const { asked } = standBridge({ 'secret.save': () => accept(app) });
    expect(await saveKeys('aws-1', key)).toBeNull();
    expect(asked).toEqual([{ name: 'secret.save', input: { profileId: 'aws-1', key } }]);
    expect(useApp.getState().app?.profilesWithKeys).toEqual(['aws-1']);
    expect(JSON.stringify([useApp.getState(), useProfiles.getState()])).not.toContain(key.secretAccessKey);
  });

  it('leave a new vault to be made where the old one was damaged', async () => {
    const failure = { kind: 'vault-damaged', keptAs: 'vault.json.damaged-1' } as const;
    standBridge({
      'vault.unlock': () => refuse(failure),
      'app.state': () => accept({ ...exampleApp, secrets: { keeper: 'vault', state: 'new' } }),
    });
    expect(await unlockVault('a passphrase')).toEqual(failure);
    expect(useApp.getState().app?.secrets.state).toBe('new');
  });
});

it('imported profiles are there at once; a change of mind changes nothing', async () => {
  const state = exampleApp;
  standBridge({ 'profile.import': () => accept({ added: ['Client'], leftOut: [], state }) });
  expect(await importProfiles()).toMatchObject({ ok: true, value: { added: ['Client'] } });
  expect(useApp.getState().app).toEqual(state);
  useApp.setState({ app: null });
  standBridge({ 'profile.import': () => accept(null) });
  expect(await importProfiles()).toEqual({ ok: true, value: null });
  expect(useApp.getState().app).toBeNull();
});
