// The rows of the problems: a finding at many places is a row with its places beneath, what stayed open for one reason is one row.
import type { Finding } from '../../../../shared/finding.ts';
import type { Text } from '../../../../shared/text.ts';
import { problemsOf, type Problem } from '../../../state/problems.ts';

export type ProblemRow =
  | { readonly kind: 'problem'; readonly key: string; readonly problem: Problem }
  /** Above its places. */
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly count: number }
  | { readonly kind: 'place'; readonly key: string; readonly problem: Problem }
  /** Shows the rest of what stands above it. */
  | { readonly kind: 'more'; readonly key: string; readonly unfolds: string; readonly count: number }
  /** Checks that could not be made, all for this reason. */
  | {
      readonly kind: 'open';
      readonly key: string;
      readonly unfolds: string;
      readonly says: Text;
      readonly count: number;
    };

/** Of a finding with very many places, so many are shown at first, so that they do not bury what stands below. */
const firstPlaces = 5;

export function rowsOf(findings: readonly Finding[], unfolded: ReadonlySet<string>): readonly ProblemRow[] {
  const failed = findings.filter(({ verdict }) => verdict === 'fail');
  const open = findings.filter(({ verdict }) => verdict !== 'fail');
  return [...failed.flatMap((finding) => failedRows(finding, unfolded)), ...openRows(open, unfolded)];
}

function failedRows(finding: Finding, unfolded: ReadonlySet<string>): readonly ProblemRow[] {
  const problems = problemsOf([finding]);
  const [only] = problems;
  if (problems.length === 1 && only !== undefined) return [{ kind: 'problem', key: only.key, problem: only }];
  const whole = unfolded.has(finding.id) || problems.length <= firstPlaces + 1;
  const shown = whole ? problems : problems.slice(0, firstPlaces);
  const hidden = problems.length - shown.length;
  return [
    { kind: 'finding', key: `${finding.id} *`, finding, count: problems.length },
    ...shown.map((problem) => ({ kind: 'place' as const, key: problem.key, problem })),
    ...(hidden === 0 ? [] : [{ kind: 'more' as const, key: `${finding.id} +`, unfolds: finding.id, count: hidden }]),
  ];
}

/** A single one says for itself what it could not ask. */
function openRows(findings: readonly Finding[], unfolded: ReadonlySet<string>): readonly ProblemRow[] {
  const reasons = [...new Set(findings.map(({ says }) => says?.en ?? ''))];
  return reasons.flatMap((reason): readonly ProblemRow[] => {
    const of = findings.filter(({ says }) => (says?.en ?? '') === reason);
    const each = problemsOf(of).map((problem) => ({ kind: 'problem' as const, key: problem.key, problem }));
    const says = of[0]?.says ?? null;
    if (says === null || of.length === 1) return each;
    const head = { kind: 'open', key: `${reason} *`, unfolds: reason, says, count: of.length } as const;
    return unfolded.has(reason) ? [head, ...each] : [head];
  });
}

/** A row's key begins with it. */
export function findingIdOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}
