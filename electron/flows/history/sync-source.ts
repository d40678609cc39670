// Reads a source of a profile into its store, batch by batch, from where it stopped.
import { accept, type Failure, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import {
  type HistoryProgress,
  type HistoryRunEnd,
  nothingTaken,
  type Stretch,
  type TakenIn,
} from '../../../shared/history/sources.ts';
import { readQuery } from '../../engine/history/read-query.ts';
import type { EventSource, SourceAsk, SourceBatch } from '../../ports/event-source.ts';
import type { EventArchive, KeptSource } from '../../ports/event-store.ts';
import { addTaken } from './add-taken.ts';
import { discoverSources } from './discover-sources.ts';
import { refuseEmptying } from './refuse-emptying.ts';
import type { SourcesWorld } from './sources-world.ts';

export type SyncOrder = {
  readonly runId: string;
  readonly sourceId: string;
  readonly stretch: Stretch;
  readonly about: Omit<SourceAsk['about'], 'query'> & { readonly text?: string | undefined };
  readonly signal: AbortSignal;
  readonly onProgress: (progress: HistoryProgress) => void;
  /** New rows of this run so far. */
  readonly onChanged: (events: number) => void;
};

/** What was kept before a failure stays. A source that is not kept yet is from now on, if the account has it. */
export async function syncSource(order: SyncOrder, world: SourcesWorld): Promise<HistoryRunEnd> {
  const { runId, sourceId, signal } = order;
  const state: SyncState = { taken: nothingTaken, bytes: 0, toldEvents: 0 };
  const failure = await sync(order, world, state);
  const isCancelled = signal.aborted || failure?.kind === 'cancelled';
  const { taken, bytes } = state;
  return { runId, sourceId, cancelled: isCancelled, failure: isCancelled ? null : failure, taken, bytes };
}

type SyncState = { taken: TakenIn; bytes: number; toldEvents: number };
type Telling = Pick<SyncState, 'bytes'> & { readonly events: number };

async function sync(order: SyncOrder, world: SourcesWorld, state: SyncState): Promise<Failure | null> {
  const opened = await world.events.open(world.profileId);
  if (!opened.ok) return opened.failure;
  const archive = opened.value;
  const kept = await keptSource(order, archive, world);
  if (!kept.ok) return kept.failure;
  // The profile may have become read-only since the source was kept.
  const refusal = refuseEmptying(kept.value.place, world.isReadOnly);
  if (refusal !== null) return refusal;
  const source = world.sources.of(kept.value.place.kind);
  if (source === null) return notRead;
  const folder = await world.sources.openFolder();
  if (!folder.ok) return folder.failure;
  try {
    return await takeAll({ order, source, kept: kept.value, archive, folder: folder.value.path }, state);
  } finally {
    await folder.value.remove();
  }
}

/** The one that is kept, or the account's, which is kept from now on. */
async function keptSource(
  { sourceId, signal }: SyncOrder,
  archive: EventArchive,
  world: SourcesWorld,
): Promise<Outcome<KeptSource>> {
  const known = await archive.sources();
  if (!known.ok) return known;
  const kept = known.value.find(({ id }) => id === sourceId);
  if (kept !== undefined) return accept(kept);
  const found = await discoverSources(world, signal);
  if (!found.ok) return found;
  const source = found.value.find(({ id }) => id === sourceId);
  if (source === undefined) return refuse(notFound(sourceId));
  const saved = await archive.saveSource(source);
  return saved.ok ? accept(source) : saved;
}

type Course = {
  readonly order: SyncOrder;
  readonly source: EventSource;
  readonly kept: KeptSource;
  readonly archive: EventArchive;
  readonly folder: string;
};

async function takeAll(course: Course, state: SyncState): Promise<Failure | null> {
  const { order, source, kept, archive, folder } = course;
  const { stretch, signal } = order;
  const { text, ...about } = order.about;
  const { place, read } = kept;
  const reading = source.read({
    place,
    stretch,
    read,
    about: text === undefined ? about : { ...about, query: readQuery(text) },
    folder,
    signal,
    knownFiles: async (files) => {
      const known = await archive.knownFiles?.(kept.id, files);
      return known?.ok === true ? known.value : new Set();
    },
  });
  let batch = await reading.next();
  for (; batch.done !== true; batch = await reading.next()) {
    const taken = await take(batch.value, course, state);
    if (!taken.ok) {
      await reading.return(null);
      return taken.failure;
    }
    await batch.value.kept?.();
    tellAll(batch.value, order, state);
  }
  // What was said last, and that it was read at all.
  const marked = await archive.markRead({ sourceId: kept.id, read: null, troubles: state.taken.troubles });
  return batch.value ?? (marked.ok ? null : marked.failure);
}

/** How far the source is read is kept with what the batch brought, or after it. */
async function take(batch: SourceBatch, { order, kept, archive }: Course, state: SyncState): Promise<Outcome<null>> {
  const { files, records, troubles, read, skipped } = batch;
  const known = state.taken.events;
  state.bytes += batch.bytes;
  state.taken = addTaken(state.taken, { ...nothingTaken, skippedFiles: skipped, troubles });
  if (files.length > 0) {
    const own = files.map((file) => ({ ...file, sourceId: kept.id }));
    const taken = await archive.takeFiles(own, {
      signal: order.signal,
      onProgress: ({ events, at }) => tell({ ...batch, at }, order, { bytes: state.bytes, events: known + events }),
    });
    if (!taken.ok) return taken;
    state.taken = addTaken(state.taken, taken.value);
    if (order.signal.aborted) return refuse({ kind: 'cancelled' });
  }
  const mark = { sourceId: kept.id, read, troubles: state.taken.troubles };
  if (records.length === 0) return read === null ? accept(null) : archive.markRead(mark);
  const taken = await archive.takeRecords(records, mark);
  if (!taken.ok) return taken;
  state.taken = addTaken(state.taken, taken.value);
  return accept(null);
}

function tell({ done, total, at }: SourceBatch, { runId, sourceId, onProgress }: SyncOrder, telling: Telling): void {
  onProgress({ runId, sourceId, done, total, ...telling, at });
}

function tellAll(batch: SourceBatch, order: SyncOrder, state: SyncState): void {
  const { events } = state.taken;
  tell(batch, order, { bytes: state.bytes, events });
  if (events === state.toldEvents) return;
  state.toldEvents = events;
  order.onChanged(events);
}

const notRead: Failure = {
  kind: 'not-allowed',
  because: {
    en: 'Nothing here reads a source of this kind yet. Choose another source.',
    ja: 'この種類のソースはまだ読み込めません。別のソースを選んでください。',
  },
};
