// The user's own choices about the program.
import { z } from 'zod';

export const settingsSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']).catch('system'),
    language: z.enum(['system', 'en', 'ja']).catch('system'),
    profileId: z.string().catch('demo'),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'system', language: 'system', profileId: 'demo' };
