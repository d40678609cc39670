// Keeps the access keys of a profile, forgets them, and opens the vault that holds them.
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import { type AccessKey, type AwsProfile, usesTypedKeys } from '../../shared/profile.ts';
import type { SecretStore } from '../ports/secret-store.ts';
import { readChosen } from './read-chosen.ts';
import type { Stores } from './stores.ts';

type Kept = { readonly profileId: string; readonly key: AccessKey };
type Keepers = Pick<Stores, 'secrets' | 'settings'>;

/** A new vault's passphrase is all that stands between its file and whoever copies it. */
const leastLength = 10;

export async function keepSecret({ profileId, key }: Kept, { secrets, settings }: Keepers): Promise<Outcome<null>> {
  const { profiles } = await readChosen(settings);
  const profile = profiles.find(({ id }) => id === profileId);
  if (profile === undefined) return refuse(notFound(profileId));
  if (!usesTypedKeys(profile)) return refuse({ kind: 'not-allowed', because: needsNone });
  return secrets.save(profileId, key);
}

export async function forgetSecret(profileId: string, secrets: SecretStore): Promise<Outcome<null>> {
  return secrets.remove(profileId);
}

/** Null where the profile has none; a refusal names the profile as its user does. */
export async function readKeys(profile: AwsProfile, secrets: SecretStore): Promise<Outcome<AccessKey | null>> {
  if (!usesTypedKeys(profile)) return accept(null);
  const read = await secrets.read(profile.id);
  if (read.ok || read.failure.kind !== 'secret-unreadable') return read;
  return refuse({ ...read.failure, profile: profile.name });
}

export async function unlockVault(passphrase: string, secrets: SecretStore): Promise<Outcome<null>> {
  const { state } = await secrets.state();
  if (state === 'new' && [...passphrase].length < leastLength) return refuse({ kind: 'bad-input', because: tooShort });
  return secrets.unlock(passphrase);
}

const needsNone = {
  en: 'This profile takes its credentials from elsewhere. Choose access keys as its source and save it first.',
  ja: 'このプロファイルは別の場所から認証情報を取得します。先に取得元をアクセスキーに変更して保存してください。',
};

const tooShort = {
  en: `A passphrase of ${leastLength} characters or more keeps the access keys safe. Add a few words.`,
  ja: `アクセスキーを守るため、パスフレーズは ${leastLength} 文字以上にしてください。`,
};
