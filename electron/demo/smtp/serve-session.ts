// One connection to the demo's SMTP server, from its banner to its end.
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { answerTo, banner, idle, type Session } from './converse.ts';

/** The certificate for the host that a client names. */
export type ContextOf = (host: string) => SecureContext;

/** The outermost socket of each connection: what lies under TLS is not to be destroyed by itself. */
export type Open = Set<Socket>;

type Stand = { readonly contextOf: ContextOf; readonly open: Open };

/** The developer guide: a connection that says nothing is closed after some ten seconds. */
const idleMs = 10_000;
/** RFC 5321 4.5.3.1.4, with room to spare. */
const maxCommandBytes = 4096;

export function encryptSession(socket: Socket, contextOf: ContextOf): TLSSocket {
  const secured = new TLSSocket(socket, {
    isServer: true,
    secureContext: contextOf(''),
    SNICallback: (host, answer) => answer(null, contextOf(host)),
  });
  return secured.on('error', () => undefined);
}

export function serveSession(socket: Socket, stand: Stand): void {
  begin(socket, stand);
  socket.write(`${banner}\r\n`);
}

function begin(socket: Socket, { contextOf, open }: Stand): void {
  let session: Session = { isEncrypted: socket instanceof TLSSocket, hasGreeted: false };
  let pending = '';
  open.add(socket);
  socket.on('close', () => open.delete(socket)).on('data', onData);
  socket.setTimeout(idleMs, () => socket.end(`${idle}\r\n`));

  function onData(chunk: Buffer): void {
    pending += chunk.toString('latin1');
    if (pending.length > maxCommandBytes) socket.destroy();
    for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
      const { lines, next } = answerTo(pending.slice(0, end).trim(), session);
      pending = pending.slice(end + 1);
      socket.write(`${lines.join('\r\n')}\r\n`);
      if (next === 'greeted') session = { ...session, hasGreeted: true };
      if (next === 'close') socket.end();
      if (next === 'encrypt') return upgrade();
    }
  }

  /** RFC 3207 4.2: what was sent ahead of the handshake is thrown away, and all that was said in clear forgotten. */
  function upgrade(): void {
    socket.off('data', onData).setTimeout(0);
    open.delete(socket);
    begin(encryptSession(socket, contextOf), { contextOf, open });
  }
}
