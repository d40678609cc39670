// Access keys in one file under a passphrase, for systems without a keyring; the passphrase's key lives in memory only.
import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { type AccessKey, accessKeySchema } from '../../../shared/profile.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import { guarded } from './guarded.ts';
import { inTurn } from './in-turn.ts';
import { isMissing, readJsonFile, writeJsonFile } from './json-file.ts';
import { defaultCost, deriveKey, newDerivation, seal, unseal } from './vault-cipher.ts';
import { newVault, parseVault, printHead, type Vault } from './vault-shape.ts';

/** `head` says which vault the key opens: the file may be replaced by another while the program runs. */
type Opened = { readonly head: string; readonly key: Buffer };

const checkText = 'plumbline';
const checkPlace = 'check';
const keyPlace = (profileId: string): string => `keys ${profileId}`;

/** Keeps `vault.json` in the folder; `cost` is scrypt's for a new vault, an old one keeps its own. */
export function vaultFile(folder: string, cost: number = defaultCost): SecretStore {
  const filePath = path.join(folder, 'vault.json');
  const turn = inTurn();
  let opened: Opened | null = null;

  const opens = (vault: Vault): Opened | null => (opened?.head === printHead(vault.derivation) ? opened : null);

  async function unlock(passphrase: string): Promise<Outcome<null>> {
    const vault = await readVault(filePath);
    if (!vault.ok) return vault;
    const derivation = vault.value?.derivation ?? newDerivation(cost);
    const [key, head] = [await deriveKey(passphrase, derivation), printHead(derivation)];
    if (vault.value === null)
      await writeJsonFile(filePath, newVault(derivation, sealAt(checkPlace, { head, key }, checkText)));
    else if (unseal(key, vault.value.check, `${head} ${checkPlace}`) !== checkText)
      return refuse({ kind: 'vault-passphrase-wrong' });
    opened = { head, key };
    return accept(null);
  }

  async function read(profileId: string): Promise<Outcome<AccessKey | null>> {
    const vault = await readVault(filePath);
    if (!vault.ok) return vault;
    const sealed = vault.value?.keys[profileId];
    if (vault.value === null || sealed === undefined) return accept(null);
    const by = opens(vault.value);
    if (by === null) return refuse({ kind: 'vault-locked' });
    const key = parseKey(unseal(by.key, sealed, `${by.head} ${keyPlace(profileId)}`));
    if (key !== null) return accept(key);
    await copyAside(filePath);
    await writeJsonFile(filePath, without(vault.value, profileId));
    return refuse({ kind: 'secret-unreadable', profile: profileId });
  }

  async function save(profileId: string, key: AccessKey): Promise<Outcome<null>> {
    const vault = await readVault(filePath);
    if (!vault.ok) return vault;
    const by = vault.value === null ? null : opens(vault.value);
    if (vault.value === null || by === null) return refuse({ kind: 'vault-locked' });
    const sealed = sealAt(keyPlace(profileId), by, JSON.stringify(key));
    await writeJsonFile(filePath, { ...vault.value, keys: { ...vault.value.keys, [profileId]: sealed } });
    return accept(null);
  }

  async function remove(profileId: string): Promise<Outcome<null>> {
    const vault = await readVault(filePath);
    if (!vault.ok) return vault;
    if (vault.value?.keys[profileId] !== undefined) await writeJsonFile(filePath, without(vault.value, profileId));
    return accept(null);
  }

  const guardedTurn = <T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> => turn(() => guarded(filePath, act));
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
    unlock: (passphrase) => guardedTurn(() => unlock(passphrase)),
    read: (profileId) => guardedTurn(() => read(profileId)),
    save: (profileId, key) => guardedTurn(() => save(profileId, key)),
    remove: (profileId) => guardedTurn(() => remove(profileId)),
  };
}

function sealAt(place: string, { head, key }: Opened, text: string): ReturnType<typeof seal> {
  return seal(key, text, `${head} ${place}`);
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

/** Named by its content: the same damage is kept once. */
async function copyAside(filePath: string): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(filePath))
    .digest('hex')
    .slice(0, 8);
  await copyFile(filePath, `${filePath}.damaged-${digest}`);
}
