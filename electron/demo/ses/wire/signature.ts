// AWS Signature Version 4: what a request claims, and the signature it ought to have (IAM user guide, "Create a signed AWS API request").
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Heard } from './heard.ts';
import { Refusal } from './wire-error.ts';

export type Claim = {
  readonly accessKeyId: string;
  /** yyyymmdd */
  readonly date: string;
  readonly region: string;
  /** ses, sts, monitoring, s3 */
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** yyyymmddThhmmssZ */
  readonly signedAt: string;
};

const scheme = 'AWS4-HMAC-SHA256';

export function readClaim({ headers }: Heard): Claim {
  const authorization = headers.get('authorization');
  if (authorization === undefined) throw new Refusal('missing-token', 'Missing Authentication Token');
  const part = (name: string): string =>
    new RegExp(`[ ,]${name}=([^, ]+)`, 'u').exec(authorization)?.[1] ?? lacks(`'${name}' parameter`, authorization);
  if (!authorization.startsWith(`${scheme} `)) lacks(`'${scheme}'`, authorization);
  const [accessKeyId, date, region, service, end] = part('Credential').split('/');
  if (!accessKeyId || !date || !region || !service || end !== 'aws4_request')
    return lacks('a whole credential scope', authorization);
  const signedAt = headers.get('x-amz-date') ?? lacks("'X-Amz-Date' or a 'Date' header", authorization);
  const signedHeaders = part('SignedHeaders').split(';');
  return { accessKeyId, date, region, service, signedHeaders, signature: part('Signature'), signedAt };
}

function lacks(what: string, authorization: string): never {
  throw new Refusal('incomplete-signature', `Authorization header requires ${what}. Authorization=${authorization}`);
}

/** True where the signature of the request was made with this secret. */
export function isSignedWith(secret: string, heard: Heard, claim: Claim): boolean {
  const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
  const toSign = [scheme, claim.signedAt, scope, sha256(canonicalRequest(heard, claim))].join('\n');
  const key = [claim.date, claim.region, claim.service, 'aws4_request'].reduce<Buffer>(
    (from, text) => hmac(from, text),
    Buffer.from(`AWS4${secret}`),
  );
  const wanted = hmac(key, toSign);
  const given = Buffer.from(claim.signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function canonicalRequest(heard: Heard, { service, signedHeaders }: Claim): string {
  const isS3 = service === 's3';
  const headers = signedHeaders.map((name) => `${name}:${heard.headers.get(name) ?? ''}\n`);
  return [
    heard.method,
    // All services but S3 have the path encoded once more.
    isS3 ? heard.path : heard.path.split('/').map(encoded).join('/'),
    canonicalQuery(heard.search),
    headers.join(''),
    signedHeaders.join(';'),
    // S3's content may be unsigned, or signed chunk by chunk: what stands for it is told.
    (isS3 ? heard.headers.get('x-amz-content-sha256') : undefined) ?? sha256(heard.body),
  ].join('\n');
}

function canonicalQuery(search: string): string {
  const pairs = search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [encoded(decodeURIComponent(name)), encoded(decodeURIComponent(value.join('=')))] as const;
    });
  const ordered = pairs.toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return ordered.map(([name, value]) => `${name}=${value}`).join('&');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** RFC 3986 2.3: only the unreserved characters stay. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
