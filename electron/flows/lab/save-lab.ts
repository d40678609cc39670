// Writes a run of the lab to a file that the user chooses.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { LabRun } from '../../../shared/message/lab.ts';
import type { Language } from '../../../shared/text.ts';
import { printLabHtml, printLabMarkdown } from '../../engine/lab/print-lab.ts';
import type { WriteText } from '../export-profiles.ts';

export type LabFile = {
  readonly run: LabRun;
  readonly language: Language;
  /** Asks where; null where the user changed their mind. */
  readonly choose: (defaultName: string) => Promise<string | null>;
  readonly writeText: WriteText;
};

/** HTML, Markdown or JSON by the end of the name that is chosen. */
export async function saveLab({
  run,
  language,
  choose,
  writeText,
}: LabFile): Promise<Outcome<{ readonly path: string } | null>> {
  const day = new Date(run.startedAtMs).toISOString().slice(0, 10);
  const path = await choose(`simulator-${run.region}-${day}.html`);
  if (path === null) return accept(null);
  const written = await writeText(path, printedAs(path, { run, language }));
  return written.ok ? accept({ path }) : written;
}

function printedAs(path: string, printing: { readonly run: LabRun; readonly language: Language }): string {
  if (/\.json$/iu.test(path)) return `${JSON.stringify(printing.run, null, 2)}\n`;
  return /\.(?:md|markdown|txt)$/iu.test(path) ? printLabMarkdown(printing) : printLabHtml(printing);
}
