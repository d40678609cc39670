// Finding messages in a history of 5,000,000 events by address and by message ID, against zgrep -c of the same text over the same files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { readQuery } from '../../electron/engine/history/read-query.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import type { Outcome } from '../../shared/failure.ts';
import { noFilter } from '../../shared/history/search.ts';
import { median, type Figure, type Measure } from './figure.ts';
import { type EventFolder, writeEventFiles } from './history-events.ts';

const events = 5_000_000;
const samples = 300;
/** Not counted: what DuckDB reads from the disk for the first time. */
const warmUps = 20;
const rounds = 9;

export const measure: Measure = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-bench-'));
  const store = eventFiles(folder);
  try {
    const written = await writeEventFiles({ folder, events, samples });
    const archive = valueOf(await store.open('bench'));
    await takeIn(archive, written);
    return [
      await searchFigure('history-address', written.addresses, { archive, written }),
      await searchFigure('history-id', written.messageIds, { archive, written }),
      await roundFigure('history-all', '', archive),
      await roundFigure('history-words', 'order 4711', archive),
    ];
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

type Place = { readonly archive: EventArchive; readonly written: EventFolder };

async function takeIn(archive: EventArchive, { files, events: wanted }: EventFolder): Promise<void> {
  const incoming = files.map(
    (file) => ({ path: file, source: 'file', sourceId: '', name: file, version: '1' }) as const,
  );
  const taken = valueOf(await archive.takeFiles(incoming, { signal: new AbortController().signal }));
  if (taken.events !== wanted) throw new Error(`${taken.events} events were taken in, not ${wanted}.`);
}

async function searchFigure(name: string, texts: readonly string[], { archive, written }: Place): Promise<Figure> {
  const [first] = texts;
  if (first === undefined) throw new RangeError('There is nothing to look for.');
  const greppedMs = await grep(first, written.files);
  for (const text of texts.slice(0, warmUps)) await timed(archive, text);
  const tookMs: number[] = [];
  for (const text of texts) tookMs.push(await timed(archive, text));
  const slowMs = tookMs.toSorted((one, other) => one - other)[Math.floor(texts.length * 0.95)] ?? Number.NaN;
  const words = `p95 ${slowMs.toFixed(1)} ms, median ${median(tookMs).toFixed(1)} ms of ${texts.length} searches`;
  return {
    name,
    value: greppedMs / slowMs,
    digits: 0,
    unit: 'x',
    aim: { atLeast: 1000 },
    against: `faster than zgrep -c over ${written.files.length} files (${words}, against ${(greppedMs / 1000).toFixed(1)} s; ${written.events.toLocaleString('en')} events)`,
  };
}

async function roundFigure(name: string, text: string, archive: EventArchive): Promise<Figure> {
  await timed(archive, text);
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) tookMs.push(await timed(archive, text));
  const what = text === '' ? 'the newest 50 of all, and their number' : `"${text}" in subjects and addresses`;
  return {
    name,
    value: median(tookMs),
    digits: 0,
    unit: 'ms',
    aim: { atMost: 1000 },
    against: `${what}, in the same history (median of ${rounds})`,
  };
}

async function timed(archive: EventArchive, text: string): Promise<number> {
  const began = performance.now();
  const found = valueOf(await archive.find(readQuery(text), noFilter, { offset: 0, limit: 50 }));
  const tookMs = performance.now() - began;
  if (found.total === 0) throw new Error(`Nothing is found for "${text}".`);
  return tookMs;
}

/** What somebody would do without a history. */
async function grep(text: string, files: readonly string[]): Promise<number> {
  const began = performance.now();
  const zgrep = spawn('zgrep', ['-c', '-F', '--', text, ...files], { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(zgrep, 'close');
  return performance.now() - began;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
