// One connection to the demo's SMTP server, from its banner to its end.
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { maxMessageBytes } from '../ses/messages/attachment-rules.ts';
import { type Collector, openCollector } from './collect-data.ts';
import { answerTo, banner, freshSession, idle, type Turn, withoutEnvelope } from './converse.ts';
import type { PostOffice } from './post-office.ts';

/** The certificate for the host that a client names. */
export type ContextOf = (host: string) => SecureContext;

/** The outermost socket of each connection: what lies under TLS is not to be destroyed by itself. */
export type Open = Set<Socket>;

export type Stand = { readonly contextOf: ContextOf; readonly open: Open; readonly office: PostOffice | null };

/** The developer guide: a connection that says nothing is closed after some ten seconds. */
const idleMs = 10_000;
/** RFC 5321 4.5.3.1.4, with room to spare. */
const maxCommandBytes = 4096;
/** Of a client that names no host. */
const homeRegion = 'us-east-1';

/** The socket, and the host that the client named by the end of the handshake. */
export type Secured = { readonly socket: TLSSocket; readonly region: () => string };

export function encryptSession(socket: Socket, contextOf: ContextOf): Secured {
  let region = homeRegion;
  const secured = new TLSSocket(socket, {
    isServer: true,
    secureContext: contextOf(''),
    SNICallback: (host, answer) => {
      region = /^email-smtp\.([a-z0-9-]+)\./u.exec(host)?.[1] ?? homeRegion;
      answer(null, contextOf(host));
    },
  });
  return { socket: secured.on('error', () => undefined), region: () => region };
}

export function serveSession(begun: Socket | Secured, stand: Stand): void {
  const isSecured = 'region' in begun;
  (isSecured ? begun.socket : begun).write(`${banner}\r\n`);
  listen(isSecured ? begun : { socket: begun, region: () => homeRegion }, stand);
}

function listen({ socket, region }: { readonly socket: Socket; readonly region: () => string }, stand: Stand): void {
  const { contextOf, open, office } = stand;
  let session = freshSession(socket instanceof TLSSocket, homeRegion);
  let pending = Buffer.alloc(0);
  let collector: Collector | null = null;
  let before = Promise.resolve();
  open.add(socket);
  socket.on('close', () => open.delete(socket)).on('data', onData);
  socket.setTimeout(idleMs, () => socket.end(`${idle}\r\n`));

  /** One after the other, however long an answer takes. */
  function onData(chunk: Buffer): void {
    before = before.then(() => hear(chunk)).catch(() => void socket.destroy());
  }

  async function hear(chunk: Buffer): Promise<void> {
    let rest: Buffer | null = chunk;
    while (rest !== null) rest = collector === null ? await hearLines(rest) : await hearData(collector, rest);
  }

  /** What belongs to the message that begins; null: everything was heard. */
  async function hearLines(chunk: Buffer): Promise<Buffer | null> {
    pending = Buffer.concat([pending, chunk]);
    for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
      const line = pending.subarray(0, end).toString('utf8').trim();
      pending = pending.subarray(end + 1);
      const turn = await answerTo(line, { ...session, region: region() }, office);
      if (answer(turn) === 'over') return null;
      if (turn.then !== 'collect') continue;
      const rest = pending;
      pending = Buffer.alloc(0);
      collector = openCollector(maxMessageBytes);
      return rest;
    }
    if (pending.length > maxCommandBytes) socket.destroy();
    return null;
  }

  function answer({ lines, session: changed, then }: Turn): 'over' | null {
    session = changed;
    socket.write(`${lines.join('\r\n')}\r\n`);
    if (then === 'close') socket.end();
    if (then === 'encrypt') upgrade();
    return then === 'close' || then === 'encrypt' ? 'over' : null;
  }

  async function hearData(collecting: Collector, chunk: Buffer): Promise<Buffer | null> {
    const collected = collecting.take(chunk);
    if (collected === null) return null;
    collector = null;
    socket.write(`${await replyTo(collected.data)}\r\n`);
    session = withoutEnvelope(session);
    return collected.rest;
  }

  async function replyTo(data: Buffer | null): Promise<string> {
    const { sender, from, to } = session;
    if (data === null) return '552 Message is too long.';
    if (office === null || sender === null || from === null) return '451 Temporary service failure';
    return office.take(sender, { from, to }, data);
  }

  /** RFC 3207 4.2: what was sent ahead of the handshake is thrown away, and all that was said in clear forgotten. */
  function upgrade(): void {
    socket.off('data', onData).setTimeout(0);
    open.delete(socket);
    listen(encryptSession(socket, contextOf), stand);
  }
}
