// Which findings the filters let through, and in which groups they stand.
import { severities, type Finding, type Severity } from '../../../shared/finding.ts';
import type { Text } from '../../../shared/text.ts';
import { filterOf, type Filters, type VerdictFilter } from '../../state/selection.ts';

export type GroupKey = Severity | 'unknown' | 'error' | 'pass' | 'not-applicable';
export type Group = {
  readonly key: GroupKey;
  /** What all its findings say: one silent server leaves many questions open for the same reason. */
  readonly reason: Text | null;
  readonly findings: readonly Finding[];
};

/** As the engine ranks them: what stayed open comes before what could merely be better. */
const groupKeys: readonly GroupKey[] = [
  'blocker',
  'high',
  'medium',
  'unknown',
  'error',
  'low',
  'info',
  'pass',
  'not-applicable',
];

/** A problem stands under its severity, everything else under its verdict. */
export function groupOf(finding: Finding): GroupKey {
  return finding.verdict === 'fail' ? finding.severity : finding.verdict;
}

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
  const chosen = findings.filter((finding) => passes(finding, filters));
  return groupKeys.flatMap((key) => {
    const inGroup = chosen.filter((finding) => groupOf(finding) === key);
    if (key === 'unknown') return byReason(inGroup);
    return inGroup.length === 0 ? [] : [{ key, reason: null, findings: inGroup }];
  });
}

function byReason(open: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of open) {
    const reason = finding.says?.en ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), finding]);
  }
  return [...groups.values()].map((findings) => ({ key: 'unknown', reason: findings[0]?.says ?? null, findings }));
}

export function flatten(groups: readonly Group[]): readonly Finding[] {
  return groups.flatMap((group) => group.findings);
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
