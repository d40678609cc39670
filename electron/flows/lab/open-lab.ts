// A run of the lab that is kept: opened again, or taken away.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { LabCell, LabRun, LabRunLine } from '../../../shared/message/lab.ts';
import { judgeCell } from '../../engine/lab/judge-cell.ts';
import type { RunStore } from '../../ports/run-store.ts';

export type LabShelf = { readonly profileId: string; readonly runs: RunStore };

/** A run that ended with the program: what it was sending may have gone, what waited never will. */
export async function openLab(id: string, { profileId, runs }: LabShelf, isRunning: boolean): Promise<Outcome<LabRun>> {
  const opened = await runs.openLab(profileId, id);
  if (!opened.ok || isRunning || opened.value.endedAtMs !== null) return opened;
  const { startedAtMs, cells } = opened.value;
  const lastAtMs = Math.max(startedAtMs, ...cells.map(({ sentAtMs }) => sentAtMs ?? startedAtMs));
  return accept({ ...opened.value, endedAtMs: lastAtMs, cells: cells.map(leftCell) });
}

function leftCell(cell: LabCell): LabCell {
  const state = cell.state === 'sending' ? 'unknown' : cell.state === 'waiting' ? 'stopped' : cell.state;
  const says = state === cell.state ? cell.says : state === 'unknown' ? perhapsSent : neverSent;
  const left: LabCell = { ...cell, state, says };
  // Whether its events were watched is not known any more; what it said last holds.
  return cell.verdict === 'waiting' ? { ...left, ...judgeCell(left, { silence: null, isOver: true }) } : left;
}

const perhapsSent = {
  en: 'Plumbline was closed while this was being sent: it may have gone.',
  ja: '送信中に Plumbline が終了したため、送信された可能性があります。',
};
const neverSent = {
  en: 'Plumbline was closed before this was sent.',
  ja: '送信前に Plumbline が終了しました。',
};

export async function removeLab(id: string, { profileId, runs }: LabShelf): Promise<Outcome<readonly LabRunLine[]>> {
  const removed = await runs.removeLab(profileId, id);
  return removed.ok ? runs.listLabs(profileId) : removed;
}
