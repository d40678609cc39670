// The contract of the secret store in real Electron: under a real Secret Service, and where there is none.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SecretStore } from '../../electron/ports/secret-store.ts';
import { type KeyringProgram, type KeyringWorld, openKeyringWorld } from './keyring-in-electron.ts';
import { firstKey, keepsTheSecretContract, secondKey } from './secret-store-contract.ts';

/** Elsewhere the tests would have to write into the keychain of whoever runs them. */
const canRun = ['gnome-keyring-daemon', 'dbus-run-session'].every(
  (name) => process.platform === 'linux' && spawnSync(name, ['--version']).error === undefined,
);
const reason = 'needs Linux with a keyring; install it with apt-get install gnome-keyring libsecret-1-0 dbus-x11';
beforeEach(({ skip }) => skip(!canRun, reason));

let world: KeyringWorld;
beforeAll(async () => {
  if (canRun) world = await openKeyringWorld();
}, 120_000);
afterAll(() => world?.close());

let count = 0;
const freshFolder = (): string => path.join(world.folder, `secrets-${String((count += 1))}`);

describe('in the keyring', () => {
  let electron: KeyringProgram;
  beforeAll(async () => {
    if (canRun) electron = await world.start('real');
  });
  afterAll(() => electron?.stop());

  keepsTheSecretContract(() => Promise.resolve(electron.storeIn(freshFolder())));

  it('says that the keyring keeps the keys, and needs no passphrase', async () => {
    const store = electron.storeIn(freshFolder());
    expect(await store.state()).toEqual({ keeper: 'keyring', state: 'ready' });
    expect(await store.unlock('anything')).toEqual({ ok: true, value: null });
  });

  it('holds no secret in the clear, and is for its owner alone', async () => {
    const folder = freshFolder();
    await electron.storeIn(folder).save('mine', firstKey);
    expect(readdirSync(folder)).toEqual(['keys-mine.json']);
    const filePath = path.join(folder, 'keys-mine.json');
    const file = readFileSync(filePath, 'utf8');
    const bytes = Buffer.from((JSON.parse(file) as { encrypted: string }).encrypted, 'base64').toString('latin1');
    for (const secret of [firstKey.accessKeyId, firstKey.secretAccessKey]) {
      expect(file).not.toContain(secret);
      expect(bytes).not.toContain(secret);
    }
    // v11: encrypted with the keyring's key; v10 would be the password that everybody knows.
    expect(bytes.slice(0, 3)).toBe('v11');
    expect(statSync(filePath).mode & 0o777).toBe(0o600);
  });

  async function spoil(store: SecretStore, folder: string, by: (file: string) => string): Promise<void> {
    await store.save('mine', firstKey);
    await store.save('other', secondKey);
    const filePath = path.join(folder, 'keys-mine.json');
    writeFileSync(filePath, by(readFileSync(filePath, 'utf8')));
  }

  it.each<[string, (file: string, folder: string) => string]>([
    ['cut off', (file) => file.slice(0, 40)],
    ['encrypted by another keyring', () => JSON.stringify({ version: 1, encrypted: 'djExAAAAAAAAAAAAAAAAAAAAAAAA' })],
    ["another profile's", (_file, folder) => readFileSync(path.join(folder, 'keys-other.json'), 'utf8')],
  ])('says so of a file that is %s, keeps it aside, and takes the keys again', async (_name, by) => {
    const folder = freshFolder();
    const store = electron.storeIn(folder);
    await spoil(store, folder, (file) => by(file, folder));
    expect(await store.read('mine')).toMatchObject({ failure: { kind: 'secret-unreadable', profile: 'mine' } });
    expect(readdirSync(folder).some((name) => name.startsWith('keys-mine.json.damaged-'))).toBe(true);
    expect(await store.list()).toEqual(['other']);
    await store.save('mine', firstKey);
    expect(await store.read('mine')).toEqual({ ok: true, value: firstKey });
  });
});

describe('in Electron without a keyring', () => {
  let electron: KeyringProgram;
  beforeAll(async () => {
    if (canRun) electron = await world.start('none');
  });
  afterAll(() => electron?.stop());

  it('keeps the keys in the passphrase vault', async () => {
    const folder = freshFolder();
    const store = electron.storeIn(folder);
    expect(await store.state()).toEqual({ keeper: 'vault', state: 'new' });
    expect(await store.save('mine', firstKey)).toMatchObject({ failure: { kind: 'vault-locked' } });
    await store.unlock('a passphrase');
    expect(await store.save('mine', firstKey)).toEqual({ ok: true, value: null });
    expect(await store.read('mine')).toEqual({ ok: true, value: firstKey });
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });
});
