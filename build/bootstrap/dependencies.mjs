// Installs the dependencies of the lockfile, when what is installed is not what the lockfile says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { outFolder, projectRoot } from './place.mjs';
import { runNpm } from './run.mjs';
import { say, Stop } from './stop.mjs';

export async function ensureDependencies() {
  if (isInstalled()) return;
  await alone(join(outFolder, '.dependencies.lock'), async () => {
    if (isInstalled()) return;
    say('installing dependencies (npm ci)');
    const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0)
      throw new Stop('npm ci failed (see above). Check the network and the npm registry, then try again.');
  });
}

/** npm keeps a copy of the lockfile it installed: comparing contents, unlike times, survives a fresh checkout. */
function isInstalled() {
  const wanted = readLock(join(projectRoot, 'package-lock.json'));
  const installed = readLock(join(projectRoot, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { readonly version?: string, readonly optional?: boolean, readonly peer?: boolean }>}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}
