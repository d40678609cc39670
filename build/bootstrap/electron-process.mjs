// Starts the built app in Electron with the flags this machine needs, and keeps Chromium's harmless complaints to itself.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { takeAlong } from './leave.mjs';
import { projectRoot } from './place.mjs';
import { executableIn } from './runtime.mjs';

// Chromium's own log format: [pid:mmdd/hhmmss.micros:LEVEL:file.cc(line)].
const chromiumLine = /^\[\d+:\d+\/[\d.]+:(?:ERROR|WARNING|INFO):([\w./]+)\(\d+\)\]/;
const harmlessFile =
  /(?:^|\/)(?:bus|object_proxy|viz_main_impl|gpu_\w+|gl_\w+|angle_\w+|vaapi_\w+|command_buffer_\w+|browser_main_loop|login_manager_\w*|sandbox_linux|zygote_\w+|dbus_\w+|gles2_\w+|upower_\w+|\w*power_monitor\w*)\.cc$/;

/** The flags that a root user, or a machine without a GPU, has to give. */
export function electronFlags() {
  if (process.platform !== 'linux') return [];
  const isRoot = process.getuid?.() === 0;
  const isVirtual = Boolean(process.env['PLUMBLINE_VIRTUAL_DISPLAY']);
  return [...(isRoot ? ['--no-sandbox'] : []), ...(isVirtual ? ['--disable-gpu'] : [])];
}

/**
 * @param {string} runtimeFolder
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runElectron(runtimeFolder, args) {
  return new Promise((resolve, reject) => {
    const electron = spawn(executableIn(runtimeFolder), [projectRoot, ...electronFlags(), ...args], {
      cwd: projectRoot,
      env: withoutNodeMode(),
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    takeAlong(electron);
    if (electron.stderr) {
      createInterface({ input: electron.stderr }).on('line', (line) => {
        if (!isHarmless(line)) process.stderr.write(`${line}\n`);
      });
    }
    electron.once('error', reject);
    electron.once('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string} line */
export function isHarmless(line) {
  const file = chromiumLine.exec(line)?.[1];
  return file !== undefined && harmlessFile.test(file);
}

/** In Node mode, which some editors set for their terminals, Electron would open no window. */
export function withoutNodeMode() {
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}
