// The contract of the secret store, held by the one in memory and by the vault; then what is the vault's own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { secretFiles } from '../../electron/adapters/store/secret-files.ts';
import { defaultCost } from '../../electron/adapters/store/vault-cipher.ts';
import { vaultFile } from '../../electron/adapters/store/vault-file.ts';
import type { Keyring } from '../../electron/ports/keyring.ts';
import { memorySecrets } from '../fakes/memory-secrets.ts';
import { firstKey, keepsTheSecretContract, secondKey } from './secret-store-contract.ts';

const passphrase = 'correct horse ばってりー';
/** The cheapest cost that a vault may have: guessing is not what is tried here. */
const cheap = 2 ** 10;

const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-secrets-'));
  folders.push(folder);
  return path.join(folder, 'secrets');
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function filled(): Promise<{ readonly folder: string; readonly vaultPath: string }> {
  const folder = freshFolder();
  const store = vaultFile(folder, cheap);
  await store.unlock(passphrase);
  await store.save('mine', firstKey);
  await store.save('other', secondKey);
  return { folder, vaultPath: path.join(folder, 'vault.json') };
}

type VaultJson = {
  derivation: { cost: number; salt: string };
  check: { nonce: string; text: string };
  keys: Record<string, { nonce: string; text: string }>;
};

function change(vaultPath: string, by: (vault: VaultJson) => void): void {
  const vault = JSON.parse(readFileSync(vaultPath, 'utf8')) as VaultJson;
  by(vault);
  writeFileSync(vaultPath, JSON.stringify(vault));
}

/** The same base64 with one bit of its bytes turned round. */
function bitFlipped(base64: string, at = 0): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
}

const textsIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');

describe('in memory', () => {
  keepsTheSecretContract(() => Promise.resolve(memorySecrets()));
});

