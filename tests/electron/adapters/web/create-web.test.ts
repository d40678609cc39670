// The web against real HTTP and HTTPS servers on loopback: what is told of each answer, and that nobody private is ever reached.
import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWeb } from '../../../../electron/adapters/web/create-web.ts';
import type { WebRoute } from '../../../../electron/adapters/web/resolve-host.ts';
import { openDemoAuthority } from '../../../../electron/demo/smtp/demo-authority.ts';
import type { WebAsk } from '../../../../electron/ports/web.ts';
import { address, ended } from '../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const publicAddress = '9.9.9.10';
const authority = openDemoAuthority(Date.now());
const heard: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];
const servers: Server[] = [];
const ports = { http: 0, https: 0, untrusted: 0 };

function reply(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers } = request;
  heard.push({ method, url, headers });
  const { pathname, searchParams } = new URL(url, 'http://www.example');
  const pages: { readonly [path: string]: () => unknown } = {
    '/': () => response.setHeader('content-type', 'text/plain').end('hello'),
    '/to': () => response.writeHead(302, { location: searchParams.get('url') ?? '' }).end(),
    '/circle': () => response.writeHead(301, { location: '/circle', 'set-cookie': 'a=b' }).end(),
    '/around': () => response.writeHead(307, { location: '/around' }).end(),
    '/get-only': () => (method === 'HEAD' ? response.writeHead(405).end() : response.end('page')),
    '/endless': () => {
      const more = (): void =>
        void (response.write('x'.repeat(10_000)) ? setImmediate(more) : response.once('drain', more));
      more();
    },
    '/silent': () => undefined,
    '/lies': () => response.writeHead(200, { 'content-length': '999999999' }).write('x'),
  };
  (pages[pathname] ?? (() => response.writeHead(404).end()))();
}

async function stand(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  ports.http = await stand(createHttp(reply));
  ports.https = await stand(createHttps(authority.issue('www.example'), reply));
  ports.untrusted = await stand(createHttps(openDemoAuthority(Date.now()).issue('www.example'), reply));
});
afterAll(async () => {
  await Promise.all(
    servers.map((server) => {
      (server as ReturnType<typeof createHttp>).closeAllConnections();
      return new Promise((done) => server.close(done));
    }),
  );
});
beforeEach(() => void heard.splice(0));

/** Only the one public address leads to the servers; all others are left to the guard. */
const route: WebRoute = (at, portNumber) => {
  if (at !== publicAddress) return null;
  const portHere = portNumber === 443 ? ports.https : portNumber === 8443 ? ports.untrusted : ports.http;
  return { host: '127.0.0.1', portNumber: portHere };
};

const zone = [
  address('www.example', publicAddress),
  address('inside.example', '127.0.0.1'),
  address('mixed.example', '8.8.4.4', '10.1.2.3'),
  address('six.example', '8.8.4.4'),
  address('six.example', '64:ff9b::7f00:1'),
  ended('broken.example', 'A', 'servfail'),
  ended('broken.example', 'AAAA', 'servfail'),
];

function fetch(url: string, wish: Partial<WebAsk> = {}) {
  const web = createWeb({ ask: zoneResolver(zone).ask, route, trusted: [authority.certificate] });
  return web.fetch({ url, method: 'get', maxBytes: 100_000, timeoutMs: 5000, ...wish });
}
const refusal = async (url: string, wish: Partial<WebAsk> = {}) => {
  const { outcome } = (await fetch(url, wish)).reply;
  return outcome.kind === 'refused' ? outcome.refusal : outcome;
};

