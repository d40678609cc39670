// One operation of the simulated Amazon SES, as a row of the table by which requests are routed.
import type { RegionAccount, Site } from './state/region-account.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

/** One request that was let in: signed, routed, within its rate. */
export type Call = {
  /** The decoded labels of the path: `EmailIdentity` and so on. */
  readonly path: { readonly [label: string]: string };
  readonly query: URLSearchParams;
  /** The body's members as the API names them; empty where there is none. */
  readonly body: JsonObject;
  readonly nowMs: number;
  /** Where the request was sent to, `http://127.0.0.1:PORT`: what addresses of files begin with. */
  readonly origin: string;
  /** The state of the caller's account in the region that the signature names; operations change it. */
  readonly account: RegionAccount;
  /** Everything around it: other regions and accounts, DNS, the clock, randomness. */
  readonly site: Site;
};

/** A restJson1 operation of the SES API v2. `run` answers the output as the API names it, or throws a `SesError`. */
export type Operation = {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/v2/email/identities/{EmailIdentity}` */
  readonly path: string;
  /** Requests a second and account and region before `TooManyRequestsException`; null: not limited. */
  readonly perSecond: number | null;
  readonly run: (call: Call) => JsonObject | Promise<JsonObject>;
};

/** The error codes of the API v2 that the simulation answers with, and their HTTP status. */
export const errorStatus = {
  AccountSuspendedException: 400,
  AlreadyExistsException: 400,
  BadRequestException: 400,
  ConcurrentModificationException: 500,
  ConflictException: 409,
  InternalServiceErrorException: 500,
  InvalidNextTokenException: 400,
  LimitExceededException: 400,
  MailFromDomainNotVerifiedException: 400,
  MessageRejected: 400,
  NotFoundException: 404,
  SendingPausedException: 400,
  TooManyRequestsException: 429,
} as const;
export type ErrorCode = keyof typeof errorStatus;

export class SesError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
