// Sees to the system libraries Electron and the tests need: installed on Debian as root, otherwise said in one command.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './alone.mjs';
import { cacheFolder } from './place.mjs';
import { run } from './run.mjs';
import { say, Stop } from './stop.mjs';

const windowPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'fonts-noto-cjk',
];
// A real name server and dig to compare with; strace to see that nothing leaves loopback; a keyring to keep keys in; aws to drive the simulated SES; SpamAssassin to be asked for a score; swaks and opendkim as others who send and sign.
const testPackages = [
  'bind9',
  'bind9-dnsutils',
  'strace',
  'gnome-keyring',
  'libsecret-1-0',
  'dbus-x11',
  'awscli',
  'spamd',
  'spamassassin',
  'swaks',
  'opendkim',
  'opendkim-tools',
];
const policyPath = '/usr/sbin/policy-rc.d';

/** @param {'app' | 'test'} purpose */
export async function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux') return;
  if (!isDebian()) return stopWithoutDisplay('the Xvfb program of your distribution');
  const wanted = purpose === 'test' ? [...windowPackages, ...testPackages] : windowPackages;
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) {
    await alone(join(cacheFolder(), '.apt.lock'), () => install(missingOf(wanted)));
  } else {
    const command = `sudo apt-get install -y --no-install-recommends ${missing.map(nameHere).join(' ')}`;
    stopWithoutDisplay(command);
    say(`some system packages are missing; to install them: ${command}`);
  }
}

/**
 * After the runtime is there: says what it cannot start without.
 * @param {string} executable
 */
export function checkRuntime(executable) {
  if (process.platform !== 'linux') return;
  checkSharedLibraries(executable);
  checkSandbox(join(dirname(executable), 'chrome-sandbox'));
}

/** @param {string} executable */
function checkSharedLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const lost = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  if (lost.length === 0) return;
  const remedy = isDebian()
    ? `sudo apt-get install -y --no-install-recommends ${windowPackages.map(nameHere).join(' ')}`
    : 'the package manager of your distribution';
  throw new Stop(`Electron cannot start without ${lost.join(', ')}. Install them with: ${remedy}`);
}

/**
 * Chromium's sandbox wants user namespaces, or else a helper that belongs to root; giving the sandbox up is no choice.
 * @param {string} helper
 */
function checkSandbox(helper) {
  if (process.getuid?.() === 0 || !existsSync(helper)) return;
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o4111) === 0o4111) return;
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0) return;
  throw new Stop(
    `Electron's sandbox needs one step as root on this system: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} remedy */
function stopWithoutDisplay(remedy) {
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || existsSync('/usr/bin/Xvfb')) return;
  throw new Stop(`There is no display and no Xvfb to stand in for one. Install it with: ${remedy}`);
}

/** @param {readonly string[]} names */
function missingOf(names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Abbrev}\n'], { encoding: 'utf8' });
  const installed = new Set(
    (stdout ?? '').split('\n').flatMap((line) => (line.includes(' ii') ? [line.split(' ')[0] ?? ''] : [])),
  );
  // Since the 64-bit time_t transition several libraries carry the ending t64.
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @param {string} name */
function nameHere(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout ?? '') ? `${name}t64` : name;
}

/** @param {readonly string[]} missing */
async function install(missing) {
  if (missing.length === 0) return;
  say(`installing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  /** @param {readonly string[]} args */
  const apt = (args) => run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, stdout: 'ignore' });
  await apt(['update']);
  const liftPolicy = forbidDaemons();
  try {
    const names = missing.map(nameHere);
    const code = await apt(['install', '-y', '--no-install-recommends', ...names]);
    if (code !== 0) throw new Stop(`apt-get could not install ${names.join(' ')} (see above).`);
  } finally {
    liftPolicy();
  }
  // A name server must not come up at the next boot either: only its program is wanted.
  if (missing.includes('bind9') && existsSync('/usr/bin/systemctl')) {
    await run('systemctl', ['disable', '--quiet', 'named.service']);
  }
}

/** Debian asks this file before it starts a freshly installed daemon; 101 means no. */
function forbidDaemons() {
  if (existsSync(policyPath)) return () => {};
  writeFileSync(policyPath, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(policyPath, { force: true });
}
