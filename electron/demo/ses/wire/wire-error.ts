// What a request is refused with before an operation sees it, in the codes of each protocol.

export type Protocol = 'rest-json' | 'json' | 'query' | 'query-compatible';

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
  // awsJson has 400 for everything but what concerns itself.
  if (protocol === 'json') return { code: jsonCodes[kind] ?? rest, status: status === 500 ? status : 400, message };
  // The older protocols have 400 for everything but what concerns the caller or themselves.
  return { code: query, status: status === 403 || status === 500 ? status : 400, message };
}
