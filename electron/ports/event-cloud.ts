// What we need from AWS to read events that others stored: S3 objects, CloudWatch Logs, message insights, export jobs and Athena.
import type { AwsReply, RegionName } from '../../shared/aws.ts';

/** As in `ListObjectsV2`. */
export type StoredObject = {
  readonly key: string;
  /** Without its quotation marks. */
  readonly etag: string;
  readonly bytes: number;
  readonly changedAtMs: number;
};

/** What came, and why it could not be written to the disk; null where it was. */
export type FetchedObject = { readonly bytes: number; readonly etag: string; readonly unwritten: string | null };

export type ObjectPage = {
  readonly objects: readonly StoredObject[];
  /** Prefixes up to the delimiter, where one was asked for. */
  readonly prefixes: readonly string[];
  /** Null after the last page. */
  readonly next: string | null;
};

export type ObjectsAsk = {
  readonly bucket: string;
  readonly prefix: string;
  /** `/`, to learn the prefixes below. */
  readonly delimiter?: string;
  readonly next?: string | null;
};

/** As in `FilterLogEvents`. */
export type LogLine = {
  readonly stream: string;
  readonly atMs: number;
  readonly message: string;
};

export type LogsAsk = {
  readonly group: string;
  readonly fromMs: number;
  readonly untilMs: number;
  /** CloudWatch Logs filter pattern; null: every line. */
  readonly pattern: string | null;
  readonly next: string | null;
};

/** As SES answers it, to be read by the engine: `GetMessageInsights`. */
export type InsightsText = string;

/** Filters of a message-insights export job (SES API v2 reference, MessageInsightsFilters); `*` at either end of a value. */
export type ExportAsk = {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly destination: string | null;
  readonly sender: string | null;
  readonly subject: string | null;
};

/** As in `GetExportJob`. */
export type ExportJob = {
  readonly status: 'CREATED' | 'PROCESSING' | 'COMPLETED' | 'FAILED' | 'CANCELLED' | 'UNKNOWN';
  /** Presigned, good for five minutes. */
  readonly url: string | null;
  readonly error: string | null;
  readonly exported: number | null;
};

/** One statement for Athena. */
export type QueryOrder = {
  readonly sql: string;
  readonly workGroup: string;
  /** `s3://bucket/prefix/` for results; null: the work group's own. */
  readonly output: string | null;
};

/** As in `GetQueryExecution`. */
export type QueryState = {
  readonly status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  /** Why it failed, in Athena's words. */
  readonly because: string | null;
  /** So far. */
  readonly scannedBytes: number;
};

export type QueryRows = {
  /** Cells as text; null is SQL's. Before the rows of a SELECT's first page come the names of its columns. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Null after the last page. */
  readonly next: string | null;
};

/** As in `ListWorkGroups`. */
export type WorkGroupLine = {
  readonly name: string;
  readonly isDisabled: boolean;
  /** `Athena engine version 3`; null: not told. */
  readonly engine: string | null;
};

/** As in `GetWorkGroup`. */
export type WorkGroupSettings = WorkGroupLine & {
  /** `s3://bucket/prefix/` for results; null: it names none. */
  readonly output: string | null;
  /** What a query says of its results does not count. */
  readonly isEnforced: boolean;
  /** Athena keeps the results itself: no bucket is named. */
  readonly isManaged: boolean;
  /** A query that scans more is canceled; null: there is no limit. */
  readonly limitBytes: number | null;
};

export type CloudOptions = { readonly signal?: AbortSignal };

export type EventCloud = {
  listObjects(region: RegionName, ask: ObjectsAsk, options?: CloudOptions): Promise<AwsReply<ObjectPage>>;
  /** Writes the object's bytes, as they are, to a file of the path; `aws-not-found` where it is gone. */
  fetchObject(
    region: RegionName,
    object: { readonly bucket: string; readonly key: string; readonly path: string },
    options?: CloudOptions,
  ): Promise<AwsReply<FetchedObject>>;
  /** The names of all groups that begin so. */
  logGroups(region: RegionName, prefix: string, options?: CloudOptions): Promise<AwsReply<readonly string[]>>;
  logLines(
    region: RegionName,
    ask: LogsAsk,
    options?: CloudOptions,
  ): Promise<AwsReply<{ readonly lines: readonly LogLine[]; readonly next: string | null }>>;
  messageInsights(region: RegionName, messageId: string, options?: CloudOptions): Promise<AwsReply<InsightsText>>;
  /** Answers the job's id. It reads, and is allowed in a read-only profile: nothing in the account changes by it. */
  startExport(region: RegionName, ask: ExportAsk, options?: CloudOptions): Promise<AwsReply<string>>;
  exportJob(region: RegionName, jobId: string, options?: CloudOptions): Promise<AwsReply<ExportJob>>;
  cancelExport(region: RegionName, jobId: string): Promise<AwsReply<null>>;
  /**
   * Answers the query's id. A SELECT reads, though Athena leaves its result in the bucket for results; every other
   * statement is a change, and refused in a read-only profile.
   */
  startQuery(region: RegionName, order: QueryOrder, options?: CloudOptions): Promise<AwsReply<string>>;
  query(region: RegionName, queryId: string, options?: CloudOptions): Promise<AwsReply<QueryState>>;
  queryRows(
    region: RegionName,
    page: { readonly queryId: string; readonly next: string | null },
    options?: CloudOptions,
  ): Promise<AwsReply<QueryRows>>;
  stopQuery(region: RegionName, queryId: string): Promise<AwsReply<null>>;
  workGroups(region: RegionName, options?: CloudOptions): Promise<AwsReply<readonly WorkGroupLine[]>>;
  /** `aws-not-found` where there is none of the name. */
  workGroup(region: RegionName, name: string, options?: CloudOptions): Promise<AwsReply<WorkGroupSettings>>;
  /** The exported text itself, at most so many bytes. */
  fetchExport(url: string, maxBytes: number, options?: CloudOptions): Promise<AwsReply<string>>;
};
