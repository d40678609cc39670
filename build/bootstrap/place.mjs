// Where things are: the project, its outputs, and the cache that outlives node_modules.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const outFolder = join(projectRoot, 'out');
export const reportsFolder = join(projectRoot, 'reports');

/** The user's cache folder, by each system's own custom. */
export function cacheFolder() {
  const env = process.env;
  if (process.platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'plumbline', 'cache');
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Caches', 'plumbline');
  }
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'plumbline');
}
