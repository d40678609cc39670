// A report for reading in a terminal: the sentence, the five protocols, then what to mend, worst first.
import type { DomainReport, ProtocolState } from '../../shared/report.ts';
import type { Language } from '../../shared/text.ts';
import type { Sheet } from './page.ts';
import { printFindings, type Style, styleOn } from './print-findings.ts';
import { columnsOf, padColumns } from './wrap.ts';

const askedWord = { en: 'asked', ja: '問い合わせ先' };

export function printReport(report: DomainReport, sheet: Sheet, language: Language): void {
  const style = styleOn(sheet, language);
  const { page } = style;
  const name = report.unicode === report.domain ? report.domain : `${report.unicode} (${report.domain})`;
  const asked = `${askedWord[language]} ${report.resolver.join(', ')}`;
  page.gap();
  page.write(`${page.paint('bold', name)}  ${page.paint('dim', asked)}`);
  page.write(report.headline.text[language]);
  page.gap();
  printStrip(report.strip, style);
  printFindings(report.findings, style);
}

function printStrip(strip: readonly ProtocolState[], { page, language }: Style): void {
  const widest = Math.max(...strip.map(({ word }) => columnsOf(word[language])));
  for (const { topic, state, word, fact } of strip) {
    const line = `  ${topic.toUpperCase().padEnd(5)}  ${padColumns(word[language], widest)}  ${fact[language]}`;
    page.write(page.paint(state, line.trimEnd()));
  }
}
