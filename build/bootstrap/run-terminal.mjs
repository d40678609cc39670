// The command `plumbline`: the terminal door, on plain Node, in this very process so that signals and exit codes are its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built.mjs';
import { outFolder } from './place.mjs';

/** @param {readonly string[]} args */
export async function runTerminal(args) {
  await ensureBuilt('terminal');
  const script = join(outFolder, 'main', 'cli.js');
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}
