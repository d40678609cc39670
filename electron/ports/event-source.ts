// A source of events: it is asked for a stretch of time or a question, and brings what it has in batches.
import type { Failure, Outcome } from '../../shared/failure.ts';
import type { HistoryQuery } from '../../shared/history/search.ts';
import type { SourcePlace, SourceTrouble, Stretch } from '../../shared/history/sources.ts';
import type { MailEvent } from '../../shared/mail-event.ts';
import type { IncomingFile } from './event-store.ts';

export type SourceAsk = {
  readonly place: SourcePlace;
  readonly stretch: Stretch;
  /** What of it was read before: it is not read again. */
  readonly read: readonly Stretch[];
  /** Narrower than time where the source can: by message id (insights), by address or subject (export jobs, log patterns). */
  readonly about: {
    readonly messageId?: string | undefined;
    readonly address?: string | undefined;
    readonly subject?: string | undefined;
    /** What is asked of the history itself, where the source can be asked like it. */
    readonly query?: HistoryQuery | undefined;
  };
  /** Where files may be put until they were taken in; theirs alone. */
  readonly folder: string;
  /** The names among these that were read in this very version; a source that does not ask brings them again. */
  readonly knownFiles: (files: readonly FileVersion[]) => Promise<ReadonlySet<string>>;
  readonly signal: AbortSignal;
};

export type FileVersion = Pick<IncomingFile, 'name' | 'version'>;

/** A record as it came, and the events that it tells of. */
export type SourceRecord = { readonly json: string; readonly events: readonly MailEvent[] };

export type SourceBatch = {
  readonly files: readonly IncomingFile[];
  readonly records: readonly SourceRecord[];
  readonly troubles: readonly SourceTrouble[];
  /** Files that were read before, and were not fetched again. */
  readonly skipped: number;
  /** This much of the stretch is read once the batch is kept; null: nothing to remember. */
  readonly read: Stretch | null;
  /** Units by the source: objects, calls. */
  readonly done: number;
  readonly total: number | null;
  readonly bytes: number;
  readonly at: string | null;
  /** Called when the batch is safely in the store: a queue deletes its messages, files go. */
  readonly kept?: () => Promise<void>;
};

/** The iteration ends with what stopped it, or null; it never throws for what the world does. */
export type EventSource = {
  read(ask: SourceAsk): AsyncGenerator<SourceBatch, Failure | null>;
};

/** Where a run may put files; gone with all that is in it when the run ends. */
export type IncomingFolder = { readonly path: string; readonly remove: () => Promise<void> };

/** The sources of one account. */
export type EventSources = {
  /** Null where nothing reads that kind. */
  readonly of: (kind: SourcePlace['kind']) => EventSource | null;
  readonly openFolder: () => Promise<Outcome<IncomingFolder>>;
};
