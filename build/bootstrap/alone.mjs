// Lets only one process at a time do a piece of work, such as filling a cache that all of them share.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const staleMs = 20 * 60_000;

/**
 * @template T
 * @param {string} lockPath
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(lockPath, work) {
  await mkdir(dirname(lockPath), { recursive: true });
  while (!(await claim(lockPath))) {
    await setAsideWhenStale(lockPath);
    await sleep(150);
  }
  try {
    return await work();
  } finally {
    await rm(lockPath, { force: true });
  }
}

/** @param {string} lockPath */
async function claim(lockPath) {
  try {
    await writeFile(lockPath, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lockPath */
async function setAsideWhenStale(lockPath) {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(lockPath, 'utf8'), stat(lockPath)]);
    // An empty lock is one that its owner is just writing.
    if (owner === '' && Date.now() - mtimeMs < 5_000) return;
    if (isAlive(Number(owner)) && Date.now() - mtimeMs < staleMs) return;
    // Renaming succeeds for one of several waiters only; removing could hit the lock of the next owner.
    await rename(lockPath, `${lockPath}.${process.pid}`);
    await rm(`${lockPath}.${process.pid}`, { force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
