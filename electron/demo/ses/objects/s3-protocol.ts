// The REST protocol of Amazon S3, path style: bucket and key in the path, XML where something is told.
import { element, escaped } from '../query/print-xml.ts';
import { publishDue } from '../topics/publish-events.ts';
import type { Asked } from '../wire/asked.ts';
import type { Answer, Heard } from '../wire/heard.ts';
import { Refusal, type WireError } from '../wire/wire-error.ts';
import { contentOf } from './chunked-body.ts';
import { type S3Operation, WrongRegion } from './s3-operation.ts';
import { s3Operations } from './s3-operations.ts';

type Place = { readonly bucket: string; readonly key: string };

export function readS3(heard: Heard): Asked {
  const place = placeIn(heard.path);
  const query = new URLSearchParams(heard.search);
  const operation = operationOf(heard.method, place, query);
  const isHead = heard.method === 'HEAD';
  return {
    protocol: 'rest-xml',
    service: 's3',
    operation: operation?.name ?? null,
    perSecond: null,
    resource: place.bucket === '' ? null : arnOf(place),
    prefix: operation?.name === 'ListObjectsV2' ? (query.get('prefix') ?? '') : null,
    run: async (scene) => {
      if (operation === null)
        throw new Refusal('unknown-operation', 'A header you provided implies functionality that is not implemented');
      const { caller, site, nowMs } = scene;
      const account = scene.account();
      // A stream of any region may write into any bucket of the account.
      publishDue(site, caller.key.accountId);
      const content = (): Buffer => contentOf(heard);
      try {
        return operation.run({ account, site, nowMs, ...place, query, headers: heard.headers, content });
      } catch (error) {
        if (error instanceof WrongRegion) return redirected(error, place, isHead);
        throw error;
      }
    },
    printError: (error, requestId) => printError({ ...error, ...place }, requestId, isHead),
  };
}

function placeIn(path: string): Place {
  const [, bucket = '', ...rest] = path.split('/');
  return { bucket: decoded(bucket), key: decoded(rest.join('/')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function operationOf(method: string, { bucket, key }: Place, query: URLSearchParams): S3Operation | null {
  const about = bucket === '' ? 'account' : key === '' ? 'bucket' : 'object';
  const fits = (one: S3Operation): boolean =>
    one.method === method && one.about === about && (one.marked === null || query.has(one.marked));
  return s3Operations.find(fits) ?? null;
}

function arnOf({ bucket, key }: Place): string {
  return `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;
}

type Told = WireError & Place;

function printError({ code, status, message, bucket, key }: Told, requestId: string, isHead: boolean): Answer {
  const where = code === 'NoSuchKey' ? element('Key', escaped(key)) : element('BucketName', escaped(bucket));
  const told = element('Code', code) + element('Message', escaped(message)) + where + element('RequestId', requestId);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', told)}`;
  // A HEAD has no body to tell it in.
  return { status, headers: { 'content-type': 'application/xml' }, body: isHead ? '' : body };
}

function redirected(error: WrongRegion, place: Place, isHead: boolean): Answer {
  const answer = printError({ code: error.code, status: error.status, message: error.message, ...place }, '', isHead);
  return { ...answer, headers: { ...answer.headers, 'x-amz-bucket-region': error.region } };
}
