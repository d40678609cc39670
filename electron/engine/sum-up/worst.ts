// The one word for a list of findings: its worst fail, or that something stayed open, or that all is well.
import type { Finding, Severity } from '../../../shared/finding.ts';
import type { DomainReport, ReportSummary } from '../../../shared/report.ts';

/**
 * What needs attention outranks an open question, which outranks what could merely be better: a domain that could not
 * be asked about is never called in order. `info` fails are remarks, not problems.
 */
export function worstOf(findings: readonly Finding[]): Severity | 'pass' | 'unknown' {
  const failed = (severity: Severity): boolean =>
    findings.some((finding) => finding.verdict === 'fail' && finding.severity === severity);
  const pressing = (['blocker', 'high', 'medium'] as const).find(failed);
  if (pressing !== undefined) return pressing;
  if (findings.some(isOpen)) return 'unknown';
  return failed('low') ? 'low' : 'pass';
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
