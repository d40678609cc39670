// Where access keys typed in are kept: the system's keyring, or a vault under a passphrase.
import type { Outcome } from '../../shared/failure.ts';
import type { AccessKey } from '../../shared/profile.ts';
import type { SecretState } from '../../shared/profile-test.ts';

export type SecretStore = {
  state(): Promise<SecretState>;
  /** The vault's passphrase; where there is no vault yet, it is made with this one. The keyring needs none and accepts. */
  unlock(passphrase: string): Promise<Outcome<null>>;
  /** The ids of the profiles whose keys are kept; known even while the vault is locked. */
  list(): Promise<readonly string[]>;
  /** Null where none is kept. Refuses with `vault-locked`, `vault-damaged` or `secret-unreadable`. */
  read(profileId: string): Promise<Outcome<AccessKey | null>>;
  save(profileId: string, key: AccessKey): Promise<Outcome<null>>;
  remove(profileId: string): Promise<Outcome<null>>;
};
