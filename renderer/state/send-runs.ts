// Sendings that are kept: their list, the one that is open, and how far those under way are.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import type { SendEntry, SendRun, SendRunLine, SendState } from '../../shared/message/send.ts';
import { forgetWithProfile } from './with-profile.ts';

export type Progress = { readonly total: number; readonly done: number };

type SendRunsStore = {
  /** Newest first; null before main has answered. */
  readonly lines: readonly SendRunLine[] | null;
  readonly linesFailure: Failure | null;
  readonly open: SendRun | null;
  readonly openFailure: Failure | null;
  /** Those under way. */
  readonly running: { readonly [runId: string]: Progress };
};

const start: SendRunsStore = { lines: null, linesFailure: null, open: null, openFailure: null, running: {} };

export const useSendRuns = create<SendRunsStore>(() => start);

type Patch = SignalPayload<'send.changed'>;

/** What signals told of runs under way, by entry: an answer that was asked for before may be older. */
const heard = new Map<string, Map<number, SendEntry>>();
let wanted = '';

const isOver = (state: SendState): boolean => state !== 'waiting' && state !== 'sending';

export function countStates(entries: readonly SendEntry[]): { readonly [S in SendState]: number } {
  const counts = { waiting: 0, sending: 0, sent: 0, refused: 0, unknown: 0, stopped: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

export async function loadSends(): Promise<void> {
  const reply = await bridge.request('send.list', {});
  useSendRuns.setState(reply.ok ? { lines: reply.value, linesFailure: null } : { linesFailure: reply.failure });
}

export async function openSending(id: string): Promise<void> {
  wanted = id;
  if (useSendRuns.getState().open?.id !== id) useSendRuns.setState({ open: null, openFailure: null });
  const reply = await bridge.request('send.open', { id });
  // Another one was chosen meanwhile.
  if (wanted !== id) return;
  if (!reply.ok) return useSendRuns.setState({ openFailure: reply.failure });
  useSendRuns.setState({ open: patched(reply.value, heard.get(id) ?? new Map()), openFailure: null });
}

function patched(run: SendRun, patches: ReadonlyMap<number, SendEntry>): SendRun {
  if (patches.size === 0) return run;
  return { ...run, entries: run.entries.map((entry, index) => patches.get(index) ?? entry) };
}

export function acceptSendChanged({ runId, total, entries, endedAtMs, failure }: Patch): void {
  const patches = heard.get(runId) ?? new Map<number, SendEntry>();
  const before = useSendRuns.getState().running[runId]?.done ?? 0;
  const more = entries.filter(
    ({ index, entry }) => isOver(entry.state) && !isOver(patches.get(index)?.state ?? 'waiting'),
  );
  for (const { index, entry } of entries) patches.set(index, entry);
  heard.set(runId, patches);
  const { [runId]: _ended, ...others } = useSendRuns.getState().running;
  const running = endedAtMs === null ? { ...others, [runId]: { total, done: before + more.length } } : others;
  useSendRuns.setState({ running });
  const { open } = useSendRuns.getState();
  if (open?.id === runId) {
    const fresh = new Map(entries.map(({ index, entry }) => [index, entry]));
    useSendRuns.setState({ open: { ...patched(open, fresh), endedAtMs, failure } });
  }
  if (endedAtMs === null) return;
  heard.delete(runId);
  void loadSends();
}

export async function stopSending(runId: string): Promise<void> {
  await bridge.request('send.stop', { runId });
}

/** Goes on with those that wait; what may have been sent is not sent again. */
export async function resumeSending(id: string): Promise<void> {
  const reply = await bridge.request('send.resume', { id });
  if (!reply.ok) return useSendRuns.setState({ openFailure: reply.failure });
  await openSending(id);
}

export async function removeSending(id: string): Promise<void> {
  const reply = await bridge.request('send.remove', { id });
  useSendRuns.setState(reply.ok ? { lines: reply.value, linesFailure: null } : { linesFailure: reply.failure });
}

/** Another profile has other sendings. */
export function forgetSends(): void {
  wanted = '';
  heard.clear();
  useSendRuns.setState(start);
}

forgetWithProfile(forgetSends);
