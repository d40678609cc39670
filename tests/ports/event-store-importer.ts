// A program that reads one file after the other into a history, and prints the number of each that it was told is taken in.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { takeLimits } from '../../electron/adapters/history/take-limits.ts';
import type { IncomingFile } from '../../electron/ports/event-store.ts';
import { record } from './event-archive.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const store = eventFiles(folder, { limits: { ...takeLimits, originalLength: 8_000 } });
const opened = await store.open('p');
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));

/** Every file says ten events of the file before again; lines go by SQL, lists in pieces of some. */
async function fileOf(number: number): Promise<IncomingFile> {
  const records = Array.from({ length: 50 }, (_, index) => record({ id: `m${number * 40 + index}`, type: 'Send' }));
  const filePath = path.join(folder, `events-${number}`);
  await writeFile(filePath, number % 2 === 0 ? gzipSync(records.join('\n')) : `[${records.join(',')}]`);
  return { path: filePath, source: 'file', sourceId: '', name: `file ${number}`, version: '1' };
}

for (let number = Number(first); ; number += 1) {
  const taken = await opened.value.takeFiles([await fileOf(number)], { signal: new AbortController().signal });
  if (!taken.ok) throw new Error(JSON.stringify(taken.failure));
  process.stdout.write(`${number}\n`);
}
