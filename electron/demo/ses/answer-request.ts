// A request in, its answer out: found, counted, let in, slowed down or troubled, and at last run.
import { randomUUID } from 'node:crypto';
import { assertNever } from '../../../shared/assert-never.ts';
import { fileFor } from './messages/export-file.ts';
import { errorStatus, SesError } from './operation.ts';
import { operations } from './operations.ts';
import type { RegionAccount, Site } from './state/region-account.ts';
import type { Trouble, TroubledRequest } from './trouble.ts';
import { publishEvents } from './topics/publish-events.ts';
import { settleIdentities } from './verify/settle-identities.ts';
import type { Asked, AwsService } from './wire/asked.ts';
import type { Answer, Heard } from './wire/heard.ts';
import { type Caller, type DemoKey, letIn } from './wire/let-in.ts';
import { readAsked } from './wire/read-asked.ts';
import type { Rates } from './wire/rates.ts';
import { requestIdMark } from './wire/request-id.ts';
import { CodedError, Refusal, type WireError, wireErrorOf } from './wire/wire-error.ts';

/** What stays between requests. */
export type Desk = {
  readonly site: Site;
  readonly keys: Map<string, DemoKey>;
  readonly rates: Rates;
  readonly counted: Map<string, number>;
  readonly signatureNowMs: () => number;
  readonly trouble: (request: TroubledRequest) => Trouble | null;
  readonly regionsWithoutSes: readonly string[];
};

/** `hang-up`: the connection is cut; `silence`: nothing is said. */
export type Outcome = Answer | 'hang-up' | 'silence';

export async function answerRequest(desk: Desk, heard: Heard): Promise<Outcome> {
  const file = heard.method === 'GET' ? fileFor(desk.site, heard.path, heard.search) : null;
  if (file !== null) return file;
  const asked = readAsked(operations, heard);
  const name = asked.operation ?? 'UnknownOperation';
  desk.counted.set(name, (desk.counted.get(name) ?? 0) + 1);
  const requestId = randomUUID();
  const outcome = await outcomeOf(desk, asked, heard).catch((error: unknown) =>
    asked.printError(wireError(error, asked), requestId),
  );
  // Whatever was asked may have changed what others wait for.
  desk.site.bell.ring();
  if (outcome === 'hang-up' || outcome === 'silence') return outcome;
  return {
    ...outcome,
    headers: {
      'x-amzn-requestid': requestId,
      // A client whose clock is off corrects it by this.
      date: new Date(desk.signatureNowMs()).toUTCString(),
      ...outcome.headers,
    },
    body: typeof outcome.body === 'string' ? outcome.body.replace(requestIdMark, requestId) : outcome.body,
  };
}

async function outcomeOf(desk: Desk, asked: Asked, heard: Heard): Promise<Outcome> {
  const caller = letIn(heard, desk.keys, desk.signatureNowMs());
  const { region } = caller.claim;
  if (asked.service === 'ses' && desk.regionsWithoutSes.includes(region)) return 'hang-up';
  const trouble = desk.trouble(troubledRequest(asked, caller));
  const troubled = trouble === null ? null : await meet(trouble, asked, caller);
  if (troubled !== null) return troubled;
  if (asked.service === 'ses' && isUnknownThere(asked, desk.site.region(caller.key.accountId, region)))
    throw new Refusal('unknown-operation', '');
  const bucket = `${caller.key.accountId} ${region} ${asked.operation ?? ''}`;
  if (!desk.rates.admits(bucket, asked.perSecond)) throw throttled(asked);
  return asked.run({
    caller,
    site: desk.site,
    nowMs: desk.site.nowMs(),
    account: () => broughtUpToNow(desk.site, desk.site.region(caller.key.accountId, region)),
    addKey: (key) => desk.keys.set(key.accessKeyId, key),
    signatureNowMs: desk.signatureNowMs(),
  });
}

/** What falls due is done before anything is read or changed. */
export function broughtUpToNow(site: Site, account: RegionAccount): RegionAccount {
  publishEvents(site, account);
  return settleIdentities(account, site);
}

/** What is newer in SES does not come to all regions at once. */
function isUnknownThere({ operation }: Asked, { unknownOperations }: RegionAccount): boolean {
  return operation !== null && unknownOperations.includes(operation);
}

function troubledRequest(asked: Asked, caller: Caller): TroubledRequest {
  const { accessKeyId, region } = caller.claim;
  const { service, operation, prefix = null } = asked;
  return { service, operation, region, accessKeyId, resource: arnOf(asked, caller), prefix };
}

function arnOf({ resource, service }: Asked, { claim, key }: Caller): string {
  if (resource === null) return '*';
  const isPart = ['ses', 'firehose', 'sqs', 'logs', 'athena'].includes(service);
  return isPart ? `arn:aws:${service}:${claim.region}:${key.accountId}:${resource}` : resource;
}

/** As IAM's refusals spell a service. */
const actionPrefixes: { readonly [service in AwsService]?: string } = { monitoring: 'cloudwatch', sns: 'SNS' };

/** Service authorization reference: IAM's names for what S3 calls otherwise. */
const s3Actions: { readonly [operation: string]: string } = {
  ListBuckets: 'ListAllMyBuckets',
  ListObjectsV2: 'ListBucket',
  HeadBucket: 'ListBucket',
  HeadObject: 'GetObject',
};

/** Null: the request goes on. */
async function meet(trouble: Trouble, asked: Asked, caller: Caller): Promise<Outcome | null> {
  switch (trouble.kind) {
    case 'throttled':
      throw throttled(asked);
    case 'denied':
      throw new Refusal('denied', deniedBecause(asked, caller));
    case 'error':
      throw new CodedError(trouble.code, trouble.message, trouble.status);
    case 'answer': {
      const { status, contentType, headers, body } = trouble;
      return { status, headers: { 'content-type': contentType, ...headers }, body };
    }
    case 'hang-up':
    case 'silence':
      return trouble.kind;
    case 'delay':
      await new Promise((done) => setTimeout(done, trouble.delayMs));
      return null;
    default:
      return assertNever(trouble);
  }
}

function throttled({ protocol }: Asked): Refusal {
  if (protocol === 'rest-xml') return new Refusal('throttled', 'Please reduce your request rate.');
  return new Refusal('throttled', protocol === 'rest-json' ? 'Too Many Requests' : 'Rate exceeded');
}

/** IAM user guide, "Troubleshoot access denied error messages". */
function deniedBecause(asked: Asked, caller: Caller): string {
  const operation = asked.operation ?? 'Unknown';
  const action = `${actionPrefixes[asked.service] ?? asked.service}:${s3Actions[operation] ?? operation}`;
  const what = `User: ${caller.key.arn} is not authorized to perform: ${action} on resource: ${arnOf(asked, caller)}`;
  return `${what} because no identity-based policy allows the ${action} action`;
}

function wireError(error: unknown, { protocol }: Asked): WireError {
  if (error instanceof SesError) return { code: error.code, status: errorStatus[error.code], message: error.message };
  if (error instanceof CodedError) return { code: error.code, status: error.status, message: error.message };
  const refusal = error instanceof Refusal ? error : new Refusal('internal', String(error));
  return wireErrorOf(refusal, protocol);
}
