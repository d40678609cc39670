// Keeps access keys in the system's keyring, and where there is none in the passphrase vault.
import type { Keyring } from '../../ports/keyring.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import { keyringFiles } from './keyring-files.ts';
import { vaultFile } from './vault-file.ts';

/** Removing needs no key, so that no old copy stays behind with the keeper that is not in use now. */
export function secretFiles(folder: string, keyring: Keyring): SecretStore {
  const inKeyring = keyringFiles(folder, keyring);
  const inVault = vaultFile(folder);
  const keepers = (): readonly [SecretStore, SecretStore] =>
    keyring.isAvailable() ? [inKeyring, inVault] : [inVault, inKeyring];
  return {
    state: () => keepers()[0].state(),
    unlock: (passphrase) => keepers()[0].unlock(passphrase),
    list: () => keepers()[0].list(),
    read: (profileId) => keepers()[0].read(profileId),
    async save(profileId, key) {
      const [keeper, other] = keepers();
      const saved = await keeper.save(profileId, key);
      // What is kept is kept, whatever the other's file is like.
      if (saved.ok) await other.remove(profileId);
      return saved;
    },
    async remove(profileId) {
      const [keeper, other] = keepers();
      const removed = await keeper.remove(profileId);
      return removed.ok ? other.remove(profileId) : removed;
    },
  };
}
