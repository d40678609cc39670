// One request to one address that was checked before: no cookies, no referrer, no credentials, and no more bytes than wanted.
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { WebRefusal } from '../../../shared/draft/outside.ts';
import type { WebPlace } from './resolve-host.ts';

export type HopAsk = {
  readonly url: URL;
  readonly place: WebPlace;
  readonly method: 'GET' | 'HEAD';
  /** 0: the body is not read. */
  readonly maxBytes: number;
  readonly trusted: readonly string[];
  readonly signal: AbortSignal;
};

export type HopReply = {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string | null;
  /** As the server says it, or as it came. */
  readonly bytes: number | null;
  readonly body: Uint8Array | null;
  readonly setsCookie: boolean;
};

/** Thrown, so that a hop ends where it stands. */
export class HopEnd extends Error {
  readonly refusal: WebRefusal;
  constructor(refusal: WebRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export async function requestHop(ask: HopAsk): Promise<HopReply> {
  const response = await respond(ask);
  const { statusCode, headers } = response;
  const told = headers['content-length'] === undefined ? null : Number(headers['content-length']);
  const reply = {
    status: statusCode ?? 0,
    location: headers.location ?? null,
    contentType: headers['content-type'] ?? null,
    bytes: told !== null && Number.isSafeInteger(told) ? told : null,
    setsCookie: headers['set-cookie'] !== undefined,
  };
  if (ask.maxBytes === 0 || isRedirect(reply.status)) {
    response.destroy();
    return { ...reply, body: null };
  }
  const body = await readBody(response, ask.maxBytes);
  return { ...reply, bytes: body.length, body };
}

/** RFC 9110 15.4: those that say where to go. */
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

function respond({ url, place, method, trusted, signal }: HopAsk): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const options: RequestOptions = {
    method,
    host: place.address,
    port: place.portNumber,
    path: `${url.pathname}${url.search}`,
    agent: false,
    signal,
    headers: { host: url.host, 'user-agent': 'Plumbline', accept: '*/*', 'accept-encoding': 'identity' },
  };
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // RFC 6066 3: no server name where the host is an address.
  const names = isIP(host) === 0 ? { servername: host } : {};
  return new Promise((resolve, reject) => {
    const request = secure
      ? requestHttps({ ...options, ...names, ...(trusted.length > 0 && { ca: [...rootCertificates, ...trusted] }) })
      : requestHttp(options);
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      response.destroy();
      throw new HopEnd({ kind: 'too-large', maxBytes });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
