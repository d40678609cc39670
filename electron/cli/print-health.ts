// How an account stands, for reading in a terminal: each region's sentence, its numbers, what to do, then the findings.
import { printFailure } from '../../shared/failure.ts';
import type { HealthReport, PanelName, Panels } from '../../shared/health/report.ts';
import type { ReputationRate, Standing } from '../../shared/health/standing.ts';
import { printPercent } from '../../shared/print-percent.ts';
import type { Language, Text } from '../../shared/text.ts';
import type { Sheet } from './page.ts';
import { printFindings, type Style, styleOn } from './print-findings.ts';

export function printHealth(reports: readonly HealthReport[], sheet: Sheet, language: Language): void {
  const style = styleOn(sheet, language);
  for (const report of reports) printRegion(report, style);
}

function printRegion(report: HealthReport, style: Style): void {
  const { page, language } = style;
  page.gap();
  page.write(page.paint('bold', report.region));
  if (report.failure !== null) {
    page.write(printFailure(report.failure)[language]);
    return;
  }
  const standing = valueOf(report, 'standing');
  if (standing !== null) printStanding(standing, style);
  for (const panel of ['coverage', 'suppression', 'ips', 'alarms'] as const) {
    const headline = valueOf(report, panel)?.headline;
    if (headline !== undefined) page.write(headline[language]);
  }
  printFindings(
    report.parts.flatMap(({ findings }) => findings),
    style,
  );
}

export function valueOf<P extends PanelName>({ parts }: HealthReport, panel: P): Panels[P] | null {
  const part = parts.find((one) => one.panel === panel);
  return part === undefined ? null : (part.value as Panels[P]);
}

function printStanding({ headline, quota, rates, todo }: Standing, { page, language }: Style): void {
  page.write(headline[language]);
  const numbers = [...(quota === null ? [] : [sayQuota(quota)]), ...(rates.known ? rates.value.map(sayRate) : [])];
  for (const line of numbers) page.write(line[language]);
  for (const [index, step] of todo.entries()) page.write(`${index + 1}. ${step[language]}`, 3);
}

function sayQuota({ sent, max, unlimited }: NonNullable<Standing['quota']>): Text {
  const of = unlimited
    ? { en: 'unlimited', ja: '無制限' }
    : { en: max?.toLocaleString('en') ?? '?', ja: max?.toLocaleString('en') ?? '?' };
  const used = sent?.toLocaleString('en') ?? '?';
  return {
    en: `Quota of the last 24 hours: ${used} of ${of.en}`,
    ja: `直近 24 時間の送信クォータ: ${used} / ${of.ja}`,
  };
}

const rateNames: { readonly [R in ReputationRate['rate']]: Text } = {
  bounce: { en: 'Bounce rate', ja: 'バウンス率' },
  complaint: { en: 'Complaint rate', ja: '苦情率' },
};
const levels: { readonly [L in NonNullable<ReputationRate['level']>]: Text } = {
  healthy: { en: 'healthy', ja: '正常' },
  watch: { en: 'above what AWS advises', ja: 'AWS の推奨値を超えています' },
  review: { en: 'AWS reviews accounts from here on', ja: 'AWS のレビュー対象になる水準です' },
  pause: { en: 'AWS may pause sending from here on', ja: 'AWS が送信を停止しうる水準です' },
};

function sayRate({ rate, latest, level }: ReputationRate): Text {
  const name = rateNames[rate];
  if (latest === null || level === null)
    return { en: `${name.en}: no figure from AWS yet`, ja: `${name.ja}: AWS の値はまだありません` };
  const percent = printPercent(latest.fraction);
  return { en: `${name.en}: ${percent} (${levels[level].en})`, ja: `${name.ja}: ${percent}（${levels[level].ja}）` };
}
