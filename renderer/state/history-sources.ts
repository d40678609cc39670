// Where events are read from: what the account has, what is being read right now, and how the last readings ended.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type {
  HistoryProgress,
  HistoryRunEnd,
  HistorySource,
  SourcePlace,
  Stretch,
} from '../../shared/history/sources.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { holdState, loadChoices, loadHeld, useHeld } from './history-held.ts';
import { closeSubject, refreshSubject } from './history-subject.ts';
import { refreshHistory, useHistory } from './history.ts';
import { forgetWithProfile } from './with-profile.ts';

export type HistoryRun = { readonly sourceId: string; readonly progress: HistoryProgress | null };

type SourcesStore = {
  /** The sources stand beside the list. */
  readonly isOpen: boolean;
  /** What the account has; null before it was asked. */
  readonly found: readonly HistorySource[] | null;
  readonly isFinding: boolean;
  readonly findFailure: Failure | null;
  readonly runs: { readonly [runId: string]: HistoryRun };
  /** How the last reading of each source ended. */
  readonly ends: { readonly [sourceId: string]: HistoryRunEnd };
  /** The last import of files: what it was begun as, and how it ended. */
  readonly importing: string | null;
  readonly imported: HistoryRunEnd | null;
  /** Why the last thing that was asked for could not be begun. */
  readonly failure: Failure | null;
};

const start: SourcesStore = {
  isOpen: false,
  found: null,
  isFinding: false,
  findFailure: null,
  runs: {},
  ends: {},
  importing: null,
  imported: null,
  failure: null,
};

export const useHistorySources = create<SourcesStore>(() => start);

/** Counts up where what is asked for is no longer wanted. */
let era = 0;
/** A reading may end before main's answer that it began has come. */
const over = new Map<string, HistoryRunEnd>();
const keptEnds = 50;

export function openSources(): void {
  const { found, isFinding } = useHistorySources.getState();
  useHistorySources.setState({ isOpen: true });
  if (found === null && !isFinding) void findSources();
}

export function closeSources(): void {
  useHistorySources.setState({ isOpen: false });
}

/** Steps back: first out of the sources, then out of what is open. */
export function closeAside(): void {
  if (useHistorySources.getState().isOpen) closeSources();
  else closeSubject();
}

/** Asks the account which sources it has. */
export async function findSources(): Promise<void> {
  const mine = era;
  useHistorySources.setState({ isFinding: true, findFailure: null });
  const reply = await bridge.request('history.discover', {});
  if (mine !== era) return;
  useHistorySources.setState(
    reply.ok ? { isFinding: false, found: reply.value } : { isFinding: false, findFailure: reply.failure },
  );
}

/** What is kept of a source is the newest about its reading; how it was found only the account says. */
export function joinSources(
  found: readonly HistorySource[] | null,
  held: readonly HistorySource[],
): readonly HistorySource[] {
  const known = new Map((found ?? []).map((source) => [source.id, source]));
  const joined = held.map((source): HistorySource => {
    const other = known.get(source.id);
    known.delete(source.id);
    if (other === undefined) return source;
    return {
      ...source,
      found: source.found ?? other.found,
      types: source.types ?? other.types,
      sets: source.sets ?? other.sets,
    };
  });
  return [...joined, ...known.values()];
}

export type SourceWish = { readonly stretch: Stretch; readonly about?: RequestInput<'history.sync'>['about'] };

export async function readSource(sourceId: string, { stretch, about = {} }: SourceWish): Promise<void> {
  const mine = era;
  const reply = await bridge.request('history.sync', { sourceId, stretch, about });
  if (mine !== era) return;
  if (reply.ok) begin(reply.value.runId, sourceId);
  else useHistorySources.setState({ failure: reply.failure });
}

/** Files or a folder that the user chooses, or what was dropped on the place. */
export async function importEvents(from: RequestInput<'history.import'>): Promise<void> {
  const mine = era;
  useHistorySources.setState({ imported: null, failure: null });
  const reply = await bridge.request('history.import', from);
  if (mine !== era) return;
  if (!reply.ok) return useHistorySources.setState({ failure: reply.failure });
  if (reply.value === null) return;
  const { runId } = reply.value;
  useHistorySources.setState({ importing: runId, imported: over.get(runId) ?? null });
  begin(runId, '');
}

