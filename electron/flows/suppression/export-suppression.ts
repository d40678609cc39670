// Writes what was read of a suppression list as a CSV that SES imports again.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SuppressedAddress } from '../../../shared/health/suppression.ts';
import { printSuppressionCsv } from '../../engine/protocols/suppression-csv/print.ts';
import type { WriteText } from '../export-profiles.ts';

export type Exported = { readonly path: string; readonly entries: number; readonly quoted: number };

export async function exportSuppression(
  filePath: string,
  entries: readonly SuppressedAddress[],
  writeText: WriteText,
): Promise<Outcome<Exported>> {
  const { text, quoted } = printSuppressionCsv(entries);
  const written = await writeText(filePath, text);
  return written.ok ? accept({ path: filePath, entries: entries.length, quoted }) : written;
}
