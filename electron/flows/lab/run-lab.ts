// A run of the simulator lab from its first message to its last event, on the disk all the way.
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { LabCell, LabRun } from '../../../shared/message/lab.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { judgeCell } from '../../engine/lab/judge-cell.ts';
import { labMessage } from './lab-mail.ts';
import type { LabWorld } from './lab-world.ts';
import { openWatch } from './open-watch.ts';
import { planCells, type PlannedCell } from './plan-cells.ts';
import { sendCells, stopFrom } from './send-cells.ts';
import { watchEvents } from './watch-events.ts';

export type LabOrder = {
  readonly id: string;
  readonly ask: LabAsk;
  readonly signal: AbortSignal;
  readonly onChange: (run: LabRun) => void;
};

/** One run as it stands, changed in one place. */
export type RunningLab = {
  readonly planned: readonly PlannedCell[];
  readonly now: () => LabRun;
  /** Judged anew, told, and kept. */
  readonly change: (change: Partial<LabRun>) => Promise<void>;
  /** No event is seen from now on, for this reason. */
  readonly unwatch: (because: Text) => Promise<void>;
  readonly changeCell: (index: number, change: Partial<LabCell>) => Promise<void>;
};

export async function runLab(order: LabOrder, world: LabWorld): Promise<LabRun> {
  const { id, ask, signal } = order;
  const text = await labMessage(ask.draftId, world);
  const planned = text.ok ? await planCells(ask, id.slice(0, 8), world.ses) : [];
  const lab = runningLab({ order, planned, draftName: text.ok ? text.value.name : '' }, world);
  await lab.change({});
  if (!text.ok) return ended(lab, text.failure, world);
  const watch = await openWatch(ask, { ...order, lab }, world);
  if (!watch.ok) {
    await stopFrom(0, lab, watch.failure);
    return ended(lab, watch.failure, world);
  }
  const sent = sendCells({ ask, text: text.value, lab, signal }, world);
  if (watch.value !== null) await watchEvents({ ask, queue: watch.value, sent, lab, signal }, world);
  const failure = await sent;
  if (watch.value !== null) await watch.value.close();
  return ended(lab, failure, world);
}

async function ended(lab: RunningLab, failure: Failure | null, { clock }: LabWorld): Promise<LabRun> {
  await lab.change({ endedAtMs: clock.nowMs(), failure });
  return lab.now();
}

type Begun = { readonly order: LabOrder; readonly planned: readonly PlannedCell[]; readonly draftName: string };

function runningLab({ order, planned, draftName }: Begun, { profileId, runs, clock }: LabWorld): RunningLab {
  const { id, ask, onChange } = order;
  let blindness: Text | null = null;
  let run: LabRun = {
    version: 1,
    id,
    profileId,
    region: ask.region,
    from: ask.from,
    draftName,
    watching: ask.watching,
    startedAtMs: clock.nowMs(),
    endedAtMs: null,
    cells: planned.map(({ cell }) => cell),
    notes: [],
    failure: null,
  };

  async function change(wanted: Partial<LabRun>): Promise<void> {
    const next = { ...run, ...wanted };
    const isOver = next.endedAtMs !== null;
    const cells = next.cells.map((cell, index) => {
      const silence = planned[index]?.silence ?? blindness;
      return { ...cell, ...judgeCell(cell, { silence, isOver }) };
    });
    run = { ...next, cells };
    onChange(run);
    const kept = await runs.saveLab(run);
    // What was sent is told in the window all the same.
    if (!kept.ok && run.failure === null) run = { ...run, failure: kept.failure };
  }

  return {
    planned,
    now: () => run,
    change,
    unwatch: (because) => {
      blindness = because;
      return change({});
    },
    changeCell: (index, wanted) =>
      change({ cells: run.cells.map((cell, at) => (at === index ? { ...cell, ...wanted } : cell)) }),
  };
}
