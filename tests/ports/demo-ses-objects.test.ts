// The stand-in for Amazon S3, driven by the real SDK: listing in pages and folders, reading, writing, and S3's own errors.
import {
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial } from '../fakes/demo-ses-client.ts';

const Bucket = 'letters';
const keys = ['2026/11/19/23/a', '2026/11/20/00/b', '2026/11/20/00/c d', '2026/11/20/01/é', 'errors/x'];

let trial: DemoSesTrial;
let s3: S3Client;
let troubled: (request: TroubledRequest) => Trouble | null = () => null;

beforeAll(async () => {
  const scenario = { 'us-east-1': { buckets: [Bucket] }, 'eu-west-1': { buckets: ['far-letters'] } };
  trial = await startDemoSesTrial({ scenario, trouble: (request) => troubled(request) });
  s3 = new S3Client({ ...trial.config(), forcePathStyle: true });
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: `letter ${Key}` }));
});
afterAll(() => trial.close());

describe('listing', () => {
  it('turns pages, and starts after a key', async () => {
    const seen: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ContinuationToken }));
      expect(page.KeyCount).toBeLessThanOrEqual(2);
      seen.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(seen).toEqual(keys);
    const later = await s3.send(new ListObjectsV2Command({ Bucket, StartAfter: '2026/11/20/00/b', Prefix: '2026/' }));
    expect(later.Contents?.map(({ Key }) => Key)).toEqual(keys.slice(2, 4));
  });

  it('shows folders up to a delimiter', async () => {
    const top = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }));
    expect([top.Contents, top.CommonPrefixes]).toEqual([undefined, [{ Prefix: '2026/' }, { Prefix: 'errors/' }]]);
    const day = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/', Prefix: '2026/11/20/' }));
    expect(day.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['2026/11/20/00/', '2026/11/20/01/']);
  });

  it('spells keys for a URL where that is asked for', async () => {
    const { Contents } = await s3.send(
      new ListObjectsV2Command({ Bucket, EncodingType: 'url', Prefix: '2026/11/20/' }),
    );
    expect(Contents?.map(({ Key }) => Key)).toEqual(['2026/11/20/00/b', '2026/11/20/00/c+d', '2026/11/20/01/%C3%A9']);
  });

  it('tells of each object what a GET will bring', async () => {
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'errors/' }));
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'errors/x' }));
    expect(await got.Body?.transformToString()).toBe('letter errors/x');
    const { ETag, ContentLength, LastModified } = got;
    expect(Contents).toMatchObject([{ ETag, Size: ContentLength, LastModified }]);
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'errors/x' }))).toMatchObject({ ETag, ContentLength });
  });
});

describe('buckets', () => {
  it('are listed for the account, and have a region', async () => {
    const { Buckets } = await s3.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['far-letters', 'letters']);
    const where = await s3.send(new GetBucketLocationCommand({ Bucket: 'far-letters' }));
    expect(where.LocationConstraint).toBe('eu-west-1');
    expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint ?? '').toBe('');
    expect((await s3.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe('us-east-1');
  });

  it('are answered for in their own region alone', async () => {
    const refused = await refusalOf(s3.send(new ListObjectsV2Command({ Bucket: 'far-letters' })));
    expect(refused).toMatchObject({ name: 'PermanentRedirect', status: 301 });
  });
});

describe('content', () => {
  it.each([
    ['a text', 'Äpfel', 'Äpfel'],
    ['many chunks', Buffer.alloc(200_000, 'ab'), 'ab'.repeat(100_000)],
    ['nothing', '', ''],
  ])('is kept as it was put: %s', async (_what, Body, text) => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'put/it', Body, ChecksumAlgorithm: 'CRC32' }));
    const { Body: got } = await s3.send(new GetObjectCommand({ Bucket, Key: 'put/it' }));
    expect(await got?.transformToString()).toBe(text);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'put/it' }));
    expect(await refusalOf(s3.send(new GetObjectCommand({ Bucket, Key: 'put/it' })))).toMatchObject({
      name: 'NoSuchKey',
      status: 404,
    });
  });

  it('comes in parts', async () => {
    const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'errors/x', Range: 'bytes=7-8' }));
    expect([await part.Body?.transformToString(), part.ContentRange]).toEqual(['er', 'bytes 7-8/15']);
  });
});

describe('what S3 refuses', () => {
  it('is told in its own words', async () => {
    const bucket = await refusalOf(s3.send(new ListObjectsV2Command({ Bucket: 'nobody' })));
    expect(bucket).toMatchObject({ name: 'NoSuchBucket', status: 404 });
    const credentials = { accessKeyId: 'AKIAPLUMBLINEDEMO001', secretAccessKey: 'wrong' };
    const stranger = new S3Client({ ...trial.config('us-east-1', credentials), forcePathStyle: true });
    expect(await refusalOf(stranger.send(new ListBucketsCommand({})))).toMatchObject({
      name: 'SignatureDoesNotMatch',
      status: 403,
    });
    stranger.destroy();
  });

  it('may be some prefixes alone', async () => {
    troubled = ({ prefix, resource }) =>
      (prefix ?? resource.split(':::letters/')[1] ?? '').startsWith('errors/') ? { kind: 'denied' } : null;
    const denied = { name: 'AccessDenied', status: 403 };
    expect(await refusalOf(s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'errors/' })))).toMatchObject(denied);
    const refused = await refusalOf(s3.send(new GetObjectCommand({ Bucket, Key: 'errors/x' })));
    expect(refused).toMatchObject(denied);
    expect(refused.message).toContain('s3:GetObject on resource: arn:aws:s3:::letters/errors/x');
    expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: '2026/' }))).KeyCount).toBe(4);
    troubled = () => ({ kind: 'throttled' });
    expect(await refusalOf(s3.send(new ListObjectsV2Command({ Bucket })))).toMatchObject({
      name: 'SlowDown',
      status: 503,
    });
    troubled = () => null;
  });
});
