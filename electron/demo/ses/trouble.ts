// Failures that a test asks for: what a request may meet instead of its answer.
import type { AwsService } from './wire/asked.ts';

export type TroubledRequest = {
  readonly service: AwsService;
  /** Null: there is no such operation. */
  readonly operation: string | null;
  readonly region: string;
  readonly accessKeyId: string;
  /** The ARN that it is about; `*` where it is about none. */
  readonly resource: string;
  /** Of a listing of S3: what the keys asked for begin with; null in all other requests. */
  readonly prefix: string | null;
};

export type Trouble =
  /** TooManyRequestsException, or Throttling. */
  | { readonly kind: 'throttled' }
  /** AccessDeniedException in AWS's words. */
  | { readonly kind: 'denied' }
  /** Any other error, in the request's protocol. */
  | { readonly kind: 'error'; readonly code: string; readonly status: number; readonly message: string }
  /** An answer that is none of AWS's: a proxy's page. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      readonly headers?: { readonly [name: string]: string };
    }
  /** The connection breaks without an answer. */
  | { readonly kind: 'hang-up' }
  /** The request is heard, and never answered. */
  | { readonly kind: 'silence' }
  /** The answer comes, but so much later. */
  | { readonly kind: 'delay'; readonly delayMs: number };
