// Runs another program; what it prints goes to stderr, so that our own stdout stays clean.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeAlong } from './leave.mjs';
import { projectRoot } from './place.mjs';

/**
 * @typedef {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv, readonly stdout?: 'stderr' | 'inherit' | 'ignore' }} RunOptions
 */

/**
 * Answers the exit code; a program that cannot be started answers 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const to = {
    stderr: /** @type {const} */ (2),
    inherit: /** @type {const} */ (1),
    ignore: /** @type {const} */ ('ignore'),
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      stdio: ['ignore', to[options.stdout ?? 'stderr'], 2],
      // Windows can start npm.cmd only through its shell.
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    takeAlong(child);
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm, through the very npm that started us where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const started = process.env['npm_execpath'] ?? '';
  if (started.endsWith('npm-cli.js')) return run(process.execPath, [started, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * The script behind an installed package's command, to be run by node on every system alike.
 * @param {string} packageName
 * @param {string} [commandName]
 */
export function commandScript(packageName, commandName = packageName) {
  const manifest = join(projectRoot, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[commandName]);
}
