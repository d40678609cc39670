// Reads a draft from files, as the terminal does: the template, and the data beside it; MJML is compiled at once.
import type { CompiledMjml } from '../../../shared/draft/report.ts';
import { type DraftSource, type TemplatePart, templateParts } from '../../../shared/draft/source.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { Workshop } from '../../ports/workshop.ts';
import { decodeFile, maxFileBytes } from './decode-file.ts';
import { parseDraftFile } from './parse-draft-file.ts';
import type { ReadBytes } from './start-draft.ts';

export type DraftFiles = {
  readonly filePath: string;
  /** JSON; null: none is given. */
  readonly dataPath: string | null;
  /** In the place of the one that the file holds, if any. */
  readonly subject: string | null;
};
export type DraftDesk = { readonly readBytes: ReadBytes; readonly workshop: Workshop };

export type DraftRead = {
  readonly source: DraftSource;
  readonly compiled: CompiledMjml | null;
  /** Parts of which neither the file nor the command line says anything: they stand elsewhere, and are not judged. */
  readonly elsewhere: readonly TemplatePart[];
};

export async function readDraftFiles(
  files: DraftFiles,
  { readBytes, workshop }: DraftDesk,
): Promise<Outcome<DraftRead>> {
  const bytes = await readBytes(files.filePath, maxFileBytes);
  const parsed = bytes.ok ? parseDraftFile(files.filePath, bytes.value) : bytes;
  if (!parsed.ok) return parsed;
  const data = await readData(files.dataPath, readBytes);
  if (!data.ok) return data;
  const subject = files.subject ?? parsed.value.subject;
  const source = { ...parsed.value, subject, data: data.value ?? parsed.value.data };
  const isOnePart = !/\.json$/iu.test(files.filePath);
  const elsewhere = isOnePart ? templateParts.filter((part) => (source[part] ?? '') === '') : [];
  if (source.mjml === null) return accept({ source, compiled: null, elsewhere });
  const compiled = await workshop.work('compile', { mjml: source.mjml });
  if (!compiled.ok) return compiled;
  return accept({ source: { ...source, html: compiled.value.html }, compiled: compiled.value, elsewhere });
}

async function readData(dataPath: string | null, readBytes: ReadBytes): Promise<Outcome<string | null>> {
  if (dataPath === null) return accept(null);
  const bytes = await readBytes(dataPath, maxFileBytes);
  return bytes.ok ? decodeFile(bytes.value) : bytes;
}
