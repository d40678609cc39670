// One connection to the demo's SMTP server, from its banner to its end.
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { banner, idle } from './converse.ts';
import { hearClient, type Heard } from './hear-client.ts';
import type { PostOffice } from './post-office.ts';

/** The certificate for the host that a client names. */
export type ContextOf = (host: string) => SecureContext;

/** The outermost socket of each connection: what lies under TLS is not to be destroyed by itself. */
export type Open = Set<Socket>;

export type Stand = { readonly contextOf: ContextOf; readonly open: Open; readonly office: PostOffice | null };

/** The region is that of the host that the client named by the end of a handshake. */
export type Line = { readonly socket: Socket; readonly region: () => string };

/** The developer guide: a connection that says nothing is closed after some ten seconds. */
const idleMs = 10_000;
/** Of a client that names no host. */
const homeRegion = 'us-east-1';

export function inClear(socket: Socket): Line {
  return { socket, region: () => homeRegion };
}

export function encrypted(socket: Socket, contextOf: ContextOf): Line {
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

export function serveSession(line: Line, stand: Stand): void {
  line.socket.write(`${banner}\r\n`);
  listen(line, stand);
}

function listen({ socket, region }: Line, stand: Stand): void {
  const { contextOf, open, office } = stand;
  const hear = hearClient({
    isEncrypted: socket instanceof TLSSocket,
    region,
    office,
    write: (reply) => void socket.write(`${reply}\r\n`),
  });
  let before: Promise<void> = Promise.resolve();
  open.add(socket);
  socket.on('close', () => open.delete(socket)).on('data', onData);
  socket.setTimeout(idleMs, () => socket.end(`${idle}\r\n`));

  /** One piece after the other, however long an answer takes. */
  function onData(piece: Buffer): void {
    before = before.then(async () => goOn(await hear(piece))).catch(() => void socket.destroy());
  }

  function goOn(heard: Heard): void {
    if (heard === 'close') socket.end();
    if (heard === 'hang-up') socket.destroy();
    if (heard !== 'encrypt') return;
    // RFC 3207 4.2: what was sent ahead of the handshake is thrown away, and all that was said in clear forgotten.
    socket.off('data', onData).setTimeout(0);
    open.delete(socket);
    listen(encrypted(socket, contextOf), stand);
  }
}
