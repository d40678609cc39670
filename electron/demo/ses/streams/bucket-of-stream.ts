// Where a Firehose stream writes, and how it names what it writes (Firehose developer guide, "Custom prefixes for Amazon S3 objects").
import { uuidOf } from '../messages/message-id.ts';
import type { JsonObject } from '../operation.ts';
import type { StreamState } from '../state/wiring-state.ts';
import { objects, optionalNumber, optionalObject, optionalText } from '../wire/members.ts';

export type StreamBucket = {
  readonly bucket: string;
  readonly prefix: string;
  readonly errorPrefix: string;
  readonly timeZone: string;
  readonly intervalMs: number;
  readonly maxBytes: number;
  readonly isGzip: boolean;
  readonly extension: string;
};

/** Null where it writes to no bucket. */
export function bucketOfStream({ description }: StreamState): StreamBucket | null {
  const [destination = {}] = objects(description, 'Destinations');
  const told = optionalObject(destination, 'ExtendedS3DestinationDescription');
  const bucket = optionalText(told ?? {}, 'BucketARN')?.split(':::')[1];
  return told === undefined || bucket === undefined ? null : { bucket, ...settingsIn(told) };
}

function settingsIn(told: JsonObject): Omit<StreamBucket, 'bucket'> {
  const hints = optionalObject(told, 'BufferingHints') ?? {};
  const isGzip = optionalText(told, 'CompressionFormat') === 'GZIP';
  return {
    prefix: optionalText(told, 'Prefix') ?? '',
    errorPrefix: optionalText(told, 'ErrorOutputPrefix') ?? '',
    timeZone: optionalText(told, 'CustomTimeZone') ?? 'UTC',
    intervalMs: (optionalNumber(hints, 'IntervalInSeconds') ?? 300) * 1000,
    maxBytes: (optionalNumber(hints, 'SizeInMBs') ?? 5) * 1_048_576,
    isGzip,
    extension: optionalText(told, 'FileExtension') ?? (isGzip ? '.gz' : ''),
  };
}

/** What a prefix comes to at a time; without an expression for the time the hour follows it. */
export function prefixAt(prefix: string, atMs: number, timeZone: string): string {
  const whole = prefix.includes('!{timestamp:') ? prefix : `${prefix}!{timestamp:yyyy/MM/dd/HH}/`;
  const parts = partsOf(atMs, timeZone);
  return whole
    .replace(/!\{timestamp:([^}]*)\}/gu, (_all, format: string) => printTime(format, parts))
    .replaceAll('!{firehose:error-output-type}', 'processing-failed');
}

/** By the letters of Java's DateTimeFormatter. */
type Parts = { readonly [letters: string]: string };

function partsOf(atMs: number, timeZone: string): Parts {
  const shown = timeZone === 'UTC' ? new Date(atMs).toISOString() : shownIn(atMs, timeZone);
  const [yyyy = '', MM = '', dd = '', HH = '', mm = '', ss = ''] = shown.split(/[-T:.Z]/u);
  return { yyyy, YYYY: yyyy, MM, dd, HH, mm, ss };
}

/** The Swedish way to write a time is nearly ISO 8601's. */
function shownIn(atMs: number, timeZone: string): string {
  return new Date(atMs).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
}

function printTime(format: string, parts: Parts): string {
  return format
    .replace(
      /'([^']*)'|([A-Za-z])\2*/gu,
      (letters: string, quoted: string | undefined) => quoted ?? parts[letters] ?? '',
    )
    .trim();
}

export type Batch = {
  /** When its oldest record arrived. */
  readonly sinceMs: number;
  readonly seed: string;
  /** Records that could not be processed go elsewhere. */
  readonly isFailed: boolean;
};

export function objectKey({ name, description }: StreamState, target: StreamBucket, batch: Batch): string {
  const { sinceMs, seed, isFailed } = batch;
  const { prefix, errorPrefix, timeZone, extension } = target;
  const { yyyy, MM, dd, HH, mm, ss } = partsOf(sinceMs, timeZone);
  const version = optionalText(description, 'VersionId') ?? '1';
  const stamp = [yyyy, MM, dd, HH, mm, ss].join('-');
  const folder = prefixAt(isFailed ? errorPrefix : prefix, sinceMs, timeZone);
  return `${folder}${name}-${version}-${stamp}-${uuidOf(`${name} ${sinceMs} ${seed}`)}${isFailed ? '' : extension}`;
}
