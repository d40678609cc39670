// Writes all profiles but the demo into one file, without secrets.
import type { Outcome } from '../../shared/failure.ts';
import { profileExportFormat, profileExportVersion } from '../../shared/profile-export.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { readChosen } from './read-chosen.ts';

/** Writes a file that the user named, whole or not at all. */
export type WriteText = (filePath: string, text: string) => Promise<Outcome<null>>;

export async function exportProfiles(
  filePath: string,
  store: SettingsStore,
  writeText: WriteText,
): Promise<Outcome<null>> {
  const { profiles } = await readChosen(store);
  const exported = profiles.filter(({ kind }) => kind !== 'demo').map(({ id: _ours, ...profile }) => profile);
  const file = { format: profileExportFormat, version: profileExportVersion, profiles: exported };
  return writeText(filePath, `${JSON.stringify(file, null, 2)}\n`);
}
