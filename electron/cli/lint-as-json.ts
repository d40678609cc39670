// A lint as other programs read it: stable names, one language.
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/text.ts';
import type { Linted } from '../flows/draft/lint-files.ts';
import { findingAsJson } from './report-as-json.ts';

export function lintAsJson(file: string, { report, compiled, targets }: Linted, language: Language) {
  return {
    file,
    targets,
    sizes: report.sizes,
    clients: report.support?.verdicts ?? [],
    clientDataOf: report.support?.updatedOn ?? null,
    mjml: compiled?.faults ?? [],
    findings: report.findings.map((finding) => asJson(finding, language)),
  };
}

function asJson(finding: Finding, language: Language) {
  const places = finding.details.flatMap((detail) =>
    detail.kind === 'place' ? [{ ...detail.place, says: detail.says[language] }] : [],
  );
  return { ...findingAsJson(finding, language), places };
}
