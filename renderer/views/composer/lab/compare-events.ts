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

/** How a run went, in a sentence: what differs, what is as expected and where, what nothing here tells of. */
export function sayRun(cells: readonly Pick<LabCell, 'verdict' | 'set'>[], words: LabWords): string {
  const { differs, asExpected, silent, notSent } = sumCells(cells);
  const { sums, sumsJoint, noSums } = words.run;
  const observed = cells.filter(({ verdict }) => verdict !== 'silent' && verdict !== 'not-sent');
  const sets = [...new Set(observed.map(({ set }) => set ?? words.noSet))];
  const parts = [
    ...(differs === 0 ? [] : [sums.differs(differs)]),
    ...(asExpected === 0 ? [] : [sums.asExpected(asExpected, observed.length, saySets(sets, words))]),
    ...(silent === 0 ? [] : [sums.silent(silent)]),
    ...(notSent === 0 ? [] : [sums.notSent(notSent)]),
  ];
  return parts.length === 0 ? noSums : parts.join(sumsJoint);
}

function saySets(sets: readonly string[], { run: { sums } }: LabWords): string {
  const [one = '', other, ...more] = sets;
  if (other === undefined) return one;
  return more.length === 0 ? sums.twoSets(one, other) : sums.manySets(sets.length);
}
