// Why there is no answer of AWS: nothing came over the network, or something else than AWS answered.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Heard } from './connection.ts';
import { messageOf } from './error-codes.ts';
import type { Redaction } from './redaction.ts';

const causes: { readonly [code: string]: string } = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection closed',
  ETIMEDOUT: 'timed out',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  EADDRNOTAVAIL: 'address not available',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'name resolution failed',
  EPROTO: 'TLS handshake failed',
  CERT_HAS_EXPIRED: 'TLS certificate expired',
  CERT_NOT_YET_VALID: 'TLS certificate not yet valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'TLS certificate self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'TLS certificate self-signed in its chain',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'TLS certificate not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'TLS certificate not trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'TLS certificate not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
};

/** No connection was made: nothing can have been carried out. */
const beforeSending =
  /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EPROTO|CERT_.*|ERR_SSL.*|ERR_TLS.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_.*)$/u;

export function isBeforeSending(error: unknown): boolean {
  return beforeSending.test(networkCode(error) ?? '');
}

/** Null where AWS itself answered, or nothing was asked. */
export function connectionFailure(error: unknown, heard: Heard, redaction: Redaction): AwsFailure | null {
  const { endpoint, status } = heard;
  if (status === 407) return { kind: 'aws-unreachable', endpoint, because: 'proxy authentication required, HTTP 407' };
  if (heard.isForeign) return notAws(heard, redaction);
  const code = networkCode(error);
  if (code === null) return null;
  return { kind: 'aws-unreachable', endpoint, because: `${causes[code] ?? 'TLS handshake failed'}, ${code}` };
}

/** An answer that cannot be read: a page of a network or a proxy, or what only looks like JSON or XML. */
export function notAws({ endpoint, contentType }: Heard, redaction: Redaction): AwsFailure {
  const type = redaction.clean(contentType);
  return { kind: 'aws-not-aws', endpoint, contentType: type === '' ? 'no content type' : type };
}

export function networkCode(error: unknown): string | null {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' && (code in causes || /^(ERR_SSL|ERR_TLS|CERT_)/u.test(code))) return code;
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  const message = messageOf(error);
  // What Node says of a socket that closed in the middle, and https-proxy-agent of a proxy that hung up.
  if (/socket hang up|aborted|proxy connection ended/iu.test(message)) return 'ECONNRESET';
  // The SDK's credential providers keep of such an error its message only.
  return Object.keys(causes).find((known) => message.includes(known)) ?? null;
}
