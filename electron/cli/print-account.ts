// An account's identities for reading in a terminal: one line each, then what to mend, identity by identity.
import type { AccountReport, IdentityReport, IdentityRow } from '../../shared/account-report.ts';
import { printFailure } from '../../shared/failure.ts';
import type { Language, Text } from '../../shared/text.ts';
import type { Sheet } from './page.ts';
import { printFindings, type Style, styleOn } from './print-findings.ts';
import { columnsOf, padColumns } from './wrap.ts';

export type PrintedAccount = { readonly report: AccountReport; readonly identities: readonly IdentityReport[] };

/** The findings are printed for identities that were named; for a whole account the table is enough. */
export function printAccount({ report, identities }: PrintedAccount, sheet: Sheet, language: Language): void {
  const style = styleOn(sheet, language);
  const { page } = style;
  page.gap();
  page.write(page.paint('bold', sayAccount(report)[language]));
  for (const { region, failure } of report.regions)
    if (failure !== null) page.write(`${region}: ${printFailure(failure)[language]}`, region.length + 2);
  page.gap();
  printTable(report.rows, style);
  for (const identity of identities) {
    const { name, region } = identity.row;
    page.gap();
    page.write(`${page.paint('bold', name)}  ${page.paint('dim', region)}`);
    page.write(identity.headline[language]);
    printFindings(identity.findings, style);
  }
}

function sayAccount({ accountId, rows, regions }: AccountReport): Text {
  const places = regions.map(({ region }) => region).join(', ');
  const account = accountId ?? '?';
  return {
    en: `Account ${account}: ${rows.length} ${rows.length === 1 ? 'identity' : 'identities'} in ${places}`,
    ja: `アカウント ${account}: ID ${rows.length} 件（${places}）`,
  };
}

const headings: readonly Text[] = [
  { en: 'Identity', ja: 'ID' },
  { en: 'Region', ja: 'リージョン' },
  { en: 'Verified', ja: '検証' },
  { en: 'DKIM', ja: 'DKIM' },
  { en: 'MAIL FROM', ja: 'MAIL FROM' },
  { en: 'DMARC', ja: 'DMARC' },
  { en: 'Worst finding', ja: '最も重い問題' },
];

function printTable(rows: readonly IdentityRow[], { page, language }: Style): void {
  const cells = [headings.map((heading) => heading[language]), ...rows.map((row) => cellsOf(row, language))];
  const widths = headings.map((_heading, column) => Math.max(...cells.map((line) => columnsOf(line[column] ?? ''))));
  for (const [index, line] of cells.entries()) {
    const text = line.map((cell, column) => padColumns(cell, widths[column] ?? 0)).join('  ');
    page.exact(
      index === 0 ? page.paint('dim', text.trimEnd()) : page.paint(rows[index - 1]?.worst ?? 'none', text.trimEnd()),
    );
  }
}

function cellsOf(row: IdentityRow, language: Language): readonly string[] {
  const worst = row.failure === null ? (row.worstTitle?.[language] ?? '-') : printFailure(row.failure)[language];
  return [
    row.name,
    row.region,
    row.verification,
    row.dkim === null ? '-' : row.dkim.signingEnabled ? row.dkim.status : 'OFF',
    row.mailFrom === null ? '-' : row.mailFrom.status,
    row.dmarc ?? '-',
    worst,
  ];
}
