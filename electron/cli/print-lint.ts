// A lint for reading in a terminal: the verdict for each client, then what to mend, worst first, each with its lines.
import type { DraftPlace } from '../../shared/detail.ts';
import type { SupportLevel } from '../../shared/draft/support.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';
import type { Linted } from '../flows/draft/lint-files.ts';
import type { Door } from './door.ts';
import type { Paint } from './page.ts';
import { printFindings, type Style, styleOn } from './print-findings.ts';

/** More places of one finding are counted, not listed; --json has them all. */
const maxPlaces = 8;

export function printLint(file: string, { report, compiled }: Linted, door: Door): void {
  const style = styleOn(door, door.language);
  const { page, language } = style;
  page.write(page.paint('bold', file));
  for (const { line, message } of compiled?.faults ?? [])
    page.write(`${page.paint('medium', 'MJML')} ${line}: ${message}`);
  printClients(report.support, style);
  printFindings(report.findings, style, (finding) => printPlaces(finding, style));
  page.gap();
  const { htmlBytes, templateBytes } = report.sizes;
  page.write(page.paint('dim', sizes(templateBytes, htmlBytes)[language]));
}

const levels: { readonly [L in SupportLevel]: { readonly paint: Paint; readonly says: Text } } = {
  breaks: { paint: 'bad', says: { en: 'breaks', ja: '崩れる' } },
  degrades: { paint: 'warn', says: { en: 'degrades', ja: '一部非対応' } },
  unknown: { paint: 'unknown', says: { en: 'not tested', ja: '未検証' } },
  fine: { paint: 'ok', says: { en: 'fine', ja: '問題なし' } },
};

function printClients(support: Linted['report']['support'], { page, language }: Style): void {
  if (support === null) return;
  page.gap();
  for (const { name, level, breaks, degrades, unknown } of support.verdicts) {
    const counts = [
      [levels.breaks, breaks],
      [levels.degrades, degrades],
      [levels.unknown, unknown],
    ] as const;
    const told = counts.filter(([, count]) => count > 0).map(([{ says }, count]) => `${says[language]} ${count}`);
    const word = page.paint(levels[level].paint, levels[level].says[language]);
    page.write(`  ${name}: ${word}${told.length === 0 ? '' : ` (${told.join(', ')})`}`, 4);
  }
  page.write(page.paint('dim', dataOf(support.updatedOn)[language]), 2);
}

function printPlaces({ details, says: whole }: Finding, { page, language, margin }: Style): void {
  const places = details.filter((detail): detail is DraftPlace => detail.kind === 'place');
  const indent = ' '.repeat(margin);
  for (const { place, says } of places.slice(0, maxPlaces)) {
    const at = `${place.part} ${place.line}:${place.column}`;
    // One place alone says what the finding says.
    const told = says.en === whole?.en ? '' : `  ${says[language]}`;
    page.write(`${indent}${page.paint('bold', at)}${told}`, margin + 2);
  }
  const more = places.length - maxPlaces;
  if (more > 0) page.write(page.paint('dim', `${indent}${morePlaces(more)[language]}`), margin);
}

const morePlaces = (count: number): Text => ({
  en: `and ${count} more ${count === 1 ? 'place' : 'places'} (--json lists all)`,
  ja: `ほか ${count} か所（--json ですべて出力します）`,
});

const dataOf = (updatedOn: string): Text => ({
  en: `  caniemail data of ${updatedOn.slice(0, 10)}`,
  ja: `  caniemail のデータ: ${updatedOn.slice(0, 10)}`,
});

function sizes(templateBytes: number, htmlBytes: number): Text {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  return {
    en: `Template ${kilobytes(templateBytes)} KB of 500; HTML as sent ${kilobytes(htmlBytes)} KB of the 102 that Gmail shows`,
    ja: `テンプレート ${kilobytes(templateBytes)} KB（上限 500 KB）、送信時の HTML ${kilobytes(htmlBytes)} KB（Gmail の表示上限 102 KB）`,
  };
}
