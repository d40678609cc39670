// Settings and profiles as two files beside each other.
import path from 'node:path';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { type Profile, profileSchema } from '../../../shared/profile.ts';
import { defaultSettings, settingsSchema } from '../../../shared/settings.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { guarded } from './guarded.ts';
import { inTurn } from './in-turn.ts';
import { copyAside, readJsonFile, writeJsonFile } from './json-file.ts';

export function settingsFiles(folder: string): SettingsStore {
  const settingsPath = path.join(folder, 'settings.json');
  const profilesPath = path.join(folder, 'profiles.json');
  const turn = inTurn();
  return {
    readSettings: () =>
      turn(async () => {
        const read = await readJsonFile(settingsPath, (value) => settingsSchema.safeParse(value).success);
        return read.state === 'read' ? settingsSchema.parse(read.value) : defaultSettings;
      }),
    saveSettings: (settings) => turn(() => write(settingsPath, settings)),
    readProfiles: () => turn(() => readProfiles(profilesPath)),
    saveProfiles: (profiles) => turn(() => write(profilesPath, profiles)),
  };
}

/** One entry that cannot be read does not take the others with it: the file is kept aside, the good ones stay. */
async function readProfiles(filePath: string): Promise<readonly Profile[]> {
  const read = await readJsonFile(filePath, Array.isArray);
  if (read.state !== 'read') return [];
  const entries = read.value as readonly unknown[];
  const profiles = entries
    .flatMap((entry) => profileSchema.safeParse(entry).data ?? [])
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  if (profiles.length < entries.length) {
    await copyAside(filePath);
    await writeJsonFile(filePath, profiles);
  }
  return profiles;
}

function write(filePath: string, value: unknown): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    await writeJsonFile(filePath, value);
    return accept(null);
  });
}
