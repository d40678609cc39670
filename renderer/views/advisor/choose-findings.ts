// Which findings the filters let through, and how many there are of each kind.
import { severities, type Finding, type Severity } from '../../../shared/finding.ts';
import { groupFindings, type Group } from '../../details/group-findings.ts';
import { filterOf, type Filters, type VerdictFilter } from '../../state/selection.ts';

/** Every word typed must stand somewhere in the finding, in either language, so that ids and records are found too. */
function contains(finding: Finding, search: string): boolean {
  const { id, topic, title, says } = finding;
  const text = [id, topic, title.en, title.ja, says?.en, says?.ja].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function passes(finding: Finding, { search, topic, severity, verdicts }: Filters): boolean {
  if (topic !== null && finding.topic !== topic) return false;
  if (severity !== null)
    return finding.verdict === 'fail' && finding.severity === severity && contains(finding, search);
  return verdicts.includes(filterOf(finding.verdict)) && contains(finding, search);
}

export function chooseFindings(findings: readonly Finding[], filters: Filters): readonly Group[] {
  return groupFindings(findings.filter((finding) => passes(finding, filters)));
}

export function countVerdicts(findings: readonly Finding[]): { readonly [V in VerdictFilter]: number } {
  const counts = { problems: 0, unknown: 0, pass: 0, 'not-applicable': 0 };
  for (const finding of findings) counts[filterOf(finding.verdict)] += 1;
  return counts;
}

export function countSeverities(findings: readonly Finding[]): readonly (readonly [Severity, number])[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity).length;
    return count === 0 ? [] : [[severity, count] as const];
  });
}
