// A real BIND 9 on loopback, with zones of its own in a temporary folder, for as long as a test needs it.
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Bind = { readonly portNumber: number; readonly stop: () => Promise<void> };

/** Where the program is, null where it is not installed. */
export function findNamed(): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/sbin',
  ];
  return folders.map((folder) => path.join(folder, 'named')).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts it with a zone file for each name, and waits until all are loaded. */
export async function startBind(named: string, zones: Readonly<Record<string, string>>): Promise<Bind> {
  for (let attempt = 1; ; attempt += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-bind-'));
    const portNumber = await freePort();
    writeFileSync(path.join(folder, 'named.conf'), configuration(folder, portNumber, Object.keys(zones)));
    for (const [zone, text] of Object.entries(zones)) writeFileSync(path.join(folder, `${zone}.zone`), text);
    const child = spawn(named, ['-g', '-c', path.join(folder, 'named.conf'), '-p', String(portNumber)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const stop = async (): Promise<void> => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    };
    const trouble = await running(child);
    if (trouble === null) return { portNumber, stop };
    await stop();
    // Another process may have taken the port between the look and the start.
    if (attempt === 3) throw new Error(`named did not start: ${trouble}`);
  }
}

function configuration(folder: string, portNumber: number, zones: readonly string[]): string {
  const options = [
    `directory "${folder}";`,
    `pid-file "${folder}/named.pid";`,
    `session-keyfile "${folder}/session.key";`,
    `listen-on port ${portNumber} { 127.0.0.1; };`,
    'listen-on-v6 { none; };',
    'recursion no;',
    'dnssec-validation no;',
    'allow-query { any; };',
    'minimal-responses yes;',
  ];
  const entries = zones.map((zone) => `zone "${zone}" { type primary; file "${folder}/${zone}.zone"; };`);
  return [`options { ${options.join(' ')} };`, 'controls { };', ...entries, ''].join('\n');
}

/** Null once it answers; otherwise the end of its log. */
function running(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let log = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      log += bytes.toString();
      // Said after all zones are loaded and the sockets are open.
      if (/\srunning$/mu.test(log)) resolve(null);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', () => resolve(log.slice(-1500)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await exit;
}

/** A port that is free for both UDP and TCP just now. */
async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  const server = createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  await new Promise<void>((resolve) => (free ? server.close(() => resolve()) : resolve()));
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return free ? port : freePort();
}
