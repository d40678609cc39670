// Two bootstraps at once must not fill the same cache, and one that died must not block the next.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { alone } from '../../../build/bootstrap/alone.mjs';

const moduleUrl = new URL('../../../build/bootstrap/alone.mjs', import.meta.url).href;

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-alone-'));
  lock = join(folder, 'work.lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that, alone, reads a number, waits, and writes the next one: overlapping, it would lose counts. */
function countOnce(counter: string): Promise<number | null> {
  const script = `
    import { readFile, writeFile } from 'node:fs/promises';
    import { alone } from ${JSON.stringify(moduleUrl)};
    const [counter, lock] = process.argv.slice(1);
    await alone(lock, async () => {
      const seen = Number(await readFile(counter, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 40));
      await writeFile(counter, String(seen + 1));
    });`;
  return new Promise((resolve) => {
    spawn(process.execPath, ['--input-type=module', '-e', script, counter, lock], { stdio: 'inherit' }).once(
      'exit',
      resolve,
    );
  });
}

it('lets several processes do their work one after the other', async () => {
  const counter = join(folder, 'counter');
  await writeFile(counter, '0');
  const codes = await Promise.all(Array.from({ length: 5 }, () => countOnce(counter)));
  expect(codes).toEqual([0, 0, 0, 0, 0]);
  expect(await readFile(counter, 'utf8')).toBe('5');
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that died', async () => {
  const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => dead.once('exit', resolve));
  await writeFile(lock, String(dead.pid));
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done');
});

it('lets the next one in after a failure', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done');
});
