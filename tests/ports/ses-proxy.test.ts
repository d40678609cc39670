// Through a proxy to AWS: the profile's or the environment's, with its password, and what a proxy says in the place of AWS.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const account = { read: 'account', region: 'us-east-1', about: null } as const;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Asked = { readonly target: string; readonly authorization: string };

/** `refusal`: a status line and headers in the place of a tunnel. */
async function startProxy(refusal: string | null = null) {
  const asked: Asked[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] ?? '' });
    socket.on('error', () => socket.destroy());
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\n\r\n<p>proxy</p>`);
      return;
    }
    const [host = '', portNumber = ''] = (request.url ?? '').split(':');
    const onward = connect(Number(portNumber), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return { portNumber: (server.address() as AddressInfo).port, asked };
}

it("the profile's proxy carries everything", async () => {
  const { endpoint } = await startSes();
  const { portNumber, asked } = await startProxy();
  const reply = await sesFor(endpoint, { proxy: `http://127.0.0.1:${portNumber}` }).read(account);
  expect(reply.ok).toBe(true);
  expect(asked).toEqual([{ target: endpoint.slice('http://'.length), authorization: '' }]);
});

it("the environment's proxy carries what goes to AWS, with its password", async () => {
  const { portNumber, asked } = await startProxy('503 Service Unavailable\r\ncontent-type: text/html');
  const environment = { HTTPS_PROXY: `http://user:secret@127.0.0.1:${portNumber}` };
  const reply = await sesFor('https://ses.example', { environment, attempts: 1 }).read(account);
  expect(asked).toEqual([
    { target: 'ses.example:443', authorization: `Basic ${Buffer.from('user:secret').toString('base64')}` },
  ]);
  expect(reply).toMatchObject({
    ok: false,
    failure: { kind: 'aws-not-aws', endpoint: 'https://ses.example', contentType: 'text/html' },
  });
});

it('what the environment exempts does not go through it', async () => {
  const { endpoint } = await startSes();
  const { portNumber, asked } = await startProxy();
  const environment = { http_proxy: `http://127.0.0.1:${portNumber}`, no_proxy: 'example.com,127.0.0.1' };
  expect((await sesFor(endpoint, { environment }).read(account)).ok).toBe(true);
  expect(asked).toEqual([]);
});

it('a proxy that wants a password is named as the cause', async () => {
  const { portNumber } = await startProxy('407 Proxy Authentication Required\r\nproxy-authenticate: Basic');
  const proxy = `http://127.0.0.1:${portNumber}`;
  expect(await sesFor('https://ses.example', { proxy }).read(account)).toMatchObject({
    ok: false,
    failure: { kind: 'aws-unreachable', because: 'proxy authentication required, HTTP 407' },
  });
});

it('a proxy that is not there is a network failure', async () => {
  const reply = await sesFor('https://ses.example', { proxy: 'http://127.0.0.1:1' }).read(account);
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-unreachable', endpoint: 'https://ses.example' } });
});
