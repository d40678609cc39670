// The calls that list and fetch objects of S3; an object goes straight to the disk.
import { type FileHandle, open } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { GetObjectCommand, ListObjectsV2Command, type ListObjectsV2Output } from '@aws-sdk/client-s3';
import type { FetchedObject, ObjectPage, ObjectsAsk } from '../../ports/event-cloud.ts';
import { readCallOf, withMember } from './call.ts';
import type { Hearing } from './connection.ts';
import { messageOf } from './error-codes.ts';

const readObjects = readCallOf('s3');

/** 1000 in a page (S3 API reference, ListObjectsV2). */
export const objectsCall = ({ bucket, prefix, delimiter, next }: ObjectsAsk) =>
  readObjects('ListObjectsV2', `${bucket}/${prefix}`, async ({ s3 }, hearing) => {
    const asked = new ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      Delimiter: delimiter,
      ContinuationToken: next ?? undefined,
    });
    return withMember(await s3().send(asked, hearing), 'IsTruncated');
  });

export function parseObjects({ Contents, CommonPrefixes, NextContinuationToken }: ListObjectsV2Output): ObjectPage {
  return {
    objects: (Contents ?? []).flatMap(({ Key, ETag, Size, LastModified }) =>
      Key === undefined
        ? []
        : [{ key: Key, etag: unquoted(ETag), bytes: Size ?? 0, changedAtMs: LastModified?.getTime() ?? 0 }],
    ),
    prefixes: (CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix ?? []),
    next: NextContinuationToken ?? null,
  };
}

export const objectCall = (object: { readonly bucket: string; readonly key: string; readonly path: string }) =>
  readObjects('GetObject', `${object.bucket}/${object.key}`, async ({ s3 }, hearing): Promise<FetchedObject> => {
    const asked = new GetObjectCommand({ Bucket: object.bucket, Key: object.key });
    const heardAsFile: Hearing = { ...hearing, wantsFile: true };
    const { Body, ContentLength, ETag } = withMember(await s3().send(asked, heardAsFile), 'ETag');
    const body = Body instanceof Readable ? addAbortSignal(hearing.abortSignal, Body) : Readable.from([]);
    const etag = unquoted(ETag);
    try {
      const bytes = await writeAll(body, object.path);
      // Node does not say so of every body that ends too soon.
      if (ContentLength !== undefined && bytes !== ContentLength) throw new Error('aborted');
      return { bytes, etag, unwritten: null };
    } catch (error) {
      if (!(error instanceof DiskFault)) throw error;
      return { bytes: 0, etag, unwritten: error.message };
    }
  });

/** What the disk refuses is not AWS's fault. */
class DiskFault extends Error {}

async function writeAll(body: Readable, path: string): Promise<number> {
  const file: FileHandle = await onDisk(() => open(path, 'w'));
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      await onDisk(() => file.writeFile(chunk));
      bytes += chunk.length;
    }
  } finally {
    await onDisk(() => file.close());
  }
  return bytes;
}

async function onDisk<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new DiskFault(messageOf(error));
  }
}

const unquoted = (etag: string | undefined): string => (etag ?? '').replace(/^(?:W\/)?"|"$/gu, '');
