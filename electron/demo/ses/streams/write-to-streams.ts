// Firehose at work: records wait in a stream's buffer until it is full or old enough, and become one object.
import { gzipSync } from 'node:zlib';
import type { LoggedEvent } from '../messages/happening.ts';
import { printEvent } from '../messages/print-event.ts';
import { bucketNamed, putObject } from '../objects/bucket-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import type { StreamState } from '../state/wiring-state.ts';
import { bucketOfStream, objectKey, type StreamBucket } from './bucket-of-stream.ts';
import { hearingStreams } from './hearing-streams.ts';

/** An event as it arrives at a time. */
export function writeToStreams(
  site: Site,
  account: RegionAccount,
  arrived: { event: LoggedEvent; atMs: number },
): void {
  const { event, atMs } = arrived;
  const { message, happening } = event;
  for (const stream of hearingStreams(site, account, { set: message.configurationSet ?? '', kind: happening.kind })) {
    const target = bucketOfStream(stream);
    if (target === null) continue;
    flush({ site, account, stream, target }, atMs);
    const record = `${JSON.stringify(printEvent(event))}${stream.ending}`;
    const { sinceMs, records, bytes } = stream.buffer ?? { sinceMs: atMs, records: [], bytes: 0 };
    stream.buffer = { sinceMs, records: [...records, record], bytes: bytes + Buffer.byteLength(record) };
  }
}

/** Writes what is due by now. */
export function flushStreams(site: Site, account: RegionAccount, nowMs: number): void {
  for (const stream of account.wiring.streams.values()) {
    const target = bucketOfStream(stream);
    if (target !== null) flush({ site, account, stream, target }, nowMs);
  }
}

type Flowing = {
  readonly site: Site;
  readonly account: RegionAccount;
  readonly stream: StreamState;
  readonly target: StreamBucket;
};

function flush({ site, account, stream, target }: Flowing, nowMs: number): void {
  const { buffer } = stream;
  if (buffer === null) return;
  const dueMs = buffer.sinceMs + target.intervalMs;
  if (dueMs > nowMs && buffer.bytes < target.maxBytes) return;
  stream.buffer = null;
  const bucket = account.wiring.buckets.get(target.bucket) ?? bucketNamed(site, account.accountId, target.bucket);
  if (bucket === null) return;
  const seed = buffer.records.join('');
  const key = objectKey(stream, target, { sinceMs: buffer.sinceMs, seed, isFailed: false });
  putObject(bucket, { key, changedAtMs: Math.min(dueMs, nowMs), body: contentOf(target, seed) });
}

export function contentOf({ isGzip }: StreamBucket, text: string): Buffer {
  return isGzip ? gzipSync(text, { level: 1 }) : Buffer.from(text);
}
