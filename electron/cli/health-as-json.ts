// How an account stands as other programs read it: stable names, one language.
import { printFailure } from '../../shared/failure.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { Language } from '../../shared/text.ts';
import { valueOf } from './print-health.ts';
import { findingAsJson } from './report-as-json.ts';

export function healthAsJson(reports: readonly HealthReport[], language: Language) {
  return {
    account: reports.find(({ accountId }) => accountId !== null)?.accountId ?? null,
    at: new Date(Math.max(0, ...reports.map(({ finishedAtMs }) => finishedAtMs))).toISOString(),
    regions: reports.map((report) => regionAsJson(report, language)),
  };
}

function regionAsJson(report: HealthReport, language: Language) {
  const { region, failure, parts } = report;
  const standing = valueOf(report, 'standing');
  const coverage = valueOf(report, 'coverage');
  return {
    region,
    failure: failure === null ? null : { kind: failure.kind, says: printFailure(failure)[language] },
    status: standing?.status ?? null,
    headline: standing?.headline[language] ?? null,
    quota: standing?.quota ?? null,
    rates:
      standing?.rates.known === true
        ? standing.rates.value.map(({ rate, latest, level }) => ({ rate, fraction: latest?.fraction ?? null, level }))
        : null,
    todo: standing?.todo.map((step) => step[language]) ?? [],
    unheardIdentities: coverage?.traceless ?? [],
    findings: parts.flatMap(({ panel, findings }) =>
      findings.map((finding) => ({ panel, ...findingAsJson(finding, language) })),
    ),
  };
}
