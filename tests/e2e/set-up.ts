// Before the first end-to-end test: a runtime, a fresh build and a display, each only where it is missing.
import { ensureBuilt } from '../../build/bootstrap/built.mjs';
import { hasDisplay, startDisplay } from '../../build/bootstrap/display.mjs';
import { ensureRuntime } from '../../build/bootstrap/runtime.mjs';

export async function setup(): Promise<() => void> {
  await ensureRuntime();
  await ensureBuilt('app');
  if (hasDisplay()) return () => {};
  const { display, stop } = await startDisplay();
  process.env['DISPLAY'] = display;
  process.env['PLUMBLINE_VIRTUAL_DISPLAY'] = '1';
  return stop;
}
