// The file in which profiles travel to another machine: no secrets, no ids.
import { z } from 'zod';
import type { Text } from './text.ts';

export const profileExportFormat = 'plumbline-profiles';
export const profileExportVersion = 1;
export const profileExportName = 'plumbline-profiles.json';

/** Each profile is read by itself, so that one that cannot be read leaves the others. */
export const profileExportSchema = z.object({
  format: z.literal(profileExportFormat),
  version: z.number().int().min(1),
  profiles: z.array(z.unknown()).max(1000),
});

/** A profile of the file that was not added. */
export type LeftOut = { readonly name: string; readonly why: Text };
