// Access keys in one file under a passphrase, for systems without a keyring; the passphrase's key lives in memory only.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { type AccessKey, accessKeySchema } from '../../../shared/profile.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import { guarded } from './guarded.ts';
import { inTurn } from './in-turn.ts';
import { copyAside, isMissing, readJsonFile, writeJsonFile } from './json-file.ts';
import { defaultCost, deriveKey, newDerivation, seal, type Sealed, unseal } from './vault-cipher.ts';
import { newVault, parseVault, printHead, type Vault } from './vault-shape.ts';

/** `head` says which vault the key opens: the file may be replaced by another while the program runs. */
type Opened = { readonly head: string; readonly key: Buffer };

const checkText = 'plumbline';
const checkPlace = 'check';
const keyPlace = (profileId: string): string => `keys ${profileId}`;

/** The vault as it is on the disk, and what opens it; null where there is none, or nothing opens it yet. */
type Found = { readonly filePath: string; readonly vault: Vault | null; readonly by: Opened | null };

/** Keeps `vault.json` in the folder; `cost` is scrypt's for a new vault, an old one keeps its own. */
export function vaultFile(folder: string, cost: number = defaultCost): SecretStore {
  const filePath = path.join(folder, 'vault.json');
  const turn = inTurn();
  let opened: Opened | null = null;

  const opens = (vault: Vault): Opened | null => (opened?.head === printHead(vault.derivation) ? opened : null);
  const use = <T>(act: (found: Found) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    turn(() =>
      guarded(filePath, async () => {
        const vault = await readVault(filePath);
        if (!vault.ok) return vault;
        return act({ filePath, vault: vault.value, by: vault.value === null ? null : opens(vault.value) });
      }),
    );

  return {
    async state() {
      const seen = await turn(() => look(filePath));
      if (seen === 'missing') return { keeper: 'vault', state: 'new' };
      return { keeper: 'vault', state: seen !== 'unreadable' && opens(seen) !== null ? 'ready' : 'locked' };
    },
    async list() {
      const seen = await turn(() => look(filePath));
      return typeof seen === 'string' ? [] : Object.keys(seen.keys).toSorted();
    },
    unlock: (passphrase) =>
      use(async (found) => {
        const unlocked = await unlock(found, passphrase, cost);
        if (!unlocked.ok) return unlocked;
        opened = unlocked.value;
        return accept(null);
      }),
    read: (profileId) => use((found) => readKey(found, profileId)),
    save: (profileId, key) => use((found) => saveKey(found, profileId, key)),
    remove: (profileId) =>
      use(async ({ vault }) => {
        if (vault?.keys[profileId] !== undefined) await writeJsonFile(filePath, without(vault, profileId));
        return accept(null);
      }),
  };
}

async function unlock({ filePath, vault }: Found, passphrase: string, cost: number): Promise<Outcome<Opened>> {
  const derivation = vault?.derivation ?? newDerivation(cost);
  const by: Opened = { head: printHead(derivation), key: await deriveKey(passphrase, derivation) };
  if (vault === null) await writeJsonFile(filePath, newVault(derivation, sealAt(checkPlace, by, checkText)));
  else if (unsealAt(checkPlace, by, vault.check) !== checkText) return refuse({ kind: 'vault-passphrase-wrong' });
  return accept(by);
}

async function readKey({ filePath, vault, by }: Found, profileId: string): Promise<Outcome<AccessKey | null>> {
  const sealed = vault?.keys[profileId];
  if (vault === null || sealed === undefined) return accept(null);
  if (by === null) return refuse({ kind: 'vault-locked' });
  const key = parseKey(unsealAt(keyPlace(profileId), by, sealed));
  if (key !== null) return accept(key);
  await copyAside(filePath);
  await writeJsonFile(filePath, without(vault, profileId));
  return refuse({ kind: 'secret-unreadable', profile: profileId });
}

async function saveKey({ filePath, vault, by }: Found, profileId: string, key: AccessKey): Promise<Outcome<null>> {
  if (vault === null || by === null) return refuse({ kind: 'vault-locked' });
  const sealed = sealAt(keyPlace(profileId), by, JSON.stringify(key));
  await writeJsonFile(filePath, { ...vault, keys: { ...vault.keys, [profileId]: sealed } });
  return accept(null);
}

function sealAt(place: string, { head, key }: Opened, text: string): Sealed {
  return seal(key, text, `${head} ${place}`);
}

function unsealAt(place: string, { head, key }: Opened, sealed: Sealed): string | null {
  return unseal(key, sealed, `${head} ${place}`);
}

function without(vault: Vault, profileId: string): Vault {
  const { [profileId]: _gone, ...keys } = vault.keys;
  return { ...vault, keys };
}

function parseKey(text: string | null): AccessKey | null {
  const key = text === null ? null : accessKeySchema.safeParse(JSON.parse(text));
  return key?.success === true ? key.data : null;
}

/** Null where there is none yet; a damaged one is put aside and named. */
async function readVault(filePath: string): Promise<Outcome<Vault | null>> {
  const read = await readJsonFile(filePath, (value) => parseVault(value) !== null);
  if (read.state === 'damaged') return refuse({ kind: 'vault-damaged', keptAs: read.asideAt });
  return accept(read.state === 'read' ? parseVault(read.value) : null);
}

/** Only looks: a damaged vault stays where it is until somebody wants to use it, and can be told. */
async function look(filePath: string): Promise<Vault | 'missing' | 'unreadable'> {
  try {
    return parseVault(JSON.parse(await readFile(filePath, 'utf8'))) ?? 'unreadable';
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unreadable';
  }
}
