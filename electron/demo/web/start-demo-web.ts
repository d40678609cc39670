// The web of the demo world: HTTP and HTTPS on loopback for every name that leads to an address for documentation.
import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { BlockList, type AddressInfo, isIPv6 } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type DemoAuthority, openDemoAuthority } from '../smtp/demo-authority.ts';
import { printPng } from './print-png.ts';

export type DemoWeb = {
  /** Where an address is served; null for what lies outside the demo world. */
  route(address: string, portNumber: number): { readonly host: string; readonly portNumber: number } | null;
  /** In PEM, to be trusted for the demo alone. */
  readonly authority: string;
  close(): Promise<void>;
};

const loopback = '127.0.0.1';
/** A certificate that nobody trusts, for the page behind it. */
const untrustedHost = 'expired.orchard.example';

export async function startDemoWeb(): Promise<DemoWeb> {
  const authority = openDemoAuthority(Date.now());
  const contextOf = contextsOf(authority, openDemoAuthority(Date.now()));
  const plain = await listen(createHttp(answer));
  const secure = await listen(createHttps({ SNICallback: (host, done) => done(null, contextOf(host)) }, answer));
  return {
    route(address, portNumber) {
      const server = portNumber === 443 ? secure : portNumber === 80 ? plain : null;
      if (server === null || !isForDocumentation(address)) return null;
      return { host: loopback, portNumber: (server.address() as AddressInfo).port };
    },
    authority: authority.certificate,
    async close() {
      for (const server of [plain, secure]) server.closeAllConnections();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** What the pages of the demo do is told by their paths. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://demo.example');
  const size = /^\/(?<kind>img|photo)\/(?<width>\d{1,4})x(?<height>\d{1,4})(?:-[a-z-]+)?\.png$/u.exec(pathname)?.groups;
  if (size !== undefined) {
    const { kind, width, height } = size;
    const png = printPng({ widthPx: Number(width), heightPx: Number(height), isGrainy: kind === 'photo' });
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': png.length }).end(png);
    return;
  }
  const told = pages.get(pathname.split('/')[1] ?? '');
  if (told !== undefined) return told(response);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Demo</title>');
}

const pages: ReadonlyMap<string, (response: ServerResponse) => void> = new Map([
  ['gone', (response) => void response.writeHead(404).end()],
  ['error', (response) => void response.writeHead(503).end()],
  ['moved', (response) => void response.writeHead(301, { location: '/' }).end()],
  ['circle', (response) => void response.writeHead(302, { location: '/circle' }).end()],
  // A shop that takes programs for robots.
  ['robots', (response) => void response.writeHead(403).end()],
  // As an attacker's page would, to have our network asked from within.
  [
    'inside',
    (response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  ],
]);

const documentation = new BlockList();
for (const [net, prefix] of [
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
] as const) {
  documentation.addSubnet(net, prefix);
}
documentation.addSubnet('2001:db8::', 32, 'ipv6');

const isForDocumentation = (address: string): boolean =>
  documentation.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

async function listen(server: Server): Promise<Server> {
  server.listen(0, loopback);
  await once(server, 'listening');
  return server;
}

/** One certificate for each host that is asked for, made when it is. */
function contextsOf(authority: DemoAuthority, stranger: DemoAuthority): (host: string) => SecureContext {
  const made = new Map<string, SecureContext>();
  return (host) => {
    const issuer = host === untrustedHost ? stranger : authority;
    const context = made.get(host) ?? createSecureContext(issuer.issue(host));
    made.set(host, context);
    return context;
  };
}
