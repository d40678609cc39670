// What was expected of a test beside what came, event type by event type.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { LabCell } from '../../../../shared/message/lab.ts';
import type { LabWords } from '../../../text/lab-en.ts';

/** `due`: still waited for; `missing`: waited for in vain. */
export type ExpectedMark = 'came' | 'due' | 'missing';
export type ObservedMark = 'expected' | 'strange';

export type Compared = {
  readonly expected: readonly { readonly type: EventType; readonly mark: ExpectedMark }[];
  readonly observed: readonly { readonly type: EventType; readonly mark: ObservedMark }[];
};

export function compareEvents({
  expected,
  observed,
  verdict,
}: Pick<LabCell, 'expected' | 'observed' | 'verdict'>): Compared {
  const came = [...new Set(observed.map(({ type }) => type))];
  const late = verdict === 'differs' ? 'missing' : 'due';
  return {
    expected: expected.types.map((type) => ({ type, mark: came.includes(type) ? 'came' : late })),
    observed: came.map((type) => ({
      type,
      mark: expected.types.includes(type) || expected.also.includes(type) ? 'expected' : 'strange',
    })),
  };
}

export type Sums = {
  readonly asExpected: number;
  readonly differs: number;
  readonly silent: number;
  readonly notSent: number;
  readonly done: number;
};

export function sumCells(cells: readonly Pick<LabCell, 'verdict'>[]): Sums {
  const count = (verdict: LabCell['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    asExpected: count('as-expected'),
    differs: count('differs'),
    silent: count('silent'),
    notSent: count('not-sent'),
    done: cells.length - count('waiting'),
  };
}

/** What a sentence about a run tells first. */
const told = ['differs', 'asExpected', 'silent', 'notSent'] as const;

export function saySums(sums: Sums, { run: words }: Pick<LabWords, 'run'>): string {
  const parts = told.filter((one) => sums[one] > 0).map((one) => words.sums[one](sums[one]));
  return parts.length === 0 ? words.noSums : parts.join(words.sumsJoint);
}
