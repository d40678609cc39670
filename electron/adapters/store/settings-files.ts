// Settings and profiles as two files beside each other.
import path from 'node:path';
import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { profileSchema } from '../../../shared/profile.ts';
import { defaultSettings, settingsSchema } from '../../../shared/settings.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const profilesSchema = z.array(profileSchema);

export function settingsFiles(folder: string): SettingsStore {
  const settingsPath = path.join(folder, 'settings.json');
  const profilesPath = path.join(folder, 'profiles.json');
  return {
    async readSettings() {
      const read = await readJsonFile(settingsPath, (value) => settingsSchema.safeParse(value).success);
      return read.state === 'read' ? settingsSchema.parse(read.value) : defaultSettings;
    },
    saveSettings: (settings) => write(settingsPath, settings),
    async readProfiles() {
      const read = await readJsonFile(profilesPath, (value) => profilesSchema.safeParse(value).success);
      return read.state === 'read' ? profilesSchema.parse(read.value) : [];
    },
    saveProfiles: (profiles) => write(profilesPath, profiles),
  };
}

async function write(filePath: string, value: unknown): Promise<Outcome<null>> {
  try {
    await writeJsonFile(filePath, value);
    return accept(null);
  } catch (error) {
    return refuse({ kind: 'disk', path: filePath, because: error instanceof Error ? error.message : String(error) });
  }
}
