// What AWS's error codes mean, whichever of its services answers.

/** What kind of refusal an answer is; its details depend on who was asked. */
export type Refusal =
  | 'throttled'
  | 'expired'
  | 'skewed'
  | 'wrong'
  | 'denied'
  | 'disabled'
  | 'not-found'
  | 'unavailable'
  | 'other';

/** AWS general reference, "Common error types", and the errors of each service's API reference. */
const meanings: { readonly [code: string]: Refusal } = {
  TooManyRequestsException: 'throttled',
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  ThrottledException: 'throttled',
  // SNS
  Throttled: 'throttled',
  RequestLimitExceeded: 'throttled',
  RequestThrottled: 'throttled',
  SlowDown: 'throttled',
  ExpiredToken: 'expired',
  ExpiredTokenException: 'expired',
  TokenRefreshRequired: 'expired',
  RequestExpired: 'skewed',
  RequestTimeTooSkewed: 'skewed',
  RequestInTheFuture: 'skewed',
  UnrecognizedClientException: 'wrong',
  InvalidClientTokenId: 'wrong',
  InvalidAccessKeyId: 'wrong',
  SignatureDoesNotMatch: 'wrong',
  InvalidSignatureException: 'wrong',
  IncompleteSignature: 'wrong',
  IncompleteSignatureException: 'wrong',
  MissingAuthenticationToken: 'wrong',
  MissingAuthenticationTokenException: 'wrong',
  AuthFailure: 'wrong',
  AccessDenied: 'denied',
  AccessDeniedException: 'denied',
  UnauthorizedOperation: 'denied',
  NotAuthorized: 'denied',
  // SNS
  AuthorizationError: 'denied',
  // S3
  AllAccessDisabled: 'denied',
  OptInRequired: 'disabled',
  SubscriptionRequiredException: 'disabled',
  RegionDisabledException: 'disabled',
  NotFoundException: 'not-found',
  // SNS, IAM, Firehose
  NotFound: 'not-found',
  NoSuchEntity: 'not-found',
  ResourceNotFoundException: 'not-found',
  ConfigurationSetDoesNotExist: 'not-found',
  // S3
  NoSuchKey: 'not-found',
  NoSuchBucket: 'not-found',
  NoSuchVersion: 'not-found',
  // SQS
  QueueDoesNotExist: 'not-found',
  'AWS.SimpleQueueService.NonExistentQueue': 'not-found',
};

/** "Signature expired: ... is now earlier than ...", "Signature not yet current: ... is still later than ...". */
const aboutTime =
  /signature expired|signature not yet current|is now earlier than|is still later than|request has expired/iu;

/** SES developer guide, "Errors related to the sending quotas": under the same code as going too fast, but waiting a moment does not help. */
const aboutDay = /daily (?:message|sending) quota exceeded/iu;

export function classifyCode(code: string, message: string, status: number): Refusal {
  if (aboutDay.test(message)) return 'other';
  const meaning = meanings[code];
  if (meaning === 'wrong' && aboutTime.test(message)) return 'skewed';
  if (meaning !== undefined) return meaning;
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'other';
}

export function codeOf(error: unknown): string {
  if (isUnknownOperation(error)) return 'UnknownOperationException';
  const { Code, name } = (error ?? {}) as { readonly Code?: unknown; readonly name?: unknown };
  if (typeof Code === 'string') return Code;
  return typeof name === 'string' ? name : 'unknown';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How far this computer's clock is ahead of the server's that refused; null where its answer had no date. */
export function skewSecondsOf(error: unknown, nowMs: number): number | null {
  const { $response } = (error ?? {}) as { readonly $response?: { readonly headers?: { readonly date?: string } } };
  const serverAtMs = Date.parse($response?.headers?.date ?? '');
  return Number.isNaN(serverAtMs) ? null : Math.round((nowMs - serverAtMs) / 1000);
}

/** Only an error that the SDK read out of an answer says whose fault it was. */
export function isSaidByAws(error: unknown): boolean {
  if (isUnknownOperation(error)) return true;
  return typeof error === 'object' && error !== null && '$fault' in error;
}

/** An endpoint that does not know an operation may say so in XML whatever it speaks: the SDK only tells how the body begins. */
function isUnknownOperation(error: unknown): boolean {
  return error instanceof SyntaxError && error.message.includes('"<UnknownOp');
}
