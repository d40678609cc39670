// Carries a sending out, call by call: what is about to be sent is on the disk before, what became of it after, and nothing is sent twice.
import type { Failure } from '../../../shared/failure.ts';
import type { SendEntry, SendRun } from '../../../shared/message/send.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import { type HandOver, openHandOver } from './hand-over.ts';
import { bulkSize } from './preview-send.ts';
import type { SendWork } from './send-work.ts';
import type { SendWorld } from './send-world.ts';

export type ChangedEntry = { readonly index: number; readonly entry: SendEntry };
/** What changed, and the run as it stands. */
export type OnSendChange = (changed: readonly ChangedEntry[], run: SendRun) => void;

/** SES developer guide, "Errors related to the sending quotas": wait up to ten minutes before it is tried again. */
const patienceMs = 600_000;
const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Never stops half-way through a call. Answers the run at its end, as it is on the disk. */
export async function carryOut(work: SendWork, world: SendWorld, onChange: OnSendChange): Promise<SendRun> {
  const state: State = { ...work, run: work.run, waitedMs: 0, pauseMs: firstPauseMs, onChange };
  const handOver = await openHandOver(work, world);
  let failure: Failure | null = handOver.ok ? null : handOver.failure;
  while (handOver.ok && failure === null && !work.signal.aborted) {
    const indexes = nextOf(state);
    if (indexes.length === 0) break;
    failure = await sendNext(indexes, { state, handOver: handOver.value }, world);
  }
  return finish(state, failure, world);
}

type State = {
  run: SendRun;
  readonly load: SendLoad;
  readonly perSecond: number;
  readonly signal: AbortSignal;
  readonly onChange: OnSendChange;
  /** Of the throttling that goes on now. */
  waitedMs: number;
  pauseMs: number;
};

/** One message, or as many of a list as go into a call. */
function nextOf({ run, load, perSecond }: State): readonly number[] {
  const most = load.kind === 'bulk' ? bulkSize(perSecond) : 1;
  const indexes: number[] = [];
  for (let index = 0; index < run.entries.length && indexes.length < most; index += 1)
    if (run.entries[index]?.state === 'waiting') indexes.push(index);
  return indexes;
}

type Step = { readonly state: State; readonly handOver: HandOver };

/** Why it ends here; null: on to the next. */
async function sendNext(
  indexes: readonly number[],
  { state, handOver }: Step,
  world: SendWorld,
): Promise<Failure | null> {
  const entries = indexes.flatMap((index) => state.run.entries[index] ?? []);
  const startedAtMs = world.clock.nowMs();
  const sending = entries.map((entry): SendEntry => ({
    ...entry,
    state: 'sending',
    atMs: startedAtMs,
    status: null,
    says: null,
  }));
  const begun = await put(state, { indexes, entries: sending }, world);
  // Not on the disk: then it must not go out either.
  if (begun !== null) {
    await put(state, { indexes, entries }, world);
    return begun;
  }
  const settled = await handOver(indexes, sending);
  const kept = await put(state, { indexes, entries: settled.entries }, world);
  if (kept !== null || settled.stop !== null) return kept ?? settled.stop;
  const recipients = entries.reduce((sum, { to }) => sum + to.length, 0);
  const paceMs = (recipients * 1000) / state.perSecond - (world.clock.nowMs() - startedAtMs);
  if (!settled.throttled) {
    state.waitedMs = 0;
    state.pauseMs = firstPauseMs;
    if (paceMs > 0 && nextOf(state).length > 0) await world.sleep(paceMs, state.signal);
    return null;
  }
  if (state.waitedMs >= patienceMs)
    return { kind: 'aws-throttled', operation: operationOf(state.load), region: state.run.region };
  await world.sleep(Math.max(paceMs, state.pauseMs), state.signal);
  state.waitedMs += state.pauseMs;
  state.pauseMs = Math.min(longestPauseMs, state.pauseMs * 2);
  return null;
}

function operationOf({ kind }: SendLoad): string {
  if (kind === 'smtp') return 'SMTP';
  return kind === 'bulk' ? 'SendBulkEmail' : 'SendEmail';
}

type Put = { readonly indexes: readonly number[]; readonly entries: readonly SendEntry[] };

/** Puts entries into the run and onto the disk; why it could not. */
async function put(state: State, { indexes, entries }: Put, { runs }: SendWorld): Promise<Failure | null> {
  const next = [...state.run.entries];
  const changed = indexes.flatMap((index, at) => {
    const entry = entries[at];
    if (entry === undefined) return [];
    next[index] = entry;
    return [{ index, entry }];
  });
  state.run = { ...state.run, entries: next };
  const saved = await runs.saveSend(state.run);
  state.onChange(changed, state.run);
  return saved.ok ? null : saved.failure;
}

/** What was stopped says so; what failed waits, and can be gone on with. */
async function finish(state: State, failure: Failure | null, world: SendWorld): Promise<SendRun> {
  const isStopped = state.signal.aborted && (failure === null || failure.kind === 'cancelled');
  const changed: ChangedEntry[] = [];
  const entries = state.run.entries.map((entry, index) => {
    if (!isStopped || entry.state !== 'waiting') return entry;
    const stopped: SendEntry = { ...entry, state: 'stopped' };
    changed.push({ index, entry: stopped });
    return stopped;
  });
  state.run = { ...state.run, entries, endedAtMs: world.clock.nowMs(), failure: isStopped ? null : failure };
  const saved = await world.runs.saveSend(state.run);
  if (!saved.ok) state.run = { ...state.run, failure: saved.failure };
  const isOver = !entries.some(({ state: now }) => now === 'waiting' || now === 'stopped');
  if (isOver && saved.ok) await world.runs.removeLoad(state.run.profileId, state.run.id);
  state.onChange(changed, state.run);
  return state.run;
}