describe('what answers', () => {
  it('brings the body, its type and its size', async () => {
    const { reply: said, body } = await fetch('http://www.example/');
    expect(said.outcome).toEqual({ kind: 'answered', status: 200, contentType: 'text/plain', bytes: 5 });
    expect(Buffer.from(body ?? []).toString()).toBe('hello');
  });

  it('says who it is and nothing else, not even a cookie it was given', async () => {
    await fetch('http://user:secret@www.example/circle');
    const sent = heard.at(-1)?.headers;
    expect(Object.keys(sent ?? {}).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('asks HEAD for a link, and GET where that is refused', async () => {
    expect((await fetch('http://www.example/', { method: 'head' })).body).toBeNull();
    expect(heard.map(({ method }) => method)).toEqual(['HEAD']);
    const { reply: said } = await fetch('http://www.example/get-only', { method: 'head' });
    expect(said.outcome).toMatchObject({ status: 200 });
    expect(heard.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'GET']);
  });

  it('follows redirects hop by hop, from http to https', async () => {
    const { reply: said } = await fetch('http://www.example/to?url=https%3A%2F%2Fwww.example%2F');
    expect(said.hops.map(({ url, status }) => `${status} ${url}`)).toEqual([
      '302 http://www.example/to?url=https%3A%2F%2Fwww.example%2F',
      '200 https://www.example/',
    ]);
  });

  it('tells a page that is gone from a name that is', async () => {
    expect((await fetch('http://www.example/gone')).reply.outcome).toMatchObject({ kind: 'answered', status: 404 });
    expect(await refusal('http://nobody.example/')).toEqual({ kind: 'name-unknown', host: 'nobody.example' });
    expect(await refusal('http://broken.example/')).toMatchObject({ kind: 'unreachable' });
  });
});

describe('what is bounded', () => {
  it('ends a body that is too large, whatever it says of its size', async () => {
    expect(await refusal('http://www.example/endless')).toEqual({ kind: 'too-large', maxBytes: 100_000 });
  });

  it.each(['/silent', '/lies'])('waits for %s no longer than it was told', async (path) => {
    expect(await refusal(`http://www.example${path}`, { timeoutMs: 150 })).toEqual({ kind: 'timed-out', afterMs: 150 });
  });

  it('leaves a circle', async () => {
    const circle = { kind: 'too-many-redirects', count: 10 };
    expect(await refusal('http://www.example/circle')).toEqual({ ...circle, wantsCookies: true });
    expect(heard).toHaveLength(11);
    expect(await refusal('http://www.example/around')).toEqual({ ...circle, wantsCookies: false });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const asked = refusal('http://www.example/silent', { signal: stop.signal });
    stop.abort();
    expect(await asked).toEqual({ kind: 'cancelled' });
  });

  it('trusts only who is trusted', async () => {
    expect(await refusal('https://www.example:8443/')).toMatchObject({ kind: 'tls' });
    expect((await fetch('https://www.example/')).reply.outcome).toMatchObject({ status: 200 });
  });
});

describe('who is never asked', () => {
  const inside = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://inside.example/',
    'http://inside.example./',
    'http://INSIDE.example/',
    'http://mixed.example/',
    'http://six.example/',
  ];

  const portOf = (url: string): string => url.replace(/^(http:\/\/(?:\[[^\]]*\]|[^/]*))\//u, `$1:${ports.http}/`);

  it.each(inside)('%s', async (url) => {
    expect(await refusal(portOf(url))).toMatchObject({
      kind: url.includes('localhost') ? 'name-unknown' : 'address-guarded',
    });
    expect(heard).toEqual([]);
  });

  it.each(inside)('%s, when a public page points there', async (url) => {
    const { reply: said } = await fetch(`http://www.example/to?url=${encodeURIComponent(portOf(url))}`);
    expect(said.outcome).toMatchObject({ kind: 'refused' });
    expect(said.hops).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['file:///etc/passwd', { kind: 'not-http', scheme: 'file' }],
    ['javascript:alert(1)', { kind: 'not-http', scheme: 'javascript' }],
    ['plumbline://app/index.html', { kind: 'not-http', scheme: 'plumbline' }],
    ['http://', { kind: 'not-a-url' }],
    ['/relative', { kind: 'not-a-url' }],
    ['http://%00/', { kind: 'not-a-url' }],
  ])('%s', async (url, expected) => {
    expect(await refusal(url)).toEqual(expected);
  });
});
