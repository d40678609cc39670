// The table of identities as text: tab-separated for one row, CSV and Markdown for all that are shown.
import type { IdentityRow } from '../../../shared/account-report.ts';
import { identityColumns } from '../../state/identities.ts';
import { describeRow, type Speech } from './describe-row.ts';

function cellsOf(row: IdentityRow, speech: Speech): readonly string[] {
  const { verified, dkim, mailFrom, dmarc, worst } = describeRow(row, speech);
  const states = [verified, dkim, mailFrom, dmarc, worst].map(
    (said) => said?.word ?? speech.words.identities.notKnownYet,
  );
  const checked = row.checkedAtMs === null ? '' : new Date(row.checkedAtMs).toISOString();
  return [row.name, row.region, ...states, checked];
}

function head({ words }: Speech): readonly string[] {
  return identityColumns.map((column) => words.identities.column[column]);
}

export function printRow(row: IdentityRow, speech: Speech): string {
  return cellsOf(row, speech).join('\t');
}

/** RFC 4180 2: fields in quotes where they need them, lines end in CRLF. */
export function printCsv(rows: readonly IdentityRow[], speech: Speech): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [head(speech), ...rows.map((row) => cellsOf(row, speech))]
    .map((cells) => `${cells.map(field).join(',')}\r\n`)
    .join('');
}

export function printMarkdown(rows: readonly IdentityRow[], speech: Speech): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const titles = head(speech);
  const lines = [titles, titles.map(() => '---'), ...rows.map((row) => cellsOf(row, speech))].map(line);
  return `${lines.join('\n')}\n`;
}
