// A run of the simulator lab in one line of a list.
import type { LabCell, LabRun, LabRunLine } from '../../../shared/message/lab.ts';

export function labLine({ id, region, from, draftName, startedAtMs, endedAtMs, cells }: LabRun): LabRunLine {
  const count = (verdict: LabCell['verdict']): number => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    id,
    region,
    from,
    draftName,
    startedAtMs,
    endedAtMs,
    cells: cells.length,
    asExpected: count('as-expected'),
    differs: count('differs'),
    silent: count('silent'),
  };
}
