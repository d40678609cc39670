// Runs of the simulator lab: the reports that are kept, the one that is open, and those under way.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { labRunLine } from '../../shared/message/lab-run.ts';
import type { LabCell, LabRun, LabRunLine } from '../../shared/message/lab.ts';
import { notify } from './app.ts';
import type { Progress } from './send-runs.ts';
import { forgetWithProfile } from './with-profile.ts';

export type CellPlace = Pick<LabCell, 'scenario' | 'set'>;

type LabRunsStore = {
  /** Newest first; null before main has answered. */
  readonly lines: readonly LabRunLine[] | null;
  readonly linesFailure: Failure | null;
  /** The run that is looked at; null: a new one is being chosen. */
  readonly openId: string | null;
  readonly open: LabRun | null;
  readonly openFailure: Failure | null;
  readonly cell: CellPlace | null;
  readonly running: { readonly [runId: string]: Progress };
};

const start: LabRunsStore = {
  lines: null,
  linesFailure: null,
  openId: null,
  open: null,
  openFailure: null,
  cell: null,
  running: {},
};

export const useLabRuns = create<LabRunsStore>(() => start);

export async function loadLabs(): Promise<void> {
  const reply = await bridge.request('lab.list', {});
  useLabRuns.setState(reply.ok ? { lines: reply.value, linesFailure: null } : { linesFailure: reply.failure });
}

/** Null: back to the choice of a new run. */
export async function openLabRun(id: string | null): Promise<void> {
  const { open, openId } = useLabRuns.getState();
  const isSame = openId === id;
  useLabRuns.setState({ openId: id, open: isSame || open?.id === id ? open : null, openFailure: null });
  if (!isSame) useLabRuns.setState({ cell: null });
  if (id === null) return;
  const reply = await bridge.request('lab.open', { id });
  if (useLabRuns.getState().openId !== id) return;
  // A signal may have told more meanwhile.
  const now = useLabRuns.getState().open;
  if (reply.ok) useLabRuns.setState({ open: now ?? reply.value });
  else if (now === null) useLabRuns.setState({ openFailure: reply.failure });
}

export function chooseCell(cell: CellPlace | null): void {
  useLabRuns.setState({ cell });
}

export const isSamePlace = (a: CellPlace, b: CellPlace | null): boolean =>
  a.scenario === b?.scenario && a.set === b.set;

/** A cell about which nothing more is waited for. */
const isDone = ({ verdict }: Pick<LabCell, 'verdict'>): boolean => verdict !== 'waiting';

export function acceptLabChanged({ runId, run }: SignalPayload<'lab.changed'>): void {
  const { openId, running, lines } = useLabRuns.getState();
  const { [runId]: _ended, ...others } = running;
  const progress = { total: run.cells.length, done: run.cells.filter(isDone).length };
  useLabRuns.setState({
    running: run.endedAtMs === null ? { ...others, [runId]: progress } : others,
    lines: lines === null ? null : withRun(lines, run, openId === runId),
    ...(openId === runId ? { open: run } : {}),
  });
}

/** What is told goes before what is on the disk. A run of another profile is not listed here. */
function withRun(lines: readonly LabRunLine[], run: LabRun, isOpen: boolean): readonly LabRunLine[] {
  const line = labRunLine(run);
  if (lines.some(({ id }) => id === run.id)) return lines.map((one) => (one.id === run.id ? line : one));
  return isOpen ? [line, ...lines] : lines;
}

export async function stopLab(runId: string): Promise<void> {
  await bridge.request('lab.stop', { runId });
}

export async function removeLab(id: string): Promise<void> {
  if (useLabRuns.getState().openId === id) await openLabRun(null);
  const reply = await bridge.request('lab.remove', { id });
  useLabRuns.setState(reply.ok ? { lines: reply.value, linesFailure: null } : { linesFailure: reply.failure });
}

/** As HTML, Markdown or JSON, by the name that the user gives. */
export async function saveLab(id: string): Promise<void> {
  const reply = await bridge.request('lab.save', { id });
  if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
}

/** Another profile has other runs. */
export function forgetLabs(): void {
  useLabRuns.setState(start);
}

forgetWithProfile(forgetLabs);
