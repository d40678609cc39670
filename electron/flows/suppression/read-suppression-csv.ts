// Reads a CSV that the user named as changes of the suppression list; nothing is sent.
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SuppressionChange } from '../../../shared/health/asks.ts';
import type { SuppressionCsv } from '../../../shared/health/suppression.ts';
import type { Text } from '../../../shared/text.ts';
import { parseSuppressionCsv } from '../../engine/protocols/suppression-csv/parse.ts';
import type { CsvRow } from '../../engine/protocols/suppression-csv/types.ts';

/** Reads the rows of a CSV that the user named; refuses, in one sentence, a file that is none. */
export type ReadCsv = (filePath: string) => Promise<Outcome<readonly CsvRow[]>>;

/** As many as SES imports at once (developer guide, "Manually adding email addresses in bulk"). */
const mostChanges = 100_000;

export async function readSuppressionCsv(
  filePath: string,
  act: SuppressionChange['kind'],
  readCsv: ReadCsv,
): Promise<Outcome<SuppressionCsv>> {
  const rows = await readCsv(filePath);
  if (!rows.ok) return rows;
  const parsed = parseSuppressionCsv(rows.value, act);
  if (parsed.changes.length > mostChanges) return refuse({ kind: 'bad-input', because: tooMany });
  return accept({ name: path.basename(filePath), ...parsed });
}

const tooMany: Text = {
  en: 'The file has more than 100,000 addresses. Split it: that many take more than a day at one call a second.',
  ja: 'ファイルに 100,000 件を超えるアドレスがあります。分割してください（1 秒に 1 回の呼び出しでは 1 日以上かかります）。',
};
