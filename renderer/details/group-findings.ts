// In which groups findings stand, in the order in which they want to be read.
import type { Finding, Severity } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';

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

export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  return groupKeys.flatMap((key) => {
    const inGroup = findings.filter((finding) => groupOf(finding) === key);
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