export function importDropped(files: readonly File[]): void {
  const paths = files.map((file) => bridge.pathOf(file)).filter((path) => path !== '');
  if (paths.length > 0) void importEvents({ from: 'dropped', paths });
}

export function dismissImport(): void {
  useHistorySources.setState({ importing: null, imported: null, failure: null });
}

function begin(runId: string, sourceId: string): void {
  if (over.has(runId)) return;
  useHistorySources.setState(({ runs, ends }) => {
    const { [sourceId]: _before, ...others } = ends;
    return { runs: { ...runs, [runId]: runs[runId] ?? { sourceId, progress: null } }, ends: others, failure: null };
  });
}

export async function stopReading(runId: string): Promise<void> {
  await bridge.request('history.stop', { runId });
}

export function acceptHistoryProgress(progress: HistoryProgress): void {
  const { runId, sourceId } = progress;
  if (over.has(runId)) return;
  useHistorySources.setState(({ runs }) => ({ runs: { ...runs, [runId]: { sourceId, progress } } }));
}

/** What it brought is in the store: all that is shown is asked for anew. */
export function acceptHistoryEnd(end: HistoryRunEnd): void {
  over.set(end.runId, end);
  for (const runId of [...over.keys()].slice(0, -keptEnds)) over.delete(runId);
  useHistorySources.setState(({ runs, ends, importing, imported }) => {
    const { [end.runId]: _over, ...others } = runs;
    return {
      runs: others,
      ends: { ...ends, [end.sourceId]: end },
      imported: importing === end.runId ? end : imported,
    };
  });
  if (useHistory.getState().answer === null) return;
  void refreshHistory();
  void refreshSubject();
  void loadHeld();
  void loadChoices();
}

/** Answers why not, or null when it is kept. */
export async function saveSource(place: SourcePlace): Promise<Failure | null> {
  const reply = await bridge.request('history.save-source', { place });
  if (!reply.ok) return reply.failure;
  holdState(reply.value);
  return null;
}

export async function removeSource(sourceId: string): Promise<void> {
  const reply = await bridge.request('history.remove-source', { sourceId });
  if (!reply.ok) return useHistorySources.setState({ failure: reply.failure });
  holdState(reply.value);
  useHistorySources.setState(({ found }) => ({
    // One that the account has is still offered, unread.
    found: found?.map((source) => (source.id === sourceId ? { ...source, read: [], events: 0 } : source)) ?? null,
  }));
}

/** A queue is read until it is stopped; whether what is read is taken out of it is a part of the place. */
export async function followQueue(
  source: HistorySource,
  mode: 'peek' | 'consume',
  nowMs: number,
): Promise<Failure | null> {
  const { place } = source;
  if (place.kind !== 'queue') return null;
  const stretch = { fromMs: nowMs, untilMs: nowMs + followedMs };
  if (place.mode === mode) {
    await readSource(source.id, { stretch });
    return null;
  }
  const failure = await saveSource({ ...place, mode });
  if (failure !== null) return failure;
  const kept = useHeld
    .getState()
    .held?.sources.find(
      (one) => one.place.kind === 'queue' && one.place.queueUrl === place.queueUrl && one.place.mode === mode,
    );
  if (kept !== undefined) await readSource(kept.id, { stretch });
  return null;
}

const followedMs = 24 * 3_600_000;

function forgetSources(): void {
  era += 1;
  over.clear();
  useHistorySources.setState(start);
}

forgetWithProfile(forgetSources);

/** Readings that were begun before the window was loaded: a queue in which nothing comes tells of itself by no signal. */
useHeld.subscribe(({ held }) => {
  for (const { runId, sourceId } of held?.running ?? [])
    if (!(runId in useHistorySources.getState().runs)) begin(runId, sourceId);
});
