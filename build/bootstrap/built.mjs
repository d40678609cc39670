// Builds the app, or only its terminal half, when a source has changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { outFolder, projectRoot } from './place.mjs';
import { commandScript, run } from './run.mjs';
import { say, Stop } from './stop.mjs';

/** @typedef {'app' | 'terminal'} Half */

const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
/** @type {Record<Half, readonly string[]>} */
const sources = { app: ['electron', 'shared', 'renderer', ...settings], terminal: ['electron', 'shared', ...settings] };
/** @type {Record<Half, readonly string[]>} */
const results = {
  app: ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'],
  terminal: ['main/cli.js'],
};

/** @param {Half} half */
export async function ensureBuilt(half) {
  if (isFresh(half)) return;
  await alone(join(outFolder, '.build.lock'), async () => {
    if (!isFresh(half)) await build(half);
  });
}

/** @param {Half} half */
async function build(half) {
  say(half === 'app' ? 'building the app' : 'building the terminal door');
  // Taken before the build: a source saved meanwhile must make the build stale.
  const fingerprint = fingerprintOf(half);
  const terminalFingerprint = fingerprintOf('terminal');
  rmSync(markOf(half), { force: true });
  const env = { ...process.env, NODE_ENV: 'production', PLUMBLINE_BUILD: half };
  const code = await run(
    process.execPath,
    [commandScript('electron-vite'), 'build', '--logLevel', 'warn', '--ignoreConfigWarning'],
    { env },
  );
  if (code !== 0) throw new Stop('The build failed (see above).');
  writeFileSync(markOf(half), fingerprint);
  // The whole app holds the terminal's half.
  if (half === 'app') writeFileSync(markOf('terminal'), terminalFingerprint);
}

/** @param {Half} half */
function isFresh(half) {
  try {
    if (!results[half].every((file) => existsSync(join(outFolder, file)))) return false;
    return readFileSync(markOf(half), 'utf8') === fingerprintOf(half);
  } catch {
    return false;
  }
}

/** @param {Half} half */
function markOf(half) {
  return join(outFolder, `.built-${half}`);
}

/**
 * Names, sizes and times of all sources: also a deleted or an older file changes it.
 * @param {Half} half
 */
function fingerprintOf(half) {
  const hash = createHash('sha256');
  for (const path of sources[half].flatMap((start) => filesUnder(join(projectRoot, start)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
