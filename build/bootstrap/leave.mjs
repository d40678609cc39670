// Ends together with who started us, and takes along what we started.

/** @type {Set<{ kill(signal?: NodeJS.Signals): boolean }>} */
const started = new Set();

const watchMs = 250;
let isWatchingExit = false;

/**
 * Remembers a child until it ends, so that it does not outlive us.
 * @template {import('node:child_process').ChildProcess} C
 * @param {C} child
 * @returns {C}
 */
export function takeAlong(child) {
  if (!isWatchingExit) process.once('exit', () => endChildren('SIGTERM'));
  isWatchingExit = true;
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** A signal ends the children first; a program that answers signals itself must not call this. */
export function endChildrenOnSignal() {
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ])) {
    process.once(signal, () => {
      endChildren(signal);
      process.exit(128 + number);
    });
  }
}

/** npm gives a signal to its shell only, and the shell dies without passing it on: then we are left with another parent. */
export function followNpm() {
  if (process.platform === 'win32' || process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, watchMs);
  watch.unref();
}

/** @param {NodeJS.Signals} signal */
function endChildren(signal) {
  for (const child of started) child.kill(signal);
  started.clear();
}
