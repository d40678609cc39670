// One operation of Amazon S3 as the simulated account answers it, and what it is run with.
import type { RegionAccount, Site } from '../state/region-account.ts';
import type { Answer } from '../wire/heard.ts';
import { CodedError } from '../wire/wire-error.ts';
import { type BucketState, bucketNamed } from './bucket-state.ts';

export type S3Call = {
  /** Of the region that the signature names. */
  readonly account: RegionAccount;
  readonly site: Site;
  readonly nowMs: number;
  /** Decoded; empty where none is named. */
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly content: () => Buffer;
};

export type S3Operation = {
  readonly name: string;
  readonly method: string;
  /** What the path names. */
  readonly about: 'account' | 'bucket' | 'object';
  /** A name in the query that tells it from others. */
  readonly marked: string | null;
  readonly run: (call: S3Call) => Answer;
};

/** Throws where it is not the account's, or in another region than the request was signed for. */
export function bucketOf({ account, site, bucket: name }: S3Call): BucketState {
  const bucket = bucketAnywhere(site, account.accountId, name);
  // S3 user guide, "Making requests using the REST API": whoever asks elsewhere is sent to the bucket's region.
  if (bucket.region !== account.region) throw new WrongRegion(bucket.region);
  return bucket;
}

export function bucketAnywhere(site: Site, accountId: string, name: string): BucketState {
  const bucket = bucketNamed(site, accountId, name);
  if (bucket === null) throw new CodedError('NoSuchBucket', 'The specified bucket does not exist', 404);
  return bucket;
}

export class WrongRegion extends CodedError {
  readonly region: string;

  constructor(region: string) {
    const message = 'The bucket you are attempting to access must be addressed using the specified endpoint.';
    super('PermanentRedirect', `${message} Please send all future requests to this endpoint.`, 301);
    this.region = region;
  }
}
