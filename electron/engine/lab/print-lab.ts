// Prints a run of the simulator lab as a report: Markdown for a ticket, HTML to hand over.
import type { LabCell, LabRun, LabRunLine } from '../../../shared/message/lab.ts';
import type { Language, Text } from '../../../shared/text.ts';
import { labRunLine } from '../../../shared/message/lab-run.ts';

type Printing = { readonly run: LabRun; readonly language: Language };

export function printLabMarkdown({ run, language }: Printing): string {
  const words = wordsOf(language);
  // Replies of foreign servers stand in it: none may become markup, or an image that is fetched.
  const cellText = (text: string): string => text.replaceAll(/[\\|<[\]`]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');
  const row = (values: readonly string[]): string => `| ${values.map(cellText).join(' | ')} |`;
  return [
    `# ${words.title}`,
    '',
    ...facts(run, words).map(([name, value]) => `- ${name}: ${cellText(value)}`),
    '',
    row(words.columns),
    row(words.columns.map(() => '---')),
    ...run.cells.map((cell) => row(valuesOf(cell, { run, language }))),
    '',
    ...run.notes.map((note) => `- ${cellText(note[language])}`),
    '',
  ].join('\n');
}

/** Everything in it is text: nothing of a mail is markup here. */
export function printLabHtml({ run, language }: Printing): string {
  const words = wordsOf(language);
  const rows = run.cells.map((cell) => {
    const values = valuesOf(cell, { run, language }).map((value) => `<td>${escaped(value)}</td>`);
    return `<tr class="${cell.verdict}">${values.join('')}</tr>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${sheet}</style></head><body>`,
    `<h1>${escaped(words.title)}</h1><dl>`,
    ...facts(run, words).map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`),
    `</dl><table><thead><tr>${words.columns.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    `<ul>${run.notes.map((note) => `<li>${escaped(note[language])}</li>`).join('')}</ul></body></html>`,
    '',
  ].join('\n');
}

function valuesOf(cell: LabCell, { language }: Printing): readonly string[] {
  const verdict = verdicts[cell.verdict][language];
  return [
    cell.scenario,
    cell.set ?? noSet[language],
    cell.address,
    cell.messageId ?? '-',
    cell.expected.types.join(', ') || '-',
    cell.observed.map(({ type, detail }) => (detail === '' ? type : `${type} (${detail})`)).join(', ') || '-',
    `${verdict}: ${cell.says[language]}`,
  ];
}

function facts(run: LabRun, { names }: Words): readonly (readonly [string, string])[] {
  const iso = (atMs: number): string => new Date(atMs).toISOString();
  return [
    [names.from, run.from],
    [names.region, run.region],
    [names.started, iso(run.startedAtMs)],
    [names.ended, run.endedAtMs === null ? '-' : iso(run.endedAtMs)],
    [names.result, names.counts(labRunLine(run))],
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const verdicts: { readonly [V in LabCell['verdict']]: Text } = {
  waiting: { en: 'Not finished', ja: '未完了' },
  'as-expected': { en: 'As expected', ja: '想定どおり' },
  differs: { en: 'Differs', ja: '想定と相違' },
  silent: { en: 'Sent, not observed', ja: '送信済み（確認不可）' },
  'not-sent': { en: 'Not sent', ja: '未送信' },
};
const noSet: Text = { en: '(no configuration set)', ja: '（設定セットなし）' };

type Words = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly names: {
    readonly [N in 'from' | 'region' | 'started' | 'ended' | 'result']: string;
  } & { readonly counts: (line: LabRunLine) => string };
};

const wordsOf = (language: Language): Words => (language === 'ja' ? japanese : english);

const english: Words = {
  title: 'Amazon SES mailbox simulator: expected and observed results',
  columns: ['Scenario', 'Configuration set', 'Address', 'Message ID', 'Expected', 'Observed', 'Result'],
  names: {
    from: 'From',
    region: 'Region',
    started: 'Started',
    ended: 'Ended',
    result: 'Result',
    counts: ({ cells, asExpected, differs, silent }) =>
      `${asExpected} of ${cells} as expected, ${differs} differ, ${silent} not observed`,
  },
};

const japanese: Words = {
  title: 'Amazon SES メールボックスシミュレーター: 想定した結果と実際の結果',
  columns: ['シナリオ', '設定セット', 'アドレス', 'メッセージ ID', '想定', '実際', '結果'],
  names: {
    from: '送信元 (From)',
    region: 'リージョン',
    started: '開始',
    ended: '終了',
    result: '結果',
    counts: ({ cells, asExpected, differs, silent }) =>
      `${cells} 件中 ${asExpected} 件が想定どおり、${differs} 件が相違、${silent} 件は確認不可`,
  },
};

const sheet =
  'body{font:13px/1.45 system-ui,sans-serif;margin:24px;color:#1c1e21}table{border-collapse:collapse}th,td{border:1px solid #c9cdd2;padding:4px 8px;text-align:left;vertical-align:top}td:nth-child(3),td:nth-child(4){font-family:monospace}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 12px}dt{color:#5b6168}dd{margin:0}tr.differs td:last-child{font-weight:600}';
