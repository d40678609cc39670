// A secret store that forgets when the test ends: it behaves as the keyring does.
import type { SecretStore } from '../../electron/ports/secret-store.ts';
import { accept } from '../../shared/failure.ts';
import type { AccessKey } from '../../shared/profile.ts';

export function memorySecrets(kept: { readonly [profileId: string]: AccessKey } = {}): SecretStore {
  const keys = new Map(Object.entries(kept));
  return {
    state: () => Promise.resolve({ keeper: 'keyring', state: 'ready' }),
    unlock: () => Promise.resolve(accept(null)),
    list: () => Promise.resolve([...keys.keys()].toSorted()),
    read: (profileId) => Promise.resolve(accept(keys.get(profileId) ?? null)),
    save: (profileId, key) => {
      keys.set(profileId, key);
      return Promise.resolve(accept(null));
    },
    remove: (profileId) => {
      keys.delete(profileId);
      return Promise.resolve(accept(null));
    },
  };
}
