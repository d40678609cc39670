// An S3 bucket as the simulated account keeps it: objects that were put, and a shelf of those that are made when they are asked for.
import { createHash } from 'node:crypto';
import type { Site } from '../state/region-account.ts';

export type StoredObject = {
  readonly key: string;
  readonly changedAtMs: number;
  readonly contentType: string;
  readonly body: Buffer;
  /** Without its quotation marks: MD5, in hex. */
  readonly etag: string;
};

/** Objects that exist without being kept: always the same for the same key. */
export type Shelf = {
  /** Those that are there by the time and begin so, in no order. */
  readonly keys: (prefix: string, nowMs: number) => readonly string[];
  /** Null where there is none of that key by the time. */
  readonly read: (key: string, nowMs: number) => StoredObject | null;
};

export type BucketState = {
  readonly name: string;
  readonly region: string;
  readonly createdAtMs: number;
  /** By key. */
  readonly stored: Map<string, StoredObject>;
  readonly shelves: Shelf[];
  /** Keys of the shelves that were deleted. */
  readonly erased: Set<string>;
};

export function emptyBucket(name: string, region: string, createdAtMs: number): BucketState {
  return { name, region, createdAtMs, stored: new Map(), shelves: [], erased: new Set() };
}

export type Written = Pick<StoredObject, 'key' | 'changedAtMs' | 'body'> & { readonly contentType?: string };

export function storedObject({ contentType = 'application/octet-stream', ...written }: Written): StoredObject {
  return { ...written, contentType, etag: createHash('md5').update(written.body).digest('hex') };
}

/** Names of buckets are the account's, whatever the region; null where there is none. */
export function bucketNamed(site: Site, accountId: string, name: string): BucketState | null {
  for (const { wiring } of site.regionsOf(accountId)) {
    const bucket = wiring.buckets.get(name);
    if (bucket !== undefined) return bucket;
  }
  return null;
}

export function putObject(bucket: BucketState, written: Written): StoredObject {
  const object = storedObject(written);
  bucket.stored.set(object.key, object);
  bucket.erased.delete(object.key);
  return object;
}

export function deleteObject(bucket: BucketState, key: string): void {
  if (!bucket.stored.delete(key)) bucket.erased.add(key);
}

export function readObject(bucket: BucketState, key: string, nowMs: number): StoredObject | null {
  const stored = bucket.stored.get(key);
  if (stored !== undefined || bucket.erased.has(key)) return stored ?? null;
  for (const shelf of bucket.shelves) {
    const made = shelf.read(key, nowMs);
    if (made !== null) return made;
  }
  return null;
}

/** In the order of their bytes, as S3 lists them. */
export function keysIn(bucket: BucketState, prefix: string, nowMs: number): readonly string[] {
  const made = bucket.shelves.flatMap((shelf) => shelf.keys(prefix, nowMs)).filter((key) => !bucket.erased.has(key));
  const put = [...bucket.stored.keys()].filter((key) => key.startsWith(prefix));
  return [...new Set([...put, ...made])].toSorted(compareBytes);
}

export function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
