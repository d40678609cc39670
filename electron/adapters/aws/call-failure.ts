// Why a call failed: from the SDK's error and what was heard on the way to one of our failures.
import type { RegionName } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Call } from './call.ts';
import type { Heard } from './connection.ts';
import { connectionFailure, isBeforeSending, networkCode, notAws } from './connection-failure.ts';
import { awsProfileOf, CredentialsRefused } from './credentials-failure.ts';
import { classifyCode, codeOf, isSaidByAws, messageOf, type Refusal, skewSecondsOf } from './error-codes.ts';
import type { Probes } from './probes.ts';
import type { Redaction } from './redaction.ts';
import type { SesSetup } from './setup.ts';

/** A service is named like its prefix in IAM. */
export type Asked = Pick<Call<unknown>, 'service' | 'operation' | 'subject' | 'changes'> & {
  readonly region: RegionName;
};

export type FailureWorld = { readonly setup: SesSetup; readonly redaction: Redaction; readonly probes: Probes };

type Failed = { readonly error: unknown; readonly heard: Heard };

/** AWS allows five minutes (IAM user guide, "Signing AWS API requests"). */
const allowedSkewSeconds = 300;
const maxMessageLength = 500;

export async function callFailure(failed: Failed, asked: Asked, world: FailureWorld): Promise<AwsFailure> {
  const { error, heard } = failed;
  if (error instanceof CredentialsRefused) return error.failure;
  const refusal = refusalOf(error, heard);
  if (refusal !== null) return refusedCall(refusal, { failed, asked, world });
  const unanswered = connectionFailure(error, heard, world.redaction);
  if (unanswered === null) return notAws(heard, world.redaction);
  const isUnknownHost = networkCode(error) === 'ENOTFOUND' && world.setup.endpoint === null && asked.service === 'ses';
  if (isUnknownHost && (await world.probes.resolvesNames()))
    return { kind: 'aws-region-without-ses', region: asked.region };
  return unanswered.kind === 'aws-unreachable' && asked.changes && isBeforeSending(error)
    ? { ...unanswered, unsent: true }
    : unanswered;
}

/** How an answer refuses; null where there was none, or none that could be read. */
export function refusalOf(error: unknown, { status, isForeign }: Heard): Refusal | null {
  if (status === null || isForeign) return null;
  return isSaidByAws(error) || status >= 500 ? classifyCode(codeOf(error), messageOf(error), status) : null;
}

type Refused = { readonly failed: Failed; readonly asked: Asked; readonly world: FailureWorld };

async function refusedCall(refusal: Refusal, { failed, asked, world }: Refused): Promise<AwsFailure> {
  const { operation, region, service } = asked;
  const { error, heard } = failed;
  const code = codeOf(error);
  const message = messageOf(error);
  switch (refusal) {
    case 'throttled':
      return { kind: 'aws-throttled', operation, region };
    case 'expired': {
      const how = world.setup.credentials.kind === 'sso' ? 'sso' : 'session';
      return { kind: 'aws-credentials-expired', how, awsProfile: awsProfileOf(world.setup) };
    }
    case 'skewed':
      return { kind: 'aws-clock-skew', skewSeconds: skewSecondsOf(error, world.setup.clock.nowMs()) };
    case 'wrong': {
      const skewSeconds = skewSecondsOf(error, world.setup.clock.nowMs()) ?? 0;
      if (Math.abs(skewSeconds) > allowedSkewSeconds) return { kind: 'aws-clock-skew', skewSeconds };
      if (await world.probes.isDisabled(region)) return { kind: 'aws-region-disabled', region };
      return { kind: 'aws-credentials-wrong', code };
    }
    case 'denied':
      return { kind: 'aws-permission-missing', action: actionIn(message) ?? actionOf(service, operation), region };
    case 'disabled':
      return { kind: 'aws-region-disabled', region };
    case 'not-found': {
      const subject = asked.subject ?? '';
      // What a change misses can also be something else that it names, such as a configuration set: AWS says what.
      const isSaid = operation === 'DeleteSuppressedDestination' || message.includes(subject);
      if (asked.changes && !isSaid) return inItsOwnWords(asked, { code, message }, world);
      return { kind: 'aws-not-found', operation, subject };
    }
    case 'unavailable':
      return { kind: 'aws-unavailable', operation, region, status: heard.status ?? 500 };
    case 'other':
      return inItsOwnWords(asked, { code, message }, world);
  }
}

type Words = { readonly code: string; readonly message: string };

function inItsOwnWords({ operation }: Asked, { code, message }: Words, { redaction }: FailureWorld): AwsFailure {
  return { kind: 'aws-refused', operation, code, message: redaction.clean(message).slice(0, maxMessageLength) };
}

/** Of S3 some actions are not named like their operations (service authorization reference, "Actions defined by Amazon S3"). */
function actionOf(service: Asked['service'], operation: string): string {
  return `${service}:${operation === 'ListObjectsV2' ? 'ListBucket' : operation}`;
}

/** "User: arn:... is not authorized to perform: ses:GetAccount on resource: ..." */
function actionIn(message: string): string | null {
  return /\bperform(?:ing)?:?\s+[`']?([a-z0-9-]+:[A-Za-z]+)/u.exec(message)?.[1] ?? null;
}
