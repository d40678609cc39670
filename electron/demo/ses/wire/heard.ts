// One HTTP request, read whole, and the answer to it.
import type { IncomingMessage } from 'node:http';
import { Refusal } from './wire-error.ts';

export type Heard = {
  readonly method: string;
  /** As it was sent, still percent-encoded. */
  readonly path: string;
  /** What follows the question mark, as it was sent. */
  readonly search: string;
  /** By lower-case name; repeated ones are joined by commas, as signatures want them. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Nobody waits for the answer any more. */
  readonly hasHungUp: () => boolean;
};

export type Answer = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Buffer;
};

/** The largest message of the API v2 is 40 MB, which base64 makes 54. */
export const maxBodyBytes = 60_000_000;

export async function readHeard(request: IncomingMessage): Promise<Heard> {
  const [path = '/', ...rest] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? 'GET',
    path,
    search: rest.join('?'),
    headers: headersOf(request.rawHeaders),
    body: await readBody(request),
    hasHungUp: () => request.socket.destroyed || request.socket.readableEnded,
  };
}

function headersOf(raw: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = (raw[index + 1] ?? '').trim().replace(/ +/gu, ' ');
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before},${value}`);
  }
  return headers;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What is too long is still heard to its end: a sender cut off in the middle would not listen to the refusal.
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  if (bytes > maxBodyBytes) throw new Refusal('too-large', `The request is larger than ${maxBodyBytes} bytes.`);
  return Buffer.concat(chunks);
}
