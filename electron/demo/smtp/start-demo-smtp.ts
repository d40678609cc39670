// Starts the SMTP interface of the simulated SES: five ports on loopback, for every region, with an authority of its own.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { smtpPorts } from '../../../shared/health/smtp.ts';
import { type DemoAuthority, openDemoAuthority } from './demo-authority.ts';
import type { PostOffice } from './post-office.ts';
import { type ContextOf, encrypted, inClear, type Open, serveSession } from './serve-session.ts';

export type DemoSmtp = {
  /** Where an endpoint's port is served; null for what is no SMTP endpoint of SES. */
  route(host: string, portNumber: number): SmtpPlace | null;
  close(): Promise<void>;
};

export type SmtpPlace = { readonly address: string; readonly portNumber: number; readonly authority: string };

const loopback = '127.0.0.1';
const endpoint = /^email-smtp\.[a-z0-9-]+\.amazonaws\.com$/u;
/** There a network holds port 25 back, as many do. */
const blocked = { host: 'email-smtp.us-west-2.amazonaws.com', portNumber: 25 };

/** Without an office it lets nobody in. */
export async function startDemoSmtp(office: PostOffice | null = null): Promise<DemoSmtp> {
  const authority = openDemoAuthority(Date.now());
  const contextOf = contextsOf(authority);
  const open: Open = new Set();
  const silent = await serve((socket) => void open.add(socket));
  const servers = await Promise.all(
    smtpPorts.map(async ({ portNumber, tls }) => {
      const server = await serve((socket) => {
        const line = tls === 'implicit' ? encrypted(socket, contextOf) : inClear(socket);
        serveSession(line, { contextOf, open, office });
      });
      return [portNumber, server] as const;
    }),
  );
  const ports = new Map<number, Server>(servers);
  return {
    route(host, portNumber) {
      const isBlocked = host === blocked.host && portNumber === blocked.portNumber;
      const server = isBlocked ? silent : ports.get(portNumber);
      if (server === undefined || !endpoint.test(host)) return null;
      return { address: loopback, portNumber: portOf(server), authority: authority.certificate };
    },
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([silent, ...ports.values()].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

async function serve(greet: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => greet(socket.on('error', () => undefined)));
  server.listen(0, loopback);
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** One certificate for each endpoint that is asked for, made when it is. */
function contextsOf(authority: DemoAuthority): ContextOf {
  const made = new Map<string, ReturnType<ContextOf>>();
  return (host) => {
    const name = endpoint.test(host) ? host : 'email-smtp.us-east-1.amazonaws.com';
    const context = made.get(name) ?? createSecureContext(authority.issue(name));
    made.set(name, context);
    return context;
  };
}
