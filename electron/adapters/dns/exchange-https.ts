// One query over HTTPS (RFC 8484), for networks that block port 53.
import { type Exchange, type Limits, runExchange } from './exchange.ts';
import type { Query } from './write-query.ts';
import type { HttpsServer } from './servers.ts';
import { readReply } from './exchange-tcp.ts';

const mediaType = 'application/dns-message';
const maxBytes = 65_535;

export function exchangeHttps(server: HttpsServer, query: Query, limits: Limits): Promise<Exchange> {
  return runExchange(limits, (settle) => {
    const controller = new AbortController();
    void post(server, query, controller.signal).then(settle, () => settle({ kind: 'unreachable' }));
    return () => controller.abort();
  });
}

async function post(server: HttpsServer, query: Query, signal: AbortSignal): Promise<Exchange> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { accept: mediaType, 'content-type': mediaType },
    body: query.packet,
    // A redirect would let one server name another to trust.
    redirect: 'manual',
    signal,
  });
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!response.ok || type !== mediaType) {
    await response.body?.cancel();
    // RFC 8484 4.2.1: only a success speaks DNS; a page instead of a message is an answer that cannot be read.
    return response.ok ? { kind: 'malformed', packet: null } : { kind: 'unreachable' };
  }
  const packet = await readBody(response);
  return packet === null ? { kind: 'malformed', packet: null } : readReply(query, packet);
}

/** Null where there is more than a DNS message can hold. */
async function readBody(response: Response): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > maxBytes) return null;
  }
  return Buffer.concat(pieces);
}
