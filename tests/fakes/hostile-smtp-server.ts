// A server on loopback that answers as a test tells it to, line by line or not at all, with or without TLS.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type Credential, openDemoAuthority } from '../../electron/demo/smtp/demo-authority.ts';

export type HostileSmtp = {
  readonly portNumber: number;
  /** Every line that was heard, in order. */
  readonly heard: readonly string[];
  close(): Promise<void>;
};

/** What is sent at the start, and to each line: a text as it stands, `tls` for a handshake, `end`, or silence. */
export type Script = {
  readonly greeting: string | null;
  readonly answers?: { readonly [verb: string]: string | readonly [said: string, then: 'tls' | 'end'] };
  /** Sent again and again until the other side hangs up. */
  readonly drip?: { readonly text: string; readonly everyMs: number };
  /** TLS before anything else. */
  readonly implicit?: boolean;
  readonly credential?: Credential;
  readonly maxVersion?: 'TLSv1.1';
};

export const trusted = openDemoAuthority(Date.now());
export const host = 'email-smtp.eu-west-1.amazonaws.com';
export const usualAnswers = {
  EHLO: '250-mx\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n',
  STARTTLS: ['220 go\r\n', 'tls'],
  QUIT: ['221 bye\r\n', 'end'],
} as const;

export async function standSmtp(script: Script): Promise<HostileSmtp> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const credential = script.credential ?? trusted.issue(host);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    speak(script.implicit === true ? secure(socket, credential, script) : socket, script.greeting);
  });

  function speak(socket: Socket, greeting: string | null): void {
    // The outermost alone: what lies under TLS is not to be destroyed by itself.
    sockets.add(socket);
    if (greeting !== null) socket.write(greeting);
    const { drip } = script;
    if (drip !== undefined) {
      const timer = setInterval(() => socket.write(drip.text), drip.everyMs);
      socket.once('close', () => clearInterval(timer));
    }
    const onData = (chunk: Buffer): void => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        heard.push(line);
        const answer = script.answers?.[line.split(' ')[0] ?? ''];
        const [said, then] = typeof answer === 'object' ? answer : [answer ?? '', null];
        socket.write(said);
        if (then === 'end') socket.end();
        if (then === 'tls') {
          socket.off('data', onData);
          sockets.delete(socket);
          speak(secure(socket, credential, script), null);
        }
      }
    };
    socket.on('data', onData);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    portNumber: (server.address() as AddressInfo).port,
    heard,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function secure(socket: Socket, credential: Credential, { maxVersion }: Script): Socket {
  // Old versions need the old algorithms, which OpenSSL 3 hides behind its security level.
  const old = maxVersion === undefined ? {} : { maxVersion, minVersion: maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' };
  const secured = new TLSSocket(socket, {
    isServer: true,
    secureContext: createSecureContext({ ...credential, ...old }),
  });
  return secured.on('error', () => undefined);
}
