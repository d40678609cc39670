// A real SpamAssassin on loopback, where one is installed: its spamd with the rules that came with it, asking nobody.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export const spamdIsHere = spawnSync('spamd', ['--version'], { stdio: 'ignore' }).status === 0;
export const spamdIsMissing = 'spamd cannot be found; install it with apt-get install spamd';

export type RunningSpamd = { readonly address: string; readonly stop: () => Promise<void> };

export async function startSpamd(): Promise<RunningSpamd> {
  const portNumber = await freePort();
  const drop = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const args = ['-L', '-i', '127.0.0.1', '-p', `${portNumber}`, '-s', 'stderr', '--max-children=1', '-x', ...drop];
  const child = spawn('spamd', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  await started(child);
  return {
    address: `127.0.0.1:${portNumber}`,
    async stop() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      log += bytes.toString();
      if (log.includes('server pid:')) resolve();
    });
    child.once('exit', () => reject(new Error(`spamd did not start: ${log.slice(-1000)}`)));
  });
}

/** On which nobody listens yet. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
