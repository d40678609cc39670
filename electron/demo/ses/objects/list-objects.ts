// One page of a bucket's keys (S3 API reference, `ListObjectsV2`): what begins alike up to a delimiter is one entry.
import { CodedError } from '../wire/wire-error.ts';
import { type BucketState, compareBytes, keysIn } from './bucket-state.ts';

export type ListAsked = {
  readonly prefix: string;
  /** Empty: none. */
  readonly delimiter: string;
  readonly maxKeys: number;
  readonly startAfter: string;
  readonly token: string | null;
};

export type Listed = {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  /** Null after the last page. */
  readonly next: string | null;
};

export function listObjects(bucket: BucketState, asked: ListAsked, nowMs: number): Listed {
  const after = asked.token === null ? asked.startAfter : placeOf(asked.token);
  const entries = entriesOf(keysIn(bucket, asked.prefix, nowMs), asked).filter(
    (entry) => after === '' || compareBytes(entry, after) > 0,
  );
  const page = entries.slice(0, asked.maxKeys);
  const isPrefix = (entry: string): boolean => asked.delimiter !== '' && entry.endsWith(asked.delimiter);
  const last = page.at(-1);
  return {
    // A key may end in the delimiter itself, where the prefix asked for does.
    keys: page.filter((entry) => !isPrefix(entry) || entry === asked.prefix),
    prefixes: page.filter((entry) => isPrefix(entry) && entry !== asked.prefix),
    next: entries.length > page.length && last !== undefined ? tokenOf(last) : null,
  };
}

/** Keys, and the beginnings up to a delimiter that stand for many of them. */
function entriesOf(keys: readonly string[], { prefix, delimiter }: ListAsked): readonly string[] {
  if (delimiter === '') return keys;
  const entries = keys.map((key) => {
    const at = key.indexOf(delimiter, prefix.length);
    return at === -1 ? key : key.slice(0, at + delimiter.length);
  });
  return [...new Set(entries)];
}

const mark = 'plumbline:';

function tokenOf(place: string): string {
  return Buffer.from(`${mark}${place}`).toString('base64');
}

function placeOf(token: string): string {
  const text = Buffer.from(token, 'base64').toString('utf8');
  if (!text.startsWith(mark)) throw new CodedError('InvalidArgument', 'The continuation token provided is incorrect');
  return text.slice(mark.length);
}
