// Writes stored templates into a folder, each as the JSON that the AWS CLI creates it from again.
import path from 'node:path';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { printTemplateJson, safeFileName } from '../draft/print-draft-file.ts';
import type { WriteText } from '../export-profiles.ts';
import { readTemplate } from './read-template.ts';
import { isGone, type TemplateWorld } from './template-world.ts';

export type WantedExport = {
  readonly region: RegionName;
  readonly names: readonly string[];
  readonly folder: string;
};

export type ExportWatch = { readonly signal: AbortSignal; readonly onWritten: (written: number) => void };

/** One that was deleted meanwhile is left out; what else goes wrong ends it, and so does the user; what was written stays. */
export async function exportTemplates(
  { region, names, folder }: WantedExport,
  {
    ses,
    profileId,
    lists,
    writeText,
  }: Pick<TemplateWorld, 'ses' | 'profileId' | 'lists'> & { readonly writeText: WriteText },
  { signal, onWritten }: ExportWatch,
): Promise<Outcome<{ readonly path: string; readonly written: number }>> {
  const fileNames = fileNamesOf(names);
  let written = 0;
  for (const [name, fileName] of fileNames) {
    if (signal.aborted) break;
    const read = await readTemplate({ ses, region, name });
    if (!read.ok && isGone(read.failure)) continue;
    if (!read.ok) return read;
    await lists.seen({ profileId, region }, name, read.value);
    const saved = await writeText(path.join(folder, fileName), printTemplateJson(name, read.value));
    if (!saved.ok) return saved;
    written += 1;
    onWritten(written);
  }
  return accept({ path: folder, written });
}

/** Names that differ by case only would be one file in many file systems. */
function fileNamesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const free = (plain: string, count = 1): string => {
    const tried = count === 1 ? plain : `${plain}-${count}`;
    return taken.has(tried.toLowerCase()) ? free(plain, count + 1) : tried;
  };
  return new Map(
    [...new Set(names)].map((name) => {
      const fileName = free(safeFileName(name));
      taken.add(fileName.toLowerCase());
      return [name, `${fileName}.json`] as const;
    }),
  );
}
