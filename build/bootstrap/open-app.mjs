// The command `app`: opens the window, or, where there is no display, shows the demo audit as a picture.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { runElectron } from './electron-process.mjs';
import { reportsFolder } from './place.mjs';
import { ensureRuntime, executableIn } from './runtime.mjs';
import { say } from './stop.mjs';
import { checkRuntime, ensureSystemPackages } from './system-packages.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function openApp(args) {
  await ensureSystemPackages('app');
  const runtime = await ensureRuntime();
  checkRuntime(executableIn(runtime));
  await ensureBuilt('app');
  return hasDisplay() ? runElectron(runtime, args) : tour(runtime, args);
}

/**
 * @param {string} runtime
 * @param {readonly string[]} args
 */
async function tour(runtime, args) {
  say('no display here: running the demo audit in the real app under Xvfb');
  const { display, stop } = await startDisplay();
  // The tour leaves the user's own settings and results alone.
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-tour-'));
  mkdirSync(reportsFolder, { recursive: true });
  process.env['DISPLAY'] = display;
  process.env['PLUMBLINE_VIRTUAL_DISPLAY'] = '1';
  try {
    const picture = join(reportsFolder, 'demo-audit.png');
    return await runElectron(runtime, [`--user-data-dir=${userData}`, `--demo-tour=${picture}`, ...args]);
  } finally {
    stop();
    rmSync(userData, { recursive: true, force: true });
  }
}
