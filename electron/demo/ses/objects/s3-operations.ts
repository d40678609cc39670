// The operations of Amazon S3 that the simulated account knows (S3 API reference).
import { element, escaped } from '../query/print-xml.ts';
import type { Answer } from '../wire/heard.ts';
import { CodedError } from '../wire/wire-error.ts';
import {
  type BucketState,
  deleteObject,
  emptyBucket,
  putObject,
  readObject,
  type StoredObject,
} from './bucket-state.ts';
import { listObjects } from './list-objects.ts';
import { bucketAnywhere, bucketOf, type S3Call, type S3Operation } from './s3-operation.ts';

/** The first that fits is meant, so those with a mark in the query come first. */
export const s3Operations: readonly S3Operation[] = [
  { name: 'ListBuckets', method: 'GET', about: 'account', marked: null, run: listBuckets },
  { name: 'GetBucketLocation', method: 'GET', about: 'bucket', marked: 'location', run: getBucketLocation },
  { name: 'ListObjectsV2', method: 'GET', about: 'bucket', marked: 'list-type', run: listObjectsV2 },
  { name: 'HeadBucket', method: 'HEAD', about: 'bucket', marked: null, run: headBucket },
  { name: 'CreateBucket', method: 'PUT', about: 'bucket', marked: null, run: createBucket },
  { name: 'GetObject', method: 'GET', about: 'object', marked: null, run: getObject },
  { name: 'HeadObject', method: 'HEAD', about: 'object', marked: null, run: headObject },
  { name: 'PutObject', method: 'PUT', about: 'object', marked: null, run: putObjectOf },
  { name: 'DeleteObject', method: 'DELETE', about: 'object', marked: null, run: deleteObjectOf },
];

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

function xml(name: string, content: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${content}</${name}>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

const empty = (status: number, headers: Answer['headers'] = {}): Answer => ({ status, headers, body: '' });

function listBuckets({ account, site }: S3Call): Answer {
  const buckets = site
    .regionsOf(account.accountId)
    .flatMap(({ wiring }) => [...wiring.buckets.values()])
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, region, createdAtMs }) =>
      element(
        'Bucket',
        element('Name', name) + element('CreationDate', iso(createdAtMs)) + element('BucketRegion', region),
      ),
    );
  return xml('ListAllMyBucketsResult', ownerOf(account.accountId) + element('Buckets', buckets.join('')));
}

const ownerOf = (accountId: string): string => element('Owner', element('ID', accountId.padEnd(64, '0')));
const iso = (atMs: number): string => new Date(atMs).toISOString();

/** It is asked from anywhere; the oldest region has no name here. */
function getBucketLocation({ account, site, bucket }: S3Call): Answer {
  const { region } = bucketAnywhere(site, account.accountId, bucket);
  return xml('LocationConstraint', region === 'us-east-1' ? '' : region);
}

function headBucket(call: S3Call): Answer {
  return empty(200, { 'x-amz-bucket-region': bucketOf(call).region });
}

function createBucket({ account, bucket: name, nowMs }: S3Call): Answer {
  if (account.wiring.buckets.has(name))
    throw new CodedError('BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded', 409);
  account.wiring.buckets.set(name, emptyBucket(name, account.region, nowMs));
  return empty(200, { location: `/${name}` });
}

const mostKeys = 1000;

