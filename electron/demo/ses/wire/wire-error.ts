// What a request is refused with before an operation sees it, in the codes of each protocol.

export type Protocol = 'rest-json' | 'rest-xml' | 'json' | 'query' | 'query-compatible';

/** An error as it goes over the wire. */
export type WireError = { readonly code: string; readonly status: number; readonly message: string };

type Spelling = { readonly rest: string; readonly query: string; readonly status: number };

/** The API v2 ends its codes in "Exception", the older protocols mostly do not (Common Errors of each API reference). */
const spellings = {
  'missing-token': { rest: 'MissingAuthenticationTokenException', query: 'MissingAuthenticationToken', status: 403 },
  'incomplete-signature': { rest: 'IncompleteSignatureException', query: 'IncompleteSignature', status: 400 },
  'unknown-key': { rest: 'UnrecognizedClientException', query: 'InvalidClientTokenId', status: 403 },
  'expired-session': { rest: 'ExpiredTokenException', query: 'ExpiredToken', status: 403 },
  'wrong-signature': { rest: 'InvalidSignatureException', query: 'SignatureDoesNotMatch', status: 403 },
  denied: { rest: 'AccessDeniedException', query: 'AccessDenied', status: 403 },
  throttled: { rest: 'TooManyRequestsException', query: 'Throttling', status: 429 },
  'unknown-operation': { rest: 'UnknownOperationException', query: 'InvalidAction', status: 404 },
  'unreadable-body': { rest: 'SerializationException', query: 'MalformedInput', status: 400 },
  'too-large': { rest: 'RequestEntityTooLargeException', query: 'RequestEntityTooLarge', status: 413 },
  internal: { rest: 'InternalServiceErrorException', query: 'InternalFailure', status: 500 },
} satisfies Record<string, Spelling>;
export type RefusalKind = keyof typeof spellings;

/** Where awsJson spells otherwise than restJson1. */
const jsonCodes: { readonly [kind in RefusalKind]?: string } = {
  throttled: 'ThrottlingException',
  internal: 'InternalFailure',
};

/** Amazon S3 has words of its own (API reference, "Error responses"). */
const s3Spellings: { readonly [kind in RefusalKind]: readonly [code: string, status: number] } = {
  'missing-token': ['AccessDenied', 403],
  'incomplete-signature': ['AuthorizationHeaderMalformed', 400],
  'unknown-key': ['InvalidAccessKeyId', 403],
  'expired-session': ['ExpiredToken', 400],
  'wrong-signature': ['SignatureDoesNotMatch', 403],
  denied: ['AccessDenied', 403],
  throttled: ['SlowDown', 503],
  'unknown-operation': ['NotImplemented', 501],
  'unreadable-body': ['InvalidRequest', 400],
  'too-large': ['EntityTooLarge', 400],
  internal: ['InternalError', 500],
};

export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** An error with a code of its own, in any protocol. */
export class CodedError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function wireErrorOf({ kind, message }: Refusal, protocol: Protocol): WireError {
  const { rest, query, status } = spellings[kind];
  if (protocol === 'rest-json') return { code: rest, status, message };
  if (protocol === 'rest-xml') {
    const [code, s3Status] = s3Spellings[kind];
    return { code, status: s3Status, message };
  }
  // awsJson has 400 for everything but what concerns itself.
  if (protocol === 'json') return { code: jsonCodes[kind] ?? rest, status: status === 500 ? status : 400, message };
  // The older protocols have 400 for everything but what concerns the caller or themselves.
  return { code: query, status: status === 403 || status === 500 ? status : 400, message };
}