describe('in the vault', () => {
  keepsTheSecretContract(async () => {
    const store = vaultFile(freshFolder(), cheap);
    await store.unlock(passphrase);
    return store;
  });

  it('is new, then ready; locked for the next program, which still knows whose keys are there', async () => {
    const folder = freshFolder();
    const first = vaultFile(folder, cheap);
    expect(await first.state()).toEqual({ keeper: 'vault', state: 'new' });
    expect(await first.save('mine', firstKey)).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } });
    await first.unlock(passphrase);
    await first.save('mine', firstKey);
    const next = vaultFile(folder, cheap);
    expect(await next.state()).toEqual({ keeper: 'vault', state: 'locked' });
    expect(await next.list()).toEqual(['mine']);
    expect(await next.read('mine')).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } });
    expect(await next.read('unknown')).toEqual({ ok: true, value: null });
    expect(await next.save('mine', secondKey)).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } });
    expect(await next.unlock(passphrase)).toEqual({ ok: true, value: null });
    expect(await next.read('mine')).toEqual({ ok: true, value: firstKey });
  });

  it('removes a key even while it is locked', async () => {
    const { folder } = await filled();
    const next = vaultFile(folder, cheap);
    expect(await next.remove('mine')).toEqual({ ok: true, value: null });
    expect(await next.list()).toEqual(['other']);
    await next.unlock(passphrase);
    expect(await next.read('other')).toEqual({ ok: true, value: secondKey });
  });

  it('takes the passphrase however its letters are composed', async () => {
    const { folder } = await filled();
    expect((await vaultFile(folder, cheap).unlock(passphrase.normalize('NFD'))).ok).toBe(true);
  });

  it('refuses another passphrase, changes nothing, and stays open for who has the right one', async () => {
    const { folder, vaultPath } = await filled();
    const before = readFileSync(vaultPath);
    const next = vaultFile(folder, cheap);
    expect(await next.unlock('Correct horse')).toMatchObject({ failure: { kind: 'vault-passphrase-wrong' } });
    expect((await next.state()).state).toBe('locked');
    await next.unlock(passphrase);
    expect(await next.unlock('Correct horse')).toMatchObject({ failure: { kind: 'vault-passphrase-wrong' } });
    expect((await next.state()).state).toBe('ready');
    expect(readFileSync(vaultPath)).toEqual(before);
  });

  it('holds no secret in the clear, is for its owner alone, and seals each writing anew', async () => {
    const { folder, vaultPath } = await filled();
    const store = vaultFile(folder, cheap);
    await store.unlock(passphrase);
    const sealed = (): string => (JSON.parse(readFileSync(vaultPath, 'utf8')) as VaultJson).keys['mine']?.nonce ?? '';
    const before = sealed();
    await store.save('mine', firstKey);
    expect(sealed()).not.toBe(before);
    for (const secret of [firstKey.accessKeyId, firstKey.secretAccessKey, 'FwoGZXIvYXdzE', passphrase])
      expect(textsIn(folder)).not.toContain(secret);
    expect(statSync(vaultPath).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('derives its key at the full cost unless a test asks otherwise', async () => {
    const folder = freshFolder();
    await vaultFile(folder).unlock(passphrase);
    const { derivation } = JSON.parse(readFileSync(path.join(folder, 'vault.json'), 'utf8')) as VaultJson;
    expect(derivation).toMatchObject({ name: 'scrypt', cost: 2 ** 17, blockSize: 8, parallel: 1 });
    expect(defaultCost).toBe(2 ** 17);
    expect(Buffer.from(derivation.salt, 'base64').length).toBe(32);
  });
});

describe('a damaged vault', () => {
  it.each<[string, (vault: VaultJson) => void]>([
    ['with another salt', (vault) => void (vault.derivation.salt = bitFlipped(vault.derivation.salt))],
    ['with another cost', (vault) => void (vault.derivation.cost *= 2)],
    ['with a cost that would fill the memory', (vault) => void (vault.derivation.cost = 2 ** 30)],
    ['with another check', (vault) => void (vault.check.text = bitFlipped(vault.check.text))],
    ['with a key that is no sealed text', (vault) => void Object.assign(vault.keys, { mine: 'x' })],
  ])('%s is told from a wrong passphrase, kept aside, and gives way to a new one', async (_name, by) => {
    const { folder, vaultPath } = await filled();
    change(vaultPath, by);
    const damaged = readFileSync(vaultPath, 'utf8');
    const next = vaultFile(folder, cheap);
    expect((await next.state()).state).toBe('locked');
    const told = await next.unlock(passphrase);
    if (told.ok || told.failure.kind !== 'vault-damaged') throw new Error('The damage went unnoticed');
    expect(readFileSync(told.failure.keptAs, 'utf8')).toBe(damaged);
    expect(await next.state()).toEqual({ keeper: 'vault', state: 'new' });
    expect(await next.unlock('a new passphrase')).toEqual({ ok: true, value: null });
    expect(readFileSync(told.failure.keptAs, 'utf8')).toBe(damaged);
  });

  it('cut off in the middle is kept aside when a key is to be saved', async () => {
    const { folder, vaultPath } = await filled();
    writeFileSync(vaultPath, readFileSync(vaultPath, 'utf8').slice(0, 300));
    expect(await vaultFile(folder, cheap).save('mine', firstKey)).toMatchObject({ failure: { kind: 'vault-damaged' } });
    expect(readdirSync(folder).some((name) => name.startsWith('vault.json.damaged-'))).toBe(true);
  });

  it.each<[string, (vault: VaultJson) => void]>([
    ['changed', ({ keys: { mine } }) => void Object.assign(mine ?? {}, { text: bitFlipped(mine?.text ?? '', 5) })],
    ['cut', ({ keys: { mine } }) => void Object.assign(mine ?? {}, { text: mine?.text.slice(0, 8) })],
    ["swapped for another profile's", ({ keys }) => void Object.assign(keys, { mine: keys['other'] })],
  ])('in which one key was %s loses that key alone, and keeps the file', async (_name, by) => {
    const { folder, vaultPath } = await filled();
    change(vaultPath, by);
    const damaged = readFileSync(vaultPath, 'utf8');
    const next = vaultFile(folder, cheap);
    expect(await next.unlock(passphrase)).toEqual({ ok: true, value: null });
    expect(await next.read('mine')).toMatchObject({ failure: { kind: 'secret-unreadable', profile: 'mine' } });
    expect(await next.read('other')).toEqual({ ok: true, value: secondKey });
    expect(await next.list()).toEqual(['other']);
    const aside = readdirSync(folder).find((name) => name.startsWith('vault.json.damaged-')) ?? '';
    expect(readFileSync(path.join(folder, aside), 'utf8')).toBe(damaged);
  });
});

describe('a keyring that comes and goes', () => {
  it('is used while it is there; what is removed or replaced is removed from both', async () => {
    const folder = freshFolder();
    let there = false;
    // What it stores is of no matter here: the real one has a test of its own.
    const keyring: Keyring = {
      isAvailable: () => there,
      encrypt: (text) => Buffer.from(text).toString('base64'),
      decrypt: (text) => Buffer.from(text, 'base64').toString(),
    };
    const store = secretFiles(folder, keyring);
    expect((await store.state()).keeper).toBe('vault');
    await store.unlock(passphrase);
    await store.save('mine', firstKey);
    await store.save('other', firstKey);
    there = true;
    expect(await store.state()).toEqual({ keeper: 'keyring', state: 'ready' });
    expect(await store.list()).toEqual([]);
    await store.save('mine', secondKey);
    await store.remove('other');
    there = false;
    expect(await store.list()).toEqual([]);
    there = true;
    expect(await store.read('mine')).toEqual({ ok: true, value: secondKey });
  });
});
