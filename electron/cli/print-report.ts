// A report for reading in a terminal: the sentence, the five protocols, then what to mend, worst first.
import type { RecordToPublish } from '../../shared/detail.ts';
import { type Finding, severities, type Severity } from '../../shared/finding.ts';
import type { DomainReport, ProtocolState } from '../../shared/report.ts';
import { printRecordToPublish } from '../../shared/print-record.ts';
import type { Language, Text } from '../../shared/text.ts';
import type { Door } from './door.ts';

const codes: { readonly [S in Severity | 'pass' | 'unknown' | 'none' | 'bold' | 'dim']: string } = {
  blocker: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
  pass: '32',
  unknown: '35',
  none: '2',
  bold: '1',
  dim: '2',
};

const words = {
  severities: {
    blocker: { en: 'BLOCKER', ja: '重大' },
    high: { en: 'HIGH', ja: '高' },
    medium: { en: 'MEDIUM', ja: '中' },
    low: { en: 'LOW', ja: '低' },
    info: { en: 'INFO', ja: '情報' },
  } satisfies Record<Severity, Text>,
  unknown: { en: 'NOT KNOWN', ja: '未確認' },
  acts: {
    add: { en: 'Publish', ja: '追加' },
    replace: { en: 'Change to', ja: '変更後' },
    remove: { en: 'Remove', ja: '削除' },
  },
  passed: { en: 'checks passed', ja: '項目は問題なし' },
  asked: { en: 'asked', ja: '問い合わせ先' },
} as const;

export function printReport(report: DomainReport, door: Door): void {
  const { language } = door;
  const paint = painter(door);
  const name = report.unicode === report.domain ? report.domain : `${report.unicode} (${report.domain})`;
  door.say('');
  door.say(`${paint('bold', name)}  ${paint('dim', `${words.asked[language]} ${report.resolver.join(', ')}`)}`);
  door.say(report.headline.text[language]);
  door.say('');
  for (const state of report.strip) door.say(paint(state.state, stripLine(state, language)));
  for (const finding of worstFirst(report.findings)) printFail(finding, door);
  for (const [says, open] of openByReason(report.findings, language)) {
    door.say('');
    door.say(`${paint('unknown', words.unknown[language])}  ${says}`);
    for (const finding of open) door.say(`  - ${finding.title[language]}  ${paint('dim', finding.id)}`);
  }
  door.say('');
  const passed = report.findings.filter(({ verdict }) => verdict === 'pass').length;
  door.say(paint('dim', `${passed} ${words.passed[language]}`));
}

function stripLine({ topic, word, fact }: ProtocolState, language: Language): string {
  return [`  ${topic.toUpperCase().padEnd(6)}`, word[language], fact[language]]
    .filter((part) => part !== '')
    .join('  ');
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const fails = findings.filter(({ verdict }) => verdict === 'fail');
  return fails.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function printFail(finding: Finding, door: Door): void {
  const { language } = door;
  const paint = painter(door);
  const label = paint(finding.severity, words.severities[finding.severity][language]);
  door.say('');
  door.say(`${label}  ${paint('bold', finding.title[language])}  ${paint('dim', finding.id)}`);
  if (finding.says !== null) door.say(`  ${finding.says[language]}`);
  door.say(`  ${finding.fix[language]}`);
  const records = finding.details.filter((detail) => detail.kind === 'record-to-publish');
  for (const line of records.flatMap((record) => recordLines(record, language))) door.say(`    ${line}`);
}

/** One silent server leaves many questions open for the same reason: said once. */
function openByReason(findings: readonly Finding[], language: Language): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.verdict !== 'unknown' && finding.verdict !== 'error') continue;
    const says = finding.says?.[language] ?? '';
    groups.set(says, [...(groups.get(says) ?? []), finding]);
  }
  return groups;
}

function painter({ colour }: Door): (code: keyof typeof codes, text: string) => string {
  return (code, text) => (colour ? `\u001B[${codes[code]}m${text}\u001B[0m` : text);
}

function recordLines(record: RecordToPublish, language: Language): readonly string[] {
  const line = `${words.acts[record.act][language]}: ${printRecordToPublish(record)}`;
  return record.note === undefined ? [line] : [line, `(${record.note[language]})`];
}
