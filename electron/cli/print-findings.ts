// Findings for reading in a terminal: what to mend, worst first, then what stayed open, then how much is well.
import type { RecordToPublish } from '../../shared/detail.ts';
import { type Finding, severities, type Severity } from '../../shared/finding.ts';
import { printRecordToPublish } from '../../shared/print-record.ts';
import type { Language, Text } from '../../shared/text.ts';
import { type Page, type Paint, pageOn, type Sheet } from './page.ts';
import { columnsOf } from './wrap.ts';

type Label = Severity | 'unknown' | 'error';

const labels: { readonly [L in Label]: Text } = {
  blocker: { en: 'BLOCKER', ja: '致命的' },
  high: { en: 'HIGH', ja: '高' },
  medium: { en: 'MEDIUM', ja: '中' },
  low: { en: 'LOW', ja: '低' },
  info: { en: 'INFO', ja: '情報' },
  unknown: { en: 'UNKNOWN', ja: '不明' },
  error: { en: 'ERROR', ja: '判定エラー' },
};

const words = {
  acts: {
    add: { en: 'Publish:', ja: '追加するレコード:' },
    replace: { en: 'Change to:', ja: '変更後のレコード:' },
    remove: { en: 'Remove:', ja: '削除するレコード:' },
  },
} as const;

export type Style = { readonly page: Page; readonly language: Language; readonly margin: number };

/** Titles and texts stand under each other, behind the widest label that may come. */
export function styleOn(sheet: Sheet, language: Language): Style {
  const margin = Math.max(...severities.map((severity) => columnsOf(labels[severity][language]))) + 2;
  return { page: pageOn(sheet), language, margin };
}

/** `further`: what else is said of a finding, under its cure. */
export function printFindings(
  findings: readonly Finding[],
  style: Style,
  further: (finding: Finding) => void = () => undefined,
): void {
  const { page, language } = style;
  for (const finding of worstFirst(findings)) {
    printFail(finding, style);
    further(finding);
  }
  for (const kind of ['unknown', 'error'] as const) printOpen(kind, findings, style);
  page.gap();
  const passed = findings.filter(({ verdict }) => verdict === 'pass').length;
  page.write(page.paint('dim', sayPassed(passed)[language]));
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const fails = findings.filter(({ verdict }) => verdict === 'fail');
  return fails.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function printFail(finding: Finding, style: Style): void {
  const { page, language, margin } = style;
  const indent = ' '.repeat(margin);
  const title = `${page.paint('bold', finding.title[language])}  ${page.paint('dim', finding.id)}`;
  page.gap();
  page.write(`${labelled(finding.severity, finding.severity, style)}${title}`, margin);
  if (finding.says !== null) page.write(`${indent}${finding.says[language]}`, margin);
  page.write(`${indent}${finding.fix[language]}`, margin);
  for (const detail of finding.details) if (detail.kind === 'record-to-publish') printRecord(detail, style);
}

/** The record stands alone on its line and is never broken: it will be copied. */
function printRecord(record: RecordToPublish, { page, language, margin }: Style): void {
  const indent = ' '.repeat(margin);
  page.write(`${indent}${words.acts[record.act][language]}`, margin);
  page.exact(`${indent}  ${printRecordToPublish(record)}`);
  if (record.note !== undefined) page.write(page.paint('dim', `${indent}  ${record.note[language]}`), margin + 2);
}

/** One silent server leaves many questions open for the same reason: said once, the questions by their ids. */
function printOpen(kind: 'unknown' | 'error', findings: readonly Finding[], style: Style): void {
  const { page, language, margin } = style;
  for (const [says, ids] of idsByReason(kind, findings, language)) {
    page.gap();
    page.write(`${labelled(kind, kind === 'error' ? 'bad' : 'unknown', style)}${says}`, margin);
    const open = { en: `${ids.length} unknown:`, ja: `不明 ${ids.length} 件:` };
    page.write(page.paint('dim', `${' '.repeat(margin)}${open[language]} ${ids.join(', ')}`), margin);
  }
}

function idsByReason(
  kind: 'unknown' | 'error',
  findings: readonly Finding[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { verdict, says, id } of findings) {
    if (verdict !== kind) continue;
    const reason = says?.[language] ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), id]);
  }
  return groups;
}

function labelled(label: Label, paint: Paint, { page, language, margin }: Style): string {
  const text = labels[label][language];
  return `${page.paint(paint, text)}${' '.repeat(Math.max(1, margin - columnsOf(text)))}`;
}

function sayPassed(count: number): Text {
  return { en: `${count} ${count === 1 ? 'check' : 'checks'} passed`, ja: `${count} 件合格` };
}
