// Runs the built terminal door on plain Node, as a shell would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { outFolder, projectRoot } from '../../build/bootstrap/place.mjs';

export const cliScript = join(outFolder, 'main', 'cli.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = {
  readonly child: ChildProcess;
  /** Resolves once standard output holds that many whole lines, or the program has ended. */
  readonly lines: (count: number) => Promise<readonly string[]>;
  readonly ended: Promise<Ended>;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** The program and its first arguments; Node with the built door where it is left out. */
  readonly command?: readonly [string, ...string[]];
};

/** Nothing of the tester's own language, colours or terminal. */
function plainEnvironment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(own), ...env };
}

export function start(args: readonly string[], { env = {}, command }: RunOptions = {}): Running {
  const [program, ...first] = command ?? [process.execPath, cliScript];
  const child = spawn(program, [...first, ...args], {
    cwd: projectRoot,
    env: plainEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (heard[name] += text));
  const exited = once(child, 'exit');
  const ended = once(child, 'close').then(([code]) => ({ code: typeof code === 'number' ? code : null, ...heard }));
  return {
    child,
    ended,
    lines: async (count) => {
      const now = () => heard.stdout.split('\n').slice(0, -1);
      while (now().length < count && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), exited]);
      return now();
    },
  };
}

export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return start(args, options).ended;
}

/** The command line as one string for a shell. */
export function shellLine(args: readonly string[]): string {
  return [process.execPath, cliScript, ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
}
