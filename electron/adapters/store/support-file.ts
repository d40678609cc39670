// Newer caniemail data as one file, as it came.
import { readFile } from 'node:fs/promises';
import { accept } from '../../../shared/failure.ts';
import type { SupportStore } from '../../ports/support-store.ts';
import { guarded } from './guarded.ts';
import { isMissing, writeWhole } from './json-file.ts';

export function supportFile(filePath: string): SupportStore {
  return {
    openSupport: () =>
      guarded(filePath, async () => {
        try {
          return accept(await readFile(filePath, 'utf8'));
        } catch (error) {
          if (isMissing(error)) return accept(null);
          throw error;
        }
      }),
    saveSupport: (json) =>
      guarded(filePath, async () => {
        await writeWhole(filePath, json);
        return accept(null);
      }),
  };
}
