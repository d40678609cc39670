// The one word for a list of findings: its worst fail, or that something stayed open, or that all is well.
import { type Finding, severities, type Severity } from '../../../shared/finding.ts';
import type { DomainReport, ReportSummary } from '../../../shared/report.ts';

/** `info` fails are remarks, not problems: they never outrank an open question. */
export function worstOf(findings: readonly Finding[]): Severity | 'pass' | 'unknown' {
  const fails = findings.filter(({ verdict }) => verdict === 'fail');
  const worst = severities.find(
    (severity) => severity !== 'info' && fails.some((finding) => finding.severity === severity),
  );
  if (worst !== undefined) return worst;
  return findings.some(isOpen) ? 'unknown' : 'pass';
}

function isOpen({ verdict, severity }: Finding): boolean {
  return (verdict === 'unknown' || verdict === 'error') && severity !== 'info';
}

export function summarise(report: DomainReport): ReportSummary {
  const { domain, unicode, finishedAtMs, headline, strip, findings } = report;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity).length;
  return {
    domain,
    unicode,
    finishedAtMs,
    headline,
    strip,
    worst: worstOf(findings),
    counts: {
      blocker: count('blocker'),
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      info: count('info'),
      unknown: findings.filter(({ verdict }) => verdict === 'unknown' || verdict === 'error').length,
      pass: findings.filter(({ verdict }) => verdict === 'pass').length,
    },
  };
}
