// One run of the simulator lab, announced to the window from its first cell to its end.
import type { LabRun } from '../../shared/message/lab.ts';
import type { LabWorld } from '../flows/lab/lab-world.ts';
import { type LabOrder, runLab } from '../flows/lab/run-lab.ts';
import type { Announce } from './answers.ts';

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function announceLab(
  order: Omit<LabOrder, 'onChange'>,
  world: LabWorld,
  announce: Announce,
): Promise<void> {
  const runId = order.id;
  let last: LabRun | null = null;
  const onChange = (run: LabRun): void => {
    last = run;
    announce('lab.changed', { runId, run });
  };
  try {
    await runLab({ ...order, onChange }, world);
  } catch (error) {
    const before = last as LabRun | null;
    if (before === null) return;
    const failure = { kind: 'bug', message: String(error) } as const;
    const run = { ...before, endedAtMs: world.clock.nowMs(), failure };
    await world.runs.saveLab(run);
    announce('lab.changed', { runId, run });
  }
}
