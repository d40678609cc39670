// What `npm run app` does where nobody looks on: audits the demo world in the real window and leaves a picture.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { electronFlags, withoutNodeMode } from '../../build/bootstrap/electron-process.mjs';
import { projectRoot } from '../../build/bootstrap/place.mjs';

it('prints a line for every demo domain, writes the picture and ends with 0', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-tour-'));
  const picture = path.join(folder, 'tour.png');
  const electron = String(createRequire(import.meta.url)('electron'));
  const args = [projectRoot, ...electronFlags(), `--user-data-dir=${folder}`, `--demo-tour=${picture}`];
  // Rejects for any other exit code.
  const { stdout } = await promisify(execFile)(electron, args, { env: withoutNodeMode(), timeout: 80_000 });
  expect(stdout.match(/^\S+\.(?:example|test)$/gmu)).toHaveLength(17);
  expect(stdout).toMatch(/twin\.example\n {4}Mail from twin\.example is likely to be refused.*\n {4}1 blocker/u);
  expect(stdout).toContain(`Picture: ${picture}`);
  const png = await readFile(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand in the header (PNG 11.2.1): a picture of the window, not of nothing.
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1024);
  expect(png.length).toBeGreaterThan(20_000);
  await rm(folder, { recursive: true, force: true });
});
