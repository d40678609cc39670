// Where the events of a profile are kept, one file for each, and the questions that are asked of them.
import type { Outcome } from '../../shared/failure.ts';
import type {
  HistoryChoices,
  HistoryFilter,
  HistoryQuery,
  MessageRow,
  MxFamily,
  NearAddress,
} from '../../shared/history/search.ts';
import type { DayCounts, FamilyCounts, MessageCounts } from '../../shared/history/pages.ts';
import type {
  Erasure,
  ErasureProgress,
  ErasureProof,
  HistoryState,
  SourcePlace,
  SourceTrouble,
  Stretch,
  TakenIn,
} from '../../shared/history/sources.ts';
import type { MailEvent, SourceKind } from '../../shared/mail-event.ts';
import type { Text } from '../../shared/text.ts';
import type { SourceRecord } from './event-source.ts';

/** A file with events, of any shape and compression; what it is is found by looking. */
export type IncomingFile = {
  readonly path: string;
  readonly source: SourceKind;
  /** Of the source, '' where none is kept. */
  readonly sourceId: string;
  /** What it is called where it came from: a path, `s3://bucket/key`. */
  readonly name: string;
  /** Its ETag, or size and time: with the name it is read once only. */
  readonly version: string;
  /** Of the file, where whoever found it knows: by it counts what need not be read again. */
  readonly bytes?: number;
};

export type TakeProgress = {
  /** Done, those that had been read before among them. */
  readonly files: number;
  /** Of those that are done, and what is read of the others. */
  readonly bytes: number;
  readonly events: number;
  readonly at: string;
};

export type TakeOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: TakeProgress) => void;
};

export type ErasureOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ErasureProgress) => void;
};

/** What was found out about a source's progress, kept in the same transaction as what it brought. */
export type ReadMark = {
  readonly sourceId: string;
  readonly read: Stretch | null;
  readonly troubles: readonly SourceTrouble[];
};

export type KeptSource = {
  readonly id: string;
  readonly place: SourcePlace;
  readonly title: Text;
  readonly read: readonly Stretch[];
  readonly lastReadAtMs: number | null;
  readonly events: number;
  readonly troubles: readonly SourceTrouble[];
};

export type FoundRows = { readonly rows: readonly MessageRow[]; readonly total: number };

/** Beside its own source, those that told of the same. */
export type KeptEvent = MailEvent & { readonly alsoFrom: readonly SourceKind[] };

/** What it says of itself, whatever is being read into it. */
export type StoreFacts = Omit<HistoryState, 'sources' | 'running'>;

/** How many bounces and complaints say the same, one example of each; for the causes of a domain. */
export type ReplyCount = {
  readonly type: MailEvent['type'];
  readonly subType: string | null;
  readonly status: string | null;
  readonly reply: string | null;
  readonly family: MxFamily;
  readonly messages: number;
};

export type EventArchive = {
  facts(): Promise<Outcome<StoreFacts>>;
  /** Batches of files, each batch in one transaction; a cancelled or killed one leaves whole batches behind. */
  takeFiles(files: readonly IncomingFile[], options: TakeOptions): Promise<Outcome<TakenIn>>;
  /** The names among these that were read in this very version: they need not be fetched again. */
  knownFiles?(
    sourceId: string,
    files: readonly Pick<IncomingFile, 'name' | 'version'>[],
  ): Promise<Outcome<ReadonlySet<string>>>;
  takeRecords(records: readonly SourceRecord[], mark: ReadMark | null): Promise<Outcome<TakenIn>>;
  sources(): Promise<Outcome<readonly KeptSource[]>>;
  saveSource(source: Pick<KeptSource, 'id' | 'place' | 'title'>): Promise<Outcome<null>>;
  /** Its bookmarks go, its events stay. */
  removeSource(id: string): Promise<Outcome<null>>;
  markRead(mark: ReadMark): Promise<Outcome<null>>;
  find(
    query: HistoryQuery,
    filter: HistoryFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<Outcome<FoundRows>>;
  /** The same rows, all of them, handed over in portions. */
  findAll(
    query: HistoryQuery,
    filter: HistoryFilter,
    onRows: (rows: readonly MessageRow[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<Outcome<null>>;
  /** Of an address without mail: the nearest that have some. */
  near(address: string): Promise<Outcome<readonly NearAddress[]>>;
  choices(): Promise<Outcome<HistoryChoices>>;
  /** Every event of it; traces that may belong to it are not among them. */
  message(messageId: string): Promise<Outcome<readonly KeptEvent[]>>;
  /** The original record of an event as it came. */
  original(event: Pick<MailEvent, 'messageId' | 'recipient' | 'type' | 'atMs'>): Promise<Outcome<string>>;
  /** All events of an address, newest first, traces included. */
  eventsOf(address: string, limit: number): Promise<Outcome<readonly KeptEvent[]>>;
  /** Of an address, or of all mail from a domain. */
  counts(
    about: { readonly recipient: string } | { readonly senderDomain: string },
    stretch: Stretch,
  ): Promise<Outcome<{ readonly counts: MessageCounts; readonly days: readonly DayCounts[] }>>;
  families(
    senderDomain: string,
    stretch: Stretch,
  ): Promise<
    Outcome<{
      readonly whole: readonly FamilyCounts[];
      readonly days: readonly { readonly fromMs: number; readonly families: readonly FamilyCounts[] }[];
    }>
  >;
  /** The most frequent first. */
  replies(senderDomain: string, stretch: Stretch, limit: number): Promise<Outcome<readonly ReplyCount[]>>;
  /** Recipients' domains whose family is not known, the busiest first. */
  unknownDomains(limit: number): Promise<Outcome<readonly string[]>>;
  saveFamilies(families: ReadonlyMap<string, MxFamily>): Promise<Outcome<null>>;
  keepFor(days: number | null): Promise<Outcome<null>>;
  /** Removes what is older than is to be kept; answers how many rows went. */
  expire(nowMs: number): Promise<Outcome<number>>;
  /** What would go. */
  erasure(address: string, options?: ErasureOptions): Promise<Outcome<Erasure>>;
  /** As a whole or not at all: it can be cancelled until the step `checking`, and leaves all as it was. */
  erase(address: string, options: ErasureOptions): Promise<Outcome<ErasureProof>>;
  close(): Promise<void>;
};

export type EventStore = {
  /** Opened once and kept open; an old file is brought up to date with a copy kept, a damaged one is put aside and said so. */
  open(profileId: string): Promise<Outcome<EventArchive>>;
  removeProfile(profileId: string): Promise<Outcome<null>>;
  close(): Promise<void>;
};
