// Access keys encrypted by the system's keyring, one file a profile.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { type AccessKey, accessKeySchema } from '../../../shared/profile.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { Keyring } from '../../ports/keyring.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import { guarded } from './guarded.ts';
import { inTurn } from './in-turn.ts';
import { putAside, readJsonFile, writeJsonFile } from './json-file.ts';
import { idsIn } from './kept-folders.ts';

const fileSchema = z.strictObject({ version: z.literal(1), encrypted: z.base64() });
/** The profile's id stands inside, so that one profile's file does not open under another's name. */
const plainSchema = z.strictObject({ profileId: z.string(), key: accessKeySchema });

const fileName = /^keys-([a-z0-9-]{1,64})\.json$/;

export function keyringFiles(folder: string, keyring: Keyring): SecretStore {
  const turn = inTurn();
  const pathOf = (profileId: string): string => path.join(folder, `keys-${encodeURIComponent(profileId)}.json`);

  async function read(filePath: string, profileId: string): Promise<Outcome<AccessKey | null>> {
    const file = await readJsonFile(filePath, (value) => fileSchema.safeParse(value).success);
    if (file.state === 'missing') return accept(null);
    const unreadable = refuse({ kind: 'secret-unreadable', profile: profileId });
    if (file.state === 'damaged') return unreadable;
    const plain = parsePlain(keyring.decrypt(fileSchema.parse(file.value).encrypted));
    if (plain?.profileId === profileId) return accept(plain.key);
    await putAside(filePath);
    return unreadable;
  }

  const act = <T>(profileId: string, acting: (filePath: string) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    turn(() => guarded(pathOf(profileId), acting));
  return {
    state: () => Promise.resolve({ keeper: 'keyring', state: 'ready' }),
    unlock: () => Promise.resolve(accept(null)),
    list: () => turn(async () => (await idsIn(folder, fileName)).toSorted()),
    read: (profileId) => act(profileId, (filePath) => read(filePath, profileId)),
    save: (profileId, key) =>
      act(profileId, async (filePath) => {
        const encrypted = keyring.encrypt(JSON.stringify({ profileId, key }));
        await writeJsonFile(filePath, { version: 1, encrypted });
        return accept(null);
      }),
    remove: (profileId) =>
      act(profileId, async (filePath) => {
        await rm(filePath, { force: true });
        return accept(null);
      }),
  };
}

function parsePlain(text: string | null): z.infer<typeof plainSchema> | null {
  const plain = text === null ? null : plainSchema.safeParse(parsedJson(text));
  return plain?.success === true ? plain.data : null;
}
