// `plumbline --resolver`: every kind of server, good, silent, talking nonsense or unwilling, and a user who stops waiting.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPacket } from '../../electron/demo/answer-packet.ts';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import { type Failure, printFailure } from '../../shared/failure.ts';
import { framed, respond } from '../fakes/dns-packets.ts';
import { type Behaviour, type HostileServer, startHostileServer } from '../fakes/hostile-dns-server.ts';
import { run, type Running, start } from './terminal.ts';
import { oneSentence, parsed } from './terminal-output.ts';

let demo: Running;
let address: string;
beforeAll(async () => {
  demo = start(['demo']);
  address = (await demo.lines(1))[0] ?? '';
});
afterAll(async () => {
  demo.child.kill('SIGTERM');
  await demo.ended;
});

const servers: HostileServer[] = [];
async function startServer(behaviour: Behaviour): Promise<HostileServer> {
  const server = await startHostileServer(behaviour);
  servers.push(server);
  return server;
}
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

describe('--resolver', () => {
  const world = demoWorld();

  it('takes several: the next is asked where one is not there', async () => {
    const ended = await run(['audit', 'orchard.example', '--json', '--resolver', `127.0.0.1:1,${address}`]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(parsed(ended).domains[0]).toMatchObject({ resolver: ['127.0.0.1:1', address] });
  });

  it('takes DNS over HTTPS', async () => {
    const web = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () =>
        response
          .writeHead(200, { 'content-type': 'application/dns-message' })
          .end(answerPacket(world, Buffer.concat(pieces), 'tcp')),
      );
    });
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/dns-query`;
    const ended = await run(['audit', 'longwinded.example', '--json', '--resolver', url]);
    web.closeAllConnections();
    web.close();
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const [domain] = parsed(ended).domains;
    expect(domain).toMatchObject({ resolver: [url] });
    expect(domain?.findings[0]?.evidence[0]).toMatchObject({ outcome: 'answer', server: url, transport: 'https' });
  });

  it('takes an IPv6 address', async (test) => {
    const socket = createSocket('udp6').on('error', () => {});
    socket.on('message', (packet, from) => {
      const reply = answerPacket(world, packet, 'udp');
      if (reply !== null) socket.send(reply, from.port, from.address);
    });
    const bound = once(socket, 'listening').then(
      () => true,
      () => false,
    );
    socket.bind(0, '::1');
    if (!(await bound)) test.skip('this machine has no IPv6 loopback');
    const where = `[::1]:${socket.address().port}`;
    const ended = await run(['audit', 'orchard.example', '--json', '--resolver', where]);
    socket.close();
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(parsed(ended).domains[0]).toMatchObject({ resolver: [where] });
  });
});

const nonsense = Buffer.alloc(700, 0x9c);
const talksNonsense: Behaviour = {
  udp: ({ packet }, { send }) => send(Buffer.concat([packet.subarray(0, 2), nonsense])),
  tcp: (_heard, connection) => connection.write(framed(nonsense)),
};
const declines: Behaviour = {
  udp: ({ packet }, { send }) => send(respond(packet, { rcode: 5 })),
  tcp: ({ packet }, connection) => connection.write(framed(respond(packet, { rcode: 5 }))),
};
const silent: Behaviour = { udp: () => {}, tcp: () => {} };

// Side by side: they wait for time-outs.
describe.concurrent('a resolver of no use', () => {
  const commands = [
    ['audit', ['audit', 'orchard.example']],
    ['spf', ['spf', 'orchard.example', '--ip', '192.0.2.1']],
  ] as const;

  describe.each(commands)('for %s', (_name, args) => {
    it.each<readonly [string, Behaviour | null, (server: string) => Failure]>([
      ['where nothing listens', null, (server) => ({ kind: 'resolver-unreachable', server })],
      ['that never answers', silent, (server) => ({ kind: 'resolver-unreachable', server })],
      ['that talks nonsense', talksNonsense, (server) => ({ kind: 'resolver-garbage', server })],
      [
        'that declines',
        declines,
        (server) => ({ kind: 'resolver-declines', server, domain: 'orchard.example', rcode: 'REFUSED' }),
      ],
    ])('%s: one sentence, 3', async (_what, behaviour, failure) => {
      const where = behaviour === null ? '127.0.0.1:1' : (await startServer(behaviour)).label;
      const sentence = printFailure(failure(where)).en;
      expect(await run([...args, '--resolver', where])).toEqual({ code: 3, stdout: '', stderr: `${sentence}\n` });
    });
  });

  it('is said once for many domains, each of which has its place in the JSON, none with a finding', async () => {
    const names = ['a.example', 'b.example', 'c.example'];
    const ended = await run(['audit', ...names, '--json', '--resolver', '127.0.0.1:1', '--lang', 'ja']);
    expect(ended.code).toBe(3);
    const says = printFailure({ kind: 'resolver-unreachable', server: '127.0.0.1:1' }).ja;
    expect(ended.stderr).toBe(`${says}\n`);
    const failure = { kind: 'resolver-unreachable', says };
    expect(parsed(ended).domains).toEqual(names.map((domain) => ({ domain, failure, findings: [] })));
  });

  it('is not blamed for a domain whose own servers are silent', async () => {
    const world = demoWorld();
    const { label } = await startServer({
      udp: ({ packet }, { send }) => {
        const reply = answerPacket(world, packet, 'udp');
        if (reply !== null && !packet.toString('latin1').toLowerCase().includes('orchard')) send(Buffer.from(reply));
      },
    });
    const ended = await run(['audit', 'orchard.example', '--json', '--resolver', label]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const verdicts = parsed(ended).domains[0]?.findings.map(({ verdict }) => verdict);
    expect(verdicts).toContain('unknown');
    expect(verdicts).not.toContain('fail');
  });
});

/** A server that is silent, and the moment it is first asked. */
async function startSilence(): Promise<{ readonly label: string; readonly asked: Promise<void> }> {
  let hear = () => {};
  const asked = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const { label } = await startServer({ udp: () => hear() });
  return { label, asked };
}

describe('Ctrl-C', () => {
  it.each([
    ['audit', ['audit', 'a.example']],
    ['audit of two', ['audit', 'a.example', 'b.example']],
    ['spf', ['spf', 'a.example', '--ip', '::1']],
  ] as const)('ends an %s that waits for a silent server: one sentence, 3', async (_what, args) => {
    const { label, asked } = await startSilence();
    const { child, ended } = start([...args, '--resolver', label]);
    await asked;
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(oneSentence);
    // Had it waited to the end, it would blame the resolver.
    expect(stderr).not.toContain(label);
  });

  it('leaves a whole JSON object behind', async () => {
    const { label, asked } = await startSilence();
    const { child, ended } = start(['audit', 'a.example', '--json', '--resolver', label]);
    await asked;
    child.kill('SIGTERM');
    const stopped = await ended;
    expect(stopped.code).toBe(3);
    expect(parsed(stopped).domains).toMatchObject([{ domain: 'a.example', failure: { kind: 'cancelled' } }]);
  });
});
