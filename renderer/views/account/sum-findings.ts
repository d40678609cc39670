// What the findings of a panel or a region come to: the worst of them, and how many there are.
import type { Finding } from '../../../shared/finding.ts';
import { healthPanels } from '../../state/health-place.ts';
import type { Parts } from '../../state/health.ts';
import { groupFindings, type GroupKey } from '../../details/group-findings.ts';

export type FindingSum = {
  /** Null where nothing was found to be wrong or open. */
  readonly worst: Finding | null;
  readonly glyph: GroupKey;
  readonly problems: number;
  readonly unknowns: number;
};

/** What wants to be read: problems and what stayed open. */
export function loudFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown' || verdict === 'error');
}

export function sumFindings(findings: readonly Finding[]): FindingSum {
  const loud = loudFindings(findings);
  const [first] = groupFindings(loud);
  const problems = loud.filter(({ verdict }) => verdict === 'fail').length;
  return {
    worst: first?.findings[0] ?? null,
    glyph: first?.key ?? 'pass',
    problems,
    unknowns: loud.length - problems,
  };
}

export function findingsOf(parts: Parts): readonly Finding[] {
  return healthPanels.flatMap((panel) => (panel in parts ? (parts[panel as keyof Parts]?.findings ?? []) : []));
}