function listObjectsV2(call: S3Call): Answer {
  const bucket = bucketOf(call);
  const { query, nowMs } = call;
  const asked = {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: maxKeysIn(query),
    startAfter: query.get('start-after') ?? '',
    token: query.get('continuation-token'),
  };
  const { keys, prefixes, next } = listObjects(bucket, asked, nowMs);
  const spelt = query.get('encoding-type') === 'url' ? urlEncoded : escaped;
  const told = (name: string, value: string | null): string => (value === null ? '' : element(name, spelt(value)));
  return xml(
    'ListBucketResult',
    [
      element('Name', bucket.name),
      told('Prefix', asked.prefix),
      told('Delimiter', asked.delimiter === '' ? null : asked.delimiter),
      told('StartAfter', asked.startAfter === '' ? null : asked.startAfter),
      element('MaxKeys', String(asked.maxKeys)),
      element('KeyCount', String(keys.length + prefixes.length)),
      element('IsTruncated', String(next !== null)),
      query.get('encoding-type') === null ? '' : element('EncodingType', 'url'),
      asked.token === null ? '' : element('ContinuationToken', asked.token),
      next === null ? '' : element('NextContinuationToken', next),
      ...keys.map((key) => printEntry(bucket, key, { spelt, nowMs })),
      ...prefixes.map((prefix) => element('CommonPrefixes', element('Prefix', spelt(prefix)))),
    ].join(''),
  );
}

function maxKeysIn(query: URLSearchParams): number {
  const told = Number(query.get('max-keys') ?? mostKeys);
  if (!Number.isSafeInteger(told) || told < 0)
    throw new CodedError('InvalidArgument', 'Provided max-keys not an integer or within integer range');
  return Math.min(told, mostKeys);
}

/** As S3 spells keys in answers: slashes stay. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+');
}

type Printing = { readonly spelt: (text: string) => string; readonly nowMs: number };

function printEntry(bucket: BucketState, key: string, { spelt, nowMs }: Printing): string {
  const object = readObject(bucket, key, nowMs);
  if (object === null) return '';
  const members = [
    element('Key', spelt(key)),
    element('LastModified', iso(object.changedAtMs)),
    element('ETag', `&quot;${object.etag}&quot;`),
    element('Size', String(object.body.length)),
    element('StorageClass', 'STANDARD'),
  ];
  return element('Contents', members.join(''));
}

function objectOf(call: S3Call): StoredObject {
  const object = readObject(bucketOf(call), call.key, call.nowMs);
  if (object === null) throw new CodedError('NoSuchKey', 'The specified key does not exist.', 404);
  return object;
}

function headersOf({ etag, changedAtMs, contentType }: StoredObject): Answer['headers'] {
  return {
    etag: `"${etag}"`,
    'last-modified': new Date(changedAtMs).toUTCString(),
    'content-type': contentType,
    'accept-ranges': 'bytes',
  };
}

function getObject(call: S3Call): Answer {
  const object = objectOf(call);
  const headers = { ...headersOf(object), 'content-length': String(object.body.length) };
  const [from, until] = rangeIn(call.headers.get('range'), object.body.length) ?? [];
  if (from === undefined || until === undefined) return { status: 200, headers, body: object.body };
  const range = `bytes ${from}-${until - 1}/${object.body.length}`;
  const told = { ...headers, 'content-length': String(until - from), 'content-range': range };
  return { status: 206, headers: told, body: object.body.subarray(from, until) };
}

/** From, until; null: the whole is wanted. RFC 9110 14.1.2, one range. */
function rangeIn(told: string | undefined, length: number): readonly [number, number] | null {
  const [, first, last = ''] = /^bytes=(\d+)-(\d*)$/u.exec(told ?? '') ?? [];
  if (first === undefined) return null;
  if (Number(first) >= length) throw new CodedError('InvalidRange', 'The requested range is not satisfiable', 416);
  return [Number(first), last === '' ? length : Math.min(length, Number(last) + 1)];
}

/** The length is that of what a GET would bring. */
function headObject(call: S3Call): Answer {
  const object = objectOf(call);
  return empty(200, { ...headersOf(object), 'content-length': String(object.body.length) });
}

function putObjectOf(call: S3Call): Answer {
  const { key, nowMs, headers, content } = call;
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  const { etag } = putObject(bucketOf(call), { key, changedAtMs: nowMs, body: content(), contentType });
  return empty(200, { etag: `"${etag}"` });
}

/** It is no error where there was none. */
function deleteObjectOf(call: S3Call): Answer {
  deleteObject(bucketOf(call), call.key);
  return empty(204);
}
