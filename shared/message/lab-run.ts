// What a run of the simulator lab comes to: its line in a list.
import type { LabCell, LabRun, LabRunLine } from './lab.ts';

export function labRunLine({ id, region, from, draftName, startedAtMs, endedAtMs, cells }: LabRun): LabRunLine {
  const count = (wanted: LabCell['verdict']): number => cells.filter(({ verdict }) => verdict === wanted).length;
  const counts = { asExpected: count('as-expected'), differs: count('differs'), silent: count('silent') };
  return { id, region, from, draftName, startedAtMs, endedAtMs, cells: cells.length, ...counts };
}
