// Opens the app, or a bare folder of its own, in Electron for a bench, with user data that were put there before.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core';
import type { Bench } from './figure.ts';

export type Opened = { readonly page: Page; readonly close: () => Promise<void> };

export type OpenPlan = {
  /** The app's where it is left out. */
  readonly folder?: string;
  readonly prepare?: (userData: string) => Promise<unknown>;
};

const patienceMs = 30_000;

export async function openApp(bench: Bench, { folder, prepare }: OpenPlan): Promise<Opened> {
  const userData = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  await prepare?.(userData);
  const { ELECTRON_RUN_AS_NODE: _nodeMode, ...env } = process.env;
  const app = await attach({
    executablePath: bench.electronExecutable,
    args: [folder ?? bench.projectRoot, ...bench.electronFlags, `--user-data-dir=${userData}`],
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  });
  return {
    page: await app.firstWindow(),
    close: async () => {
      await app.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Playwright now and then loses the race with Electron's start; a second attempt usually attaches. */
async function attach(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: patienceMs });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch({ ...options, timeout: patienceMs });
  }
}
