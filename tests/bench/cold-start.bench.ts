// From starting the process to the first contentful paint: the app against a bare Electron window, taking turns.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Bench, type Measure } from './figure.ts';

const rounds = 9;
const warmUps = 2;
const patienceMs = 30_000;

export const measure: Measure = async (bench) => {
  const app = bench.projectRoot;
  const bare = join(bench.projectRoot, 'tests', 'bench', 'cold-start', 'bare');
  const userData = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const times = { app: [] as number[], bare: [] as number[] };
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      const bareMs = await paintMs(bench, bare, join(userData, 'bare'));
      const appMs = await paintMs(bench, app, join(userData, 'app'));
      // The first rounds make the user data folders and fill the caches of disk and compiled script; they count for neither.
      if (round < 0) continue;
      times.bare.push(bareMs);
      times.app.push(appMs);
    }
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  const [appMedian, bareMedian] = [median(times.app), median(times.bare)];
  return [
    {
      name: 'cold-start',
      value: appMedian / bareMedian,
      digits: 2,
      unit: 'x',
      aim: { atMost: 1.5 },
      against: `a bare Electron window with one line of text (${Math.round(appMedian)} ms against ${Math.round(bareMedian)} ms, medians of ${rounds})`,
    },
  ];
};

/** The same probe is put before both mains; it says when the page first painted, by the wall clock both processes share. */
function paintMs(bench: Bench, folder: string, userData: string): Promise<number> {
  const probe = join(bench.projectRoot, 'tests', 'bench', 'cold-start', 'paint-probe.cjs');
  const { ELECTRON_RUN_AS_NODE: _nodeMode, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const startMs = Date.now();
    const electron = spawn(bench.electronExecutable, [folder, ...bench.electronFlags, `--user-data-dir=${userData}`], {
      env: { ...env, NODE_OPTIONS: `--require="${probe.replaceAll('\\', '/')}"` },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const timer = setTimeout(() => electron.kill(), patienceMs);
    let told = '';
    electron.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    electron.once('error', reject);
    electron.once('close', () => {
      clearTimeout(timer);
      const paintedAtMs = Number(/painted-at-ms (\d+(?:\.\d+)?)/.exec(told)?.[1]);
      if (Number.isFinite(paintedAtMs)) resolve(paintedAtMs - startMs);
      else reject(new Error(`${folder} showed nothing within ${patienceMs / 1000} s.`));
    });
  });
}
