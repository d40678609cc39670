// Opens the built app in real Electron, with user data of its own, and takes its picture.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core';
import { electronFlags, withoutNodeMode } from '../../build/bootstrap/electron-process.mjs';
import { projectRoot, reportsFolder } from '../../build/bootstrap/place.mjs';

export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of settings and results; give it to the next launch to find them again. */
  readonly userData: string;
  /** Runs a function that only reads in main's process. */
  readonly inMain: ElectronApplication['evaluate'];
  /** Writes reports/<name>.png. */
  readonly picture: (name: string) => Promise<void>;
  /** Closes the app; a user data folder made for this launch is removed unless it is to be kept. */
  readonly close: (options?: { readonly keepUserData: boolean }) => Promise<void>;
};

export type LaunchOptions = {
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Something that starts Electron with the arguments it is given; Electron itself where none is named. */
  readonly executablePath?: string;
};

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'plumbline-e2e-')));
  const app = await attach({
    executablePath: options.executablePath ?? electronExecutable(),
    args: [projectRoot, ...electronFlags(), `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: projectRoot,
    env: { ...definedOnly(withoutNodeMode()), ...options.env },
    timeout: 25_000,
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    userData,
    inMain: (...asked: Parameters<typeof app.evaluate>) => readAgain(() => app.evaluate(...asked)),
    async picture(name) {
      await mkdir(reportsFolder, { recursive: true });
      await page.screenshot({ path: join(reportsFolder, `${name}.png`) });
    },
    async close({ keepUserData } = { keepUserData: false }) {
      await app.close();
      if (!keepUserData) await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Playwright's debugger now and then loses the race with Electron's start and waits for ever, before any of our code
 * runs; a second attempt usually attaches. Only attaching is tried again, never a test.
 */
async function attach(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(options);
  }
}

/** Node's inspector sometimes collects the answer's promise before Playwright has it; reading, or putting a dialog's answer there, again does no harm. */
async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt === 5 || !String(error).includes('garbage collected')) throw error;
    }
  }
}

/** The electron package answers, outside Electron, where its executable lies. */
function electronExecutable(): string {
  return String(createRequire(import.meta.url)('electron'));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
