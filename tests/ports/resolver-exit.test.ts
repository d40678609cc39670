// On plain Node: a resolver that was not closed lets the process end, and nothing is left rejected or thrown.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerText, framed, respond } from '../fakes/dns-packets.ts';
import { startHostileServer } from '../fakes/hostile-dns-server.ts';
import { resolverTrial } from '../fakes/resolver-trial.ts';

const trial = resolverTrial();
const program = fileURLToPath(new URL('resolver-once.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-once-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: true, target: 'node20', outDir: folder, rolldownOptions: { input: program } },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  servers: readonly string[],
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(folder, 'resolver-once.js'), ...servers]);
    const said = { out: '', err: '' };
    child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (said.err += bytes.toString()));
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

it('ends by itself after UDP, TCP, HTTPS, silence, nonsense and refusal', async () => {
  const udp = await trial.startServer({ udp: ({ packet }, { send }) => send(answerText(packet, 'x')) });
  const tcp = await trial.startServer({
    udp: ({ packet }, { send }) => send(respond(packet, { tc: true })),
    tcp: ({ packet }, connection) => connection.write(framed(answerText(packet, 'x'))),
  });
  const silent = await trial.startServer({ udp: () => undefined });
  const nonsense = await trial.startServer({ udp: (_heard, { send }) => send(Buffer.alloc(65_000, 0x5a)) });
  const gone = await startHostileServer({});
  await gone.close();
  const web = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () =>
      response.setHeader('content-type', 'application/dns-message').end(answerText(Buffer.concat(pieces), 'x')),
    );
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/dns-query`;

  const ended = await run([url, udp.label, tcp.label, silent.label, nonsense.label, gone.label, '255.255.255.255:53']);
  await new Promise((resolve) => web.close(resolve));
  expect(ended).toEqual({
    code: 0,
    err: '',
    out: 'https answer\nudp answer\ntcp answer\nudp timeout\nudp malformed\nudp unreachable\nudp unreachable\nanswer\n',
  });
});
