// Starts real Electron, under a session bus and a keyring of its own or without one, and speaks to its secret store.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hasDisplay, startDisplay } from '../../build/bootstrap/display.mjs';
import { withoutNodeMode } from '../../build/bootstrap/electron-process.mjs';
import { ensureRuntime, executableIn } from '../../build/bootstrap/runtime.mjs';
import type { SecretStore } from '../../electron/ports/secret-store.ts';
import type { Answered, Asked } from './keyring-program.ts';

export type KeyringWorld = {
  /** A place that is thrown away with this world; keyring and program live in it. */
  readonly folder: string;
  readonly start: (keyring: 'real' | 'none') => Promise<KeyringProgram>;
  readonly close: () => Promise<void>;
};

export type KeyringProgram = {
  readonly storeIn: (folder: string) => SecretStore;
  readonly stop: () => Promise<void>;
};

const program = fileURLToPath(new URL('keyring-program.ts', import.meta.url));
/** The daemon needs a password to open the keyring with; it unlocks, then Electron takes the shell's place. */
const underKeyring = 'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$0" "$@"';

export async function openKeyringWorld(): Promise<KeyringWorld> {
  const executable = executableIn(await ensureRuntime());
  const display = hasDisplay() ? null : await startDisplay();
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-keyring-'));
  const appFolder = path.join(folder, 'app');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node20',
      outDir: appFolder,
      rolldownOptions: { input: program, external: ['electron'] },
    },
    ssr: { noExternal: true, external: ['electron'] },
  });
  const packageJson = { name: 'plumbline-keyring', type: 'module', main: 'keyring-program.js' };
  await writeFile(path.join(appFolder, 'package.json'), JSON.stringify(packageJson));
  return {
    folder,
    async start(keyring) {
      const home = await mkdtemp(path.join(folder, 'home-'));
      const runtime = path.join(home, 'run');
      await mkdir(runtime, { mode: 0o700 });
      const backend = keyring === 'real' ? 'gnome-libsecret' : 'basic';
      const flags = ['--no-sandbox', '--disable-gpu', `--password-store=${backend}`, `--user-data-dir=${home}/data`];
      const command = [executable, appFolder, ...flags];
      const session = ['dbus-run-session', '--', ...(keyring === 'real' ? ['sh', '-c', underKeyring] : []), ...command];
      return speak(session, {
        ...withoutNodeMode(),
        ...(display === null ? {} : { DISPLAY: display.display }),
        HOME: home,
        XDG_DATA_HOME: path.join(home, 'share'),
        XDG_RUNTIME_DIR: runtime,
      });
    },
    async close() {
      display?.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function speak([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): KeyringProgram {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(command, args, {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let complaints = '';
  let lastId = 0;
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, answer } = JSON.parse(line) as Answered;
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`Electron ended. It said: ${complaints.slice(-2000)}`));
  });
  const ask = (folder: string, call: keyof SecretStore, input: readonly unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as (answer: unknown) => void, reject });
      const asked: Asked = { id: lastId, folder, call, input };
      child.stdin.write(`${JSON.stringify(asked)}\n`);
    });
  return {
    storeIn: (folder) => ({
      state: () => ask(folder, 'state', []),
      unlock: (passphrase) => ask(folder, 'unlock', [passphrase]),
      list: () => ask(folder, 'list', []),
      read: (profileId) => ask(folder, 'read', [profileId]),
      save: (profileId, key) => ask(folder, 'save', [profileId, key]),
      remove: (profileId) => ask(folder, 'remove', [profileId]),
    }),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
