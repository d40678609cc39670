// The user's own choices about the program.
import { z } from 'zod';
import { targetsSchema } from './draft/asks.ts';
import { defaultTargets } from './draft/support.ts';

export const settingsSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']).catch('system'),
    language: z.enum(['system', 'en', 'ja']).catch('system'),
    profileId: z.string().catch('demo'),
    /** The clients that drafts must be right in, unless a draft says otherwise. */
    targets: targetsSchema.catch([...defaultTargets]),
    /** `host:port` of a SpamAssassin spamd, null where there is none. */
    spamd: z.string().max(300).nullable().catch(null),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  profileId: 'demo',
  targets: defaultTargets,
  spamd: null,
};
