// The command `bench`: everything the benches need, then the harness.
import { ensureBuilt } from './built.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { run } from './run.mjs';
import { ensureRuntime, executableIn } from './runtime.mjs';
import { checkRuntime, ensureSystemPackages } from './system-packages.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runBench(args) {
  await ensureSystemPackages('app');
  checkRuntime(executableIn(await ensureRuntime()));
  await ensureBuilt('app');
  const virtual = hasDisplay() ? undefined : await startDisplay();
  if (virtual) {
    process.env['DISPLAY'] = virtual.display;
    process.env['PLUMBLINE_VIRTUAL_DISPLAY'] = '1';
  }
  try {
    return await run(process.execPath, ['tests/bench/main.mjs', ...args], { stdout: 'inherit' });
  } finally {
    virtual?.stop();
  }
}
