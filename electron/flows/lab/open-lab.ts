// A run of the lab that is kept: opened again, or taken away.
import { assertNever } from '../../../shared/assert-never.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { LabCell, LabRun, LabRunLine } from '../../../shared/message/lab.ts';
import { judgeCell } from '../../engine/lab/judge-cell.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { notesOfLeft } from './queue-notes.ts';

export type LabShelf = { readonly profileId: string; readonly runs: RunStore };

/** A run that ended with the program: what it was sending may have gone, what waited never will. */
export async function openLab(id: string, { profileId, runs }: LabShelf, isRunning: boolean): Promise<Outcome<LabRun>> {
  const opened = await runs.openLab(profileId, id);
  if (!opened.ok || isRunning || opened.value.endedAtMs !== null) return opened;
  const { startedAtMs, cells } = opened.value;
  const lastAtMs = Math.max(startedAtMs, ...cells.map(({ sentAtMs }) => sentAtMs ?? startedAtMs));
  const notes = notesOfLeft(opened.value);
  return accept({ ...opened.value, endedAtMs: lastAtMs, cells: cells.map(leftCell), notes });
}

/** What does not go on has ended, with the program at the latest. */
export async function listLabs(
  { profileId, runs }: LabShelf,
  isRunning: (id: string) => boolean,
): Promise<Outcome<readonly LabRunLine[]>> {
  const listed = await runs.listLabs(profileId);
  if (!listed.ok) return listed;
  return accept(
    listed.value.map((line) =>
      isRunning(line.id) ? line : { ...line, endedAtMs: line.endedAtMs ?? line.startedAtMs },
    ),
  );
}

function leftCell(cell: LabCell): LabCell {
  if (cell.verdict !== 'waiting') return cell;
  switch (cell.state) {
    case 'waiting':
      return { ...cell, state: 'stopped', verdict: 'not-sent', says: neverSent };
    case 'sending': {
      const left: LabCell = { ...cell, state: 'unknown' };
      const judged = judgeCell(left, { silence: perhapsSent, isOver: true });
      return { ...left, ...judged, says: judged.verdict === 'silent' ? perhapsSent : judged.says };
    }
    case 'sent':
    case 'unknown':
    case 'refused':
    case 'stopped':
      return { ...cell, ...judgeCell(cell, { silence: unwatched, isOver: true }) };
    default:
      return assertNever(cell.state);
  }
}

const perhapsSent = {
  en: 'Plumbline was closed while this was being sent, so it may have been sent.',
  ja: '送信中に Plumbline が終了したため、送信された可能性があります。',
};
const neverSent = {
  en: 'Plumbline was closed before this was sent.',
  ja: '送信前に Plumbline が終了しました。',
};
const unwatched = {
  en: 'Sent. Plumbline was closed before all of its events arrived.',
  ja: '送信しましたが、イベントがすべて届く前に Plumbline が終了しました。',
};
