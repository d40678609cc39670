// A lint as other programs read it: stable names, one language.
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/text.ts';
import type { Linted } from '../flows/draft/lint-files.ts';

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

function asJson(
  { id, topic, verdict, severity, title, says, why, fix, details, sources }: Finding,
  language: Language,
) {
  return {
    id,
    topic,
    verdict,
    severity,
    title: title[language],
    says: says?.[language] ?? null,
    why: why[language],
    fix: fix[language],
    places: details.flatMap((detail) =>
      detail.kind === 'place' ? [{ ...detail.place, says: detail.says[language] }] : [],
    ),
    sources,
  };
}
