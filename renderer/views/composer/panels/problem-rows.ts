// The rows of the problems: a finding at one place is one row, one at many places is a row with its places beneath.
import type { Finding } from '../../../../shared/finding.ts';
import { problemsOf, type Problem } from '../../../state/problems.ts';

export type ProblemRow =
  | { readonly kind: 'problem'; readonly key: string; readonly problem: Problem }
  /** Above its places. */
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly count: number }
  | { readonly kind: 'place'; readonly key: string; readonly problem: Problem }
  /** Shows the rest of a finding's places. */
  | { readonly kind: 'more'; readonly key: string; readonly findingId: string; readonly count: number };

/** Of a finding with very many places, so many are shown at first, so that they do not bury what stands below. */
const firstPlaces = 5;

export function rowsOf(findings: readonly Finding[], unfolded: ReadonlySet<string>): readonly ProblemRow[] {
  return findings.flatMap((finding): readonly ProblemRow[] => {
    const problems = problemsOf([finding]);
    const [only] = problems;
    if (problems.length === 1 && only !== undefined) return [{ kind: 'problem', key: only.key, problem: only }];
    const whole = unfolded.has(finding.id) || problems.length <= firstPlaces + 1;
    const shown = whole ? problems : problems.slice(0, firstPlaces);
    const hidden = problems.length - shown.length;
    return [
      { kind: 'finding', key: `${finding.id} *`, finding, count: problems.length },
      ...shown.map((problem) => ({ kind: 'place' as const, key: problem.key, problem })),
      ...(hidden === 0
        ? []
        : [{ kind: 'more' as const, key: `${finding.id} +`, findingId: finding.id, count: hidden }]),
    ];
  });
}

/** A row's key begins with it. */
export function findingIdOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
