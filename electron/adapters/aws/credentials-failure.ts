// Why there are no credentials: told apart by what the SDK and STS say.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Heard } from './connection.ts';
import { connectionFailure, notAws } from './connection-failure.ts';
import { classifyCode, codeOf, isSaidByAws, messageOf, skewSecondsOf } from './error-codes.ts';
import { homeRegion } from './home-region.ts';
import type { Redaction } from './redaction.ts';
import type { SesSetup } from './setup.ts';

/** A role wants a code and there is none. */
export class MfaCodeMissing extends Error {
  readonly serial: string;

  constructor(serial: string) {
    super('an MFA code is needed');
    this.serial = serial;
  }
}

/** It is known already why there are none. */
export class CredentialsRefused extends Error {
  readonly failure: AwsFailure;

  constructor(failure: AwsFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** What the SDK says where `aws sso login` or `aws login` would help; it has no codes for it. */
const signInAgain =
  /token is expired|has expired|session associated|reauthenticate|sso login|token not found|invalid_grant/iu;
const maxBecauseLength = 300;

export type CredentialsTrouble = { readonly setup: SesSetup; readonly redaction: Redaction; readonly heard: Heard };

export function credentialsFailure(error: unknown, { setup, redaction, heard }: CredentialsTrouble): AwsFailure {
  if (error instanceof MfaCodeMissing) return { kind: 'aws-mfa-needed', serial: error.serial };
  if (error instanceof CredentialsRefused) return error.failure;
  const because = firstSentence(redaction.clean(messageOf(error)));
  const unanswered = heard.endpoint === '' ? null : connectionFailure(error, heard, redaction);
  if (unanswered !== null) return unanswered;
  const code = codeOf(error);
  if (isSaidByAws(error)) return refusedBySts(error, { code, because }, setup);
  // What the SDK itself could not find, or read; it wraps in the same way what IAM Identity Center refused.
  if (signInAgain.test(messageOf(error)))
    return { kind: 'aws-credentials-expired', how: 'sso', awsProfile: awsProfileOf(setup) };
  const isOwn = heard.endpoint === '' || code === 'CredentialsProviderError' || code === 'TokenProviderError';
  return isOwn ? { kind: 'aws-credentials-missing', because } : notAws(heard, redaction);
}

function refusedBySts(
  error: unknown,
  { code, because }: { readonly code: string; readonly because: string },
  setup: SesSetup,
): AwsFailure {
  const region = homeRegion(setup);
  const status = statusOf(error);
  const operation = 'AssumeRole';
  switch (classifyCode(code, messageOf(error), status)) {
    case 'denied':
    case 'not-found':
    case 'other':
      return { kind: 'aws-role-refused', roleArn: roleArnOf(messageOf(error), setup), because };
    case 'expired':
      return { kind: 'aws-credentials-expired', how: 'session', awsProfile: awsProfileOf(setup) };
    case 'wrong':
      return { kind: 'aws-credentials-wrong', code };
    case 'skewed':
      return { kind: 'aws-clock-skew', skewSeconds: skewSecondsOf(error, setup.clock.nowMs()) };
    case 'disabled':
      return { kind: 'aws-region-disabled', region };
    case 'throttled':
      return { kind: 'aws-throttled', operation, region };
    case 'unavailable':
      return { kind: 'aws-unavailable', operation, region, status };
  }
}

/** A chain of roles in the shared file is named only in what AWS says. */
function roleArnOf(message: string, { credentials }: SesSetup): string {
  if (credentials.kind === 'role') return credentials.roleArn;
  return /arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+/u.exec(message)?.[0] ?? '';
}

/** The keeper of typed keys has failures of its own; all but a locked vault come to the same. */
export function refusedByKeeper(failure: Failure): AwsFailure {
  return failure.kind === 'vault-locked' ? failure : { kind: 'aws-credentials-missing', because: failure.kind };
}

export function awsProfileOf({ credentials }: Pick<SesSetup, 'credentials'>): string | null {
  if (credentials.kind === 'sso' || credentials.kind === 'shared-config') return credentials.awsProfile;
  return credentials.kind === 'role' && credentials.base.kind === 'shared-config' ? credentials.base.awsProfile : null;
}

function statusOf(error: unknown): number {
  const { $metadata } = (error ?? {}) as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode ?? 0;
}

function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, maxBecauseLength);
}
