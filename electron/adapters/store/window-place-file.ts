// Where the window stood when it was last moved or closed.
import path from 'node:path';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const placeSchema = z
  .object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int(),
    height: z.number().int(),
    maximized: z.boolean(),
  })
  .readonly();
type Place = z.infer<typeof placeSchema>;

export type WindowPlaceFile = {
  readonly read: () => Promise<Place | null>;
  readonly write: (place: Place) => Promise<void>;
};

/** Losing the place is no harm: what cannot be read counts as the first start. */
export function windowPlaceFile(folder: string): WindowPlaceFile {
  const filePath = path.join(folder, 'window.json');
  return {
    async read() {
      try {
        const read = await readJsonFile(filePath, (value) => placeSchema.safeParse(value).success);
        return read.state === 'read' ? placeSchema.parse(read.value) : null;
      } catch {
        return null;
      }
    },
    write: (place) => writeJsonFile(filePath, place).catch(() => undefined),
  };
}
