// Where events can be read from, how far each was read, and what went wrong on the way.
import type { Failure } from '../failure.ts';
import type { EventType } from '../health/coverage.ts';
import type { Text } from '../text.ts';

/** Objects that a delivery stream wrote into a bucket. */
export type ObjectsPlace = {
  readonly kind: 's3';
  readonly region: string;
  readonly bucket: string;
  /** Before the hours: `ses/` or ''. */
  readonly prefix: string;
  /** How the time is written in keys: Firehose's default, or with `{yyyy} {MM} {dd} {HH}` in a text of one's own: `dt={yyyy}-{MM}-{dd}/h={HH}/`. */
  readonly hours: string;
  /** Objects under it are counted, not read; null: none. */
  readonly errorPrefix: string | null;
  /** UTC unless Firehose's CustomTimeZone says another. */
  readonly timeZone: string;
};

/** A table of Amazon Athena over such objects. */
export type AthenaPlace = {
  readonly kind: 'athena';
  readonly region: string;
  readonly database: string;
  readonly table: string;
  readonly workGroup: string;
  /** `s3://bucket/prefix/` for results; null: the work group's own. */
  readonly output: string | null;
  /** What the table lies over: by it the hours of a question are limited. Without it nothing is asked. */
  readonly over?: ObjectsPlace | undefined;
};

/** Where to read; what an adapter needs to do it again. Kept per profile. */
export type SourcePlace =
  | ObjectsPlace
  | {
      readonly kind: 'logs';
      readonly region: string;
      readonly group: string;
      /** `records`: SES's JSON; `traces`: a stream per notificationType with the recipient alone as message. */
      readonly layout: 'records' | 'traces';
    }
  | { readonly kind: 'insights'; readonly region: string }
  | { readonly kind: 'export'; readonly region: string }
  | { readonly kind: 'queue'; readonly region: string; readonly queueUrl: string; readonly mode: 'peek' | 'consume' }
  | AthenaPlace;

/** Time read, from inclusive, until exclusive. */
export type Stretch = { readonly fromMs: number; readonly untilMs: number };

/** A source that the account has, or that the user named. */
export type HistorySource = {
  /** Stable: made from the place. */
  readonly id: string;
  readonly place: SourcePlace;
  /** "S3 bucket mail-events, by Firehose stream ses-to-s3". */
  readonly title: Text;
  /** How it was found, for example from a configuration set's destination; null: the user named it. */
  readonly found: Text | null;
  /** Event types that reach it, where that is known. */
  readonly types: readonly EventType[] | null;
  /** Configuration sets whose events reach it; null: not known. */
  readonly sets: readonly string[] | null;
  /** What is read of it, without overlap, in order. */
  readonly read: readonly Stretch[];
  readonly lastReadAtMs: number | null;
  readonly events: number;
  /** Of the last reading. */
  readonly troubles: readonly SourceTrouble[];
};

/** Something that could not be read, while the rest was. */
export type SourceTrouble = {
  /** A file's or object's name, a prefix, a log stream. */
  readonly where: string;
  /** Of lines or records; null where it is the whole. */
  readonly position: number | null;
  readonly says: Text;
  /** How many of the same kind in the same place, this one included. */
  readonly count: number;
};

export type HistoryProgress = {
  readonly runId: string;
  readonly sourceId: string;
  /** Files, objects, calls: by the source. */
  readonly done: number;
  /** Null: not known yet. */
  readonly total: number | null;
  readonly bytes: number;
  /** Of all that is to be read, where that is known before. */
  readonly totalBytes?: number;
  readonly events: number;
  /** What is being read. */
  readonly at: string | null;
};

/** How a reading ended. What it brought before a failure stays. */
export type HistoryRunEnd = {
  readonly runId: string;
  readonly sourceId: string;
  readonly cancelled: boolean;
  readonly failure: Failure | null;
  readonly taken: TakenIn;
  /** What was read in all, or scanned for it, as its progress told. */
  readonly bytes?: number;
};

/** What a question to Athena would be and what it would scan, before anything is asked. */
export type AthenaPlan = {
  /** The statements that make the table, and its database where that is not Athena's own. */
  readonly ddl: readonly string[];
  readonly sql: string;
  /** Of the objects in the hours of the question; null: they could not be listed. */
  readonly bytes: number | null;
  readonly objects: number;
  /** False where the listing was broken off: then it is at least so much. */
  readonly isAll: boolean;
  readonly says: Text;
};

/** What was taken in. */
export type TakenIn = {
  readonly files: number;
  /** New rows. */
  readonly events: number;
  /** Rows that were there already. */
  readonly known: number;
  /** Files that had been read before, and were not read again. */
  readonly skippedFiles: number;
  /** Pieces that could not be read. */
  readonly broken: number;
  /** The first hundred, grouped. */
  readonly troubles: readonly SourceTrouble[];
  readonly firstAtMs: number | null;
  readonly lastAtMs: number | null;
};

export const nothingTaken: TakenIn = {
  files: 0,
  events: 0,
  known: 0,
  skippedFiles: 0,
  broken: 0,
  troubles: [],
  firstAtMs: null,
  lastAtMs: null,
};

/** What the store holds, for the head of the view. */
export type HistoryState = {
  readonly events: number;
  readonly messages: number;
  readonly firstAtMs: number | null;
  readonly lastAtMs: number | null;
  readonly bytes: number;
  /** Events older than so many days are removed; null: kept for ever. */
  readonly keepDays: number | null;
  /** The store's file was damaged or of another version: what was done about it. */
  readonly note: Text | null;
  readonly sources: readonly HistorySource[];
  readonly running: readonly { readonly runId: string; readonly sourceId: string }[];
};

/** What is known of one address and would go, or went. */
export type Erasure = {
  readonly address: string;
  /** Rows that name the address as recipient: they are removed. */
  readonly events: number;
  /** Rows and originals of other recipients that mention it: the address is struck out in them. */
  readonly mentions: number;
  /** Originals (whole files as they were read) that had to be written anew. */
  readonly originals: number;
};

/** How far looking for a person's data is, or its removal. */
export type ErasureProgress = {
  /**
   * `counting`: what would go is looked for; `events`, `originals`, `copying`: a file without it is being built, and nothing
   * is gone yet; `checking`: that file has taken the old one's place, and is read again for the proof.
   */
  readonly step: 'counting' | 'events' | 'originals' | 'copying' | 'checking';
  /** Originals; events where those are copied. */
  readonly done: number;
  readonly total: number;
};

/** The proof: what was removed, and that a second reading of everything found nothing more. */
export type ErasureProof = Erasure & {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** Rows and originals read again afterwards, and how often the address was still found: nought. */
  readonly checkedEvents: number;
  readonly checkedOriginals: number;
  readonly stillFound: number;
  /** SHA-256 of the address, lower case, in hex: the proof itself can be kept. */
  readonly addressSha256: string;
};
