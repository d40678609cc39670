// Before the first end-to-end test: a runtime and a fresh build, each only where it is missing.
import { ensureBuilt } from '../../build/bootstrap/built.mjs';
import { ensureRuntime } from '../../build/bootstrap/runtime.mjs';

export async function setup(): Promise<void> {
  await ensureRuntime();
  await ensureBuilt('app');
}
