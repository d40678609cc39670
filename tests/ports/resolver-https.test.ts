// The resolver over HTTPS (RFC 8484), against a web server on loopback that is good, bad or absent.
import { createServer, type IncomingMessage, type Server as WebServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { parseServer, type Server } from '../../electron/adapters/dns/servers.ts';
import { txtValues } from '../../shared/dns.ts';
import { answerText, respond, withField } from '../fakes/dns-packets.ts';
import { impatient, resolverTrial } from '../fakes/resolver-trial.ts';

const question = { name: 'www.example', type: 'TXT' } as const;
const mediaType = 'application/dns-message';
const trial = resolverTrial();

const webServers: WebServer[] = [];
afterEach(async () => {
  for (const web of webServers.splice(0)) {
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
  }
});

type Answering = (packet: Buffer, response: ServerResponse, request: IncomingMessage) => void;

async function startWeb(answering: Answering): Promise<{ readonly server: Server; readonly origin: string }> {
  const web = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => answering(Buffer.concat(pieces), response, request));
  });
  webServers.push(web);
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  return { server: serverAt(`${origin}/dns-query`), origin };
}

function serverAt(url: string): Server {
  const parsed = parseServer(url);
  if (!parsed.ok) throw new Error(`${url} was not read as a server`);
  return parsed.value;
}

const send = (response: ServerResponse, body: Buffer, type = mediaType): void => {
  response.writeHead(200, { 'content-type': type }).end(body);
};

describe('DNS over HTTPS', () => {
  it('posts the query with id 0 and reads the answer', async () => {
    const seen: { readonly request: IncomingMessage; readonly packet: Buffer }[] = [];
    const { server, origin } = await startWeb((packet, response, request) => {
      seen.push({ request, packet });
      send(response, answerText(packet, 'over https'), `${mediaType}; charset=utf-8`);
    });
    const resolver = trial.resolverFor([server]);
    expect(resolver.servers).toEqual([`${origin}/dns-query`]);
    const reply = await resolver.ask(question);
    expect(reply).toMatchObject({ outcome: 'answer', transport: 'https', server: `${origin}/dns-query` });
    expect(txtValues(reply)).toEqual(['over https']);
    const { request, packet } = seen[0] ?? {};
    expect(request).toMatchObject({ method: 'POST', url: '/dns-query' });
    expect(request?.headers).toMatchObject({ accept: mediaType, 'content-type': mediaType });
    expect(packet?.readUInt16BE(0)).toBe(0);
    // As good for a cache as any other query for the name: no random case of letters.
    expect(packet?.includes('www')).toBe(true);
  });

  it.each<readonly [string, string, Answering]>([
    [
      'a page instead of a message',
      'malformed',
      (_packet, response) => send(response, Buffer.from('<html>'), 'text/html'),
    ],
    ['no type', 'malformed', (packet, response) => response.end(answerText(packet, 'a lie'))],
    ['nonsense', 'malformed', (_packet, response) => send(response, Buffer.alloc(3000, 0x9c))],
    ['nothing', 'malformed', (_packet, response) => send(response, Buffer.alloc(0))],
    [
      'more than a message can hold',
      'malformed',
      (packet, response) => send(response, Buffer.concat([answerText(packet, 'x'), Buffer.alloc(70_000)])),
    ],
    [
      'the answer to another id',
      'malformed',
      (packet, response) => send(response, withField(answerText(packet, 'a lie'), 0, 1)),
    ],
    [
      'the answer to another question',
      'malformed',
      (packet, response) => send(response, withField(answerText(packet, 'a lie'), 12 + 13, 1)),
    ],
    ['a cut answer', 'malformed', (packet, response) => send(response, respond(packet, { tc: true }))],
    ['not found', 'unreachable', (_packet, response) => response.writeHead(404).end()],
    [
      'a server error that looks like an answer',
      'unreachable',
      (packet, response) => response.writeHead(500, { 'content-type': mediaType }).end(answerText(packet, 'a lie')),
    ],
    ['a hang-up', 'unreachable', (_packet, response) => response.destroy()],
  ])('%s: %s', async (_what, outcome, answering) => {
    const { server } = await startWeb(answering);
    const reply = await trial.resolverFor([server]).ask(question);
    expect(reply).toMatchObject({ outcome, records: [], transport: 'https' });
  });

  it('follows no redirect', async () => {
    let followed = 0;
    const other = await startWeb((packet, response) => {
      followed += 1;
      send(response, answerText(packet, 'a lie'));
    });
    const { server } = await startWeb((_packet, response) =>
      response.writeHead(307, { location: `${other.origin}/dns-query` }).end(),
    );
    expect((await trial.resolverFor([server]).ask(question)).outcome).toBe('unreachable');
    expect(followed).toBe(0);
  });

  it('waits no longer than the deadline, also in the middle of a body', async () => {
    const { server } = await startWeb((packet, response) => {
      response.writeHead(200, { 'content-type': mediaType });
      response.write(answerText(packet, 'half').subarray(0, 20));
    });
    expect((await trial.resolverFor([server], impatient).ask(question)).outcome).toBe('timeout');
  });

  it('a connection that the server closed while it was idle is no failure', async () => {
    let hungUp = false;
    const { server } = await startWeb((packet, response, request) => {
      if (request.socket.bytesRead > 600 && !hungUp) {
        hungUp = true;
        response.destroy();
      } else send(response, answerText(packet, 'again'));
    });
    const resolver = trial.resolverFor([server]);
    for (const name of ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'])
      expect((await resolver.ask({ name, type: 'TXT' })).outcome).toBe('answer');
    expect(hungUp).toBe(true);
  });

  it('nobody there, or nobody who speaks TLS: unreachable', async () => {
    const { origin } = await startWeb((packet, response) => send(response, answerText(packet, 'a lie')));
    const tls = serverAt(origin.replace('http:', 'https:'));
    expect((await trial.resolverFor([tls]).ask(question)).outcome).toBe('unreachable');
    await new Promise((resolve) => webServers.splice(0)[0]?.close(resolve));
    expect((await trial.resolverFor([serverAt(`${origin}/`)]).ask(question)).outcome).toBe('unreachable');
  });

  it('is cancelled by the one who asked, and by closing', async () => {
    const { server } = await startWeb(() => undefined);
    const controller = new AbortController();
    const resolver = trial.resolverFor([server]);
    const first = resolver.ask(question, { signal: controller.signal });
    const second = resolver.ask({ name: 'other.example', type: 'TXT' });
    setTimeout(() => controller.abort(), 20);
    expect((await first).outcome).toBe('cancelled');
    await resolver.close();
    expect((await second).outcome).toBe('cancelled');
  });
});
