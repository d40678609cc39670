// Taking 1,000,000 events in 40 gzip files into a new history, against DuckDB's bare count of the same records: time, and memory at the peak.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { median, type Measure } from './figure.ts';
import { type Written, writeImportFiles } from './history-import-events.ts';

const events = 1_000_000;
const files = 40;
const rounds = 5;
const megabyte = 1024 * 1024;

type Order = { readonly side: 'ours' | 'bare'; readonly folder: string; readonly history: string };
type Told = { readonly elapsedMs: number; readonly peakBytes: number; readonly events: number };

const measureOrder = 'measure-history-import';
if (process.argv[2] === measureOrder) process.on('message', (order: Order) => void answer(order));

/** Each in a process of its own: what one side left in memory is not the other's. */
async function answer(order: Order): Promise<void> {
  const work = await (order.side === 'ours' ? openOurs(order) : openBare(order));
  let peakBytes = 0;
  const look = (): void => void (peakBytes = Math.max(peakBytes, process.memoryUsage().rss));
  const timer = setInterval(look, 2);
  const startMs = performance.now();
  const counted = await work();
  const elapsedMs = performance.now() - startMs;
  look();
  clearInterval(timer);
  process.send?.({ elapsedMs, peakBytes, events: counted } satisfies Told);
  process.disconnect();
  setImmediate(() => process.exit(0));
}

type Work = () => Promise<number>;

async function openBare({ folder }: Order): Promise<Work> {
  const connection = await (await DuckDBInstance.create()).connect();
  return async () => {
    const counted = await connection.run(`SELECT count(*) FROM read_json_objects('${folder}/*.gz')`);
    const [[count] = []] = await counted.getRowsJson();
    return Number(count);
  };
}

/** As the program does it: with what is there looked at first, duplicates looked for, and the originals kept. */
async function openOurs({ folder, history }: Order): Promise<Work> {
  await rm(history, { recursive: true, force: true });
  const opened = await eventFiles(history).open('bench');
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const incoming = (await readdir(folder)).toSorted().map((name) => {
    const filePath = path.join(folder, name);
    return { path: filePath, source: 's3', sourceId: '', name: filePath, version: '1' } as const;
  });
  return async () => {
    const taken = await opened.value.takeFiles(incoming, { signal: new AbortController().signal });
    if (!taken.ok) throw new Error(JSON.stringify(taken.failure));
    return taken.value.events;
  };
}

export const measure: Measure = async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'plumbline-bench-'));
  const folder = await mkdtemp(path.join(home, 'events-'));
  try {
    const written = await writeImportFiles({ folder, events, files });
    const told = { ours: [] as Told[], bare: [] as Told[] };
    for (let round = 0; round < rounds; round += 1)
      for (const side of ['bare', 'ours'] as const) {
        const one = await inChild({ side, folder, history: path.join(home, 'history') });
        if (one.events !== written.events) throw new Error(`${side} came to ${one.events} events.`);
        told[side].push(one);
      }
    return figures(told, written);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

function figures(
  told: { readonly [S in Order['side']]: readonly Told[] },
  written: Written,
): Awaited<ReturnType<Measure>> {
  const middle = (side: Order['side'], of: keyof Told): number => median(told[side].map((one) => one[of]));
  const ratio = (of: keyof Told): number => middle('ours', of) / middle('bare', of);
  const what = `DuckDB's bare count of the same ${written.events.toLocaleString('en')} records in ${files} files, ${Math.round(written.bytes / megabyte)} MB of JSON in ${Math.round(written.packedBytes / megabyte)} MB of gzip`;
  const seconds = (side: Order['side']): string => `${(middle(side, 'elapsedMs') / 1000).toFixed(2)} s`;
  const megabytes = (side: Order['side']): string => `${Math.round(middle(side, 'peakBytes') / megabyte)} MB`;
  return [
    {
      name: 'history-import',
      value: ratio('elapsedMs'),
      digits: 2,
      unit: 'x',
      aim: { atMost: 3 },
      against: `${what} (${seconds('ours')} against ${seconds('bare')}, medians of ${rounds})`,
    },
    {
      name: 'history-memory',
      value: ratio('peakBytes'),
      digits: 2,
      unit: 'x',
      aim: { atMost: 1.5 },
      against: `the bare count's process (${megabytes('ours')} against ${megabytes('bare')} at the peak, medians of ${rounds})`,
    },
  ];
}

async function inChild(order: Order): Promise<Told> {
  const child = fork(fileURLToPath(import.meta.url), [measureOrder]);
  child.send(order);
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}
