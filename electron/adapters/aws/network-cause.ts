// Why no answer came over the network, in a few words; null where one came.

const causes: { readonly [code: string]: string } = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection closed',
  ETIMEDOUT: 'timed out',
  TimeoutError: 'timed out',
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
  UNABLE_TO_GET_ISSUER_CERT: 'TLS certificate not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'TLS certificate not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
};

export function networkCause(error: unknown): string | null {
  const code = networkCode(error);
  if (code === null) return null;
  return code === 'TimeoutError' ? 'timed out' : `${causes[code] ?? 'TLS handshake failed'}, ${code}`;
}

export function networkCode(error: unknown): string | null {
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown };
  if (typeof code === 'string' && (code in causes || /^(ERR_SSL|ERR_TLS|CERT_)/u.test(code))) return code;
  if (name === 'TimeoutError') return 'TimeoutError';
  // What Node says of a socket that closed in the middle, and https-proxy-agent of a proxy that hung up.
  if (typeof message === 'string' && /socket hang up|aborted|proxy connection ended/iu.test(message))
    return 'ECONNRESET';
  return null;
}
