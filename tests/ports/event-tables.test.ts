// Tables that nobody well-meaning wrote: whatever is in them, the history stays whole and says what became of each.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { takeLimits } from '../../electron/adapters/history/take-limits.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import type { TakenIn } from '../../shared/history/sources.ts';
import { type Archives, openArchives, record, valueOf } from './event-archive.ts';

let archives: Archives;
let archive: EventArchive;
let tables: DuckDBConnection;
beforeAll(async () => {
  archives = await openArchives();
  const limits = { ...takeLimits, ratioFromBytes: 1024 * 1024, originalLength: 64 * 1024 };
  archive = valueOf(await eventFiles(archives.folder, { limits }).open('tables'));
  tables = await (await DuckDBInstance.create()).connect();
});
afterAll(async () => {
  tables.closeSync();
  await archive.close();
  await archives.close();
});

const at = (name: string): string => path.join(archives.folder, `${name.replaceAll(/\W/gu, '-')}.parquet`);
const event = (id: string): string => record({ id, type: 'Send', to: ['anna@example.com'] });
const mail = (id: string, more = ''): string =>
  `{messageId: '${id}', timestamp: '2026-01-05T09:00:00Z', destination: ['anna@example.com'] ${more}} AS mail`;

async function write(name: string, select: string): Promise<string> {
  await tables.run(`COPY (${select}) TO '${at(name)}' (FORMAT parquet, COMPRESSION zstd)`);
  return at(name);
}

async function taken(name: string, filePath: string, signal = new AbortController().signal): Promise<TakenIn> {
  const file = { path: filePath, source: 'file', sourceId: '', name, version: '1' } as const;
  return valueOf(await archive.takeFiles([file], { signal }));
}

const saysOf = ({ troubles }: TakenIn): string => troubles.map(({ says }) => says.en).join('\n');
const nothingThere = /^No SES events were found/u;

describe('the columns of a table', () => {
  it.each<readonly [string, string]>([
    ['are named as SQL', `SELECT '${event('sql')}' AS "a""; DROP TABLE events; --", 1 AS "x'); DROP TABLE events; --"`],
    ['are named alike', `SELECT 'Send' AS eventType, 'Bounce' AS eventtype_1, ${mail('alike')}`],
    [
      'hold numbers that JSON has not',
      `SELECT 'Send' AS eventType, 'inf'::DOUBLE AS a, 'nan'::FLOAT AS b, ${mail('inf')}`,
    ],
    ['hold bytes that are no text', `SELECT 'Send'::BLOB AS eventType, '\\xFF\\xFE'::BLOB AS digest, ${mail('bytes')}`],
    [
      'hold maps',
      `SELECT 'Send' AS eventType, ${mail('map', ", tags: MAP {'__proto__': ['a'], 'constructor': ['b']}")}`,
    ],
  ])('%s, and its event is read', async (name, select) => {
    expect(await taken(name, await write(name, select))).toMatchObject({ events: 1, broken: 0, troubles: [] });
  });

  it.each<readonly [string, string]>([
    ['are of other types', `SELECT 5 AS eventType, DATE '2026-01-01' AS mail, [1, 2] AS delivery`],
    [
      'have members of other types',
      `SELECT 'Send' AS eventType, {messageId: [1], timestamp: {a: 1}, destination: 7} AS mail`,
    ],
    ['are missing', `SELECT 'Send' AS eventType`],
    ['are empty', `SELECT NULL::VARCHAR AS eventType, NULL::VARCHAR AS mail FROM range(10)`],
    ['are nested deeply', `SELECT 'Send' AS eventType, ${'{a: '.repeat(100)}1${'}'.repeat(100)} AS mail`],
    ['are thousands', `SELECT ${Array.from({ length: 2000 }, (_, index) => `${index} AS c${index}`).join(', ')}`],
  ])('%s, and it is said to be no table of events', async (name, select) => {
    const told = await taken(name, await write(name, select));
    expect(told).toMatchObject({ files: 1, events: 0 });
    expect(saysOf(told)).toMatch(nothingThere);
  });
});

describe('a table', () => {
  it('that says one thing over and over is left where that shows', async () => {
    const events = await write('bomb', `SELECT '${event('bomb')}' AS json FROM range(50000)`);
    expect(saysOf(await taken('bomb', events))).toMatch(/^The file unpacks to more than 300 times/u);
    const words = await write('words', `SELECT repeat('x', 2000000) AS word FROM range(500)`);
    expect(saysOf(await taken('words', words))).toMatch(/^The file unpacks|^This Parquet file could not be read/u);
  });

  it('is read to its end where its first rows hold an event, and no further where none does', async () => {
    const ids = `'{"eventType":"Send","mail":{"messageId":"long ' || range || '","timestamp":"2026-01-05T09:00:00Z","destination":["anna@example.com"]}}'`;
    const long = await write('long', `SELECT ${ids} AS json, md5(range::VARCHAR) AS other FROM range(1500)`);
    expect(await taken('long', long)).toMatchObject({ events: 1500, broken: 0, troubles: [] });
    const late = `CASE WHEN range < 1999 THEN md5(range::VARCHAR) ELSE '${event('late')}' END`;
    const other = await taken('late', await write('late', `SELECT ${late} AS json FROM range(2000)`));
    expect(saysOf(other)).toMatch(nothingThere);
  });

  it('that is stopped is none of its faults', async () => {
    const file = await write('stopped', `SELECT '${event('stopped')}' AS json`);
    expect(await taken('stopped', file, AbortSignal.abort())).toMatchObject({ files: 0, troubles: [] });
  });

  it('that was cut short or damaged anywhere says so, and the history is not taken to be damaged', async () => {
    const whole = await readFile(await write('whole', `SELECT 'Send' AS eventType, ${mail('whole')} FROM range(50)`));
    for (let nth = 0; nth < 24; nth += 1) {
      const place = Math.floor((whole.length * nth) / 24);
      const bytes = Buffer.from(nth % 3 === 0 ? whole.subarray(0, place) : whole);
      if (nth % 3 !== 0) bytes.fill(nth * 11, place, place + 3);
      const name = `damaged ${nth}`;
      await writeFile(at(name), Buffer.concat([Buffer.from('PAR1'), bytes.subarray(4)]));
      const told = await taken(name, at(name));
      expect([name, told.files, told.events > 0 || told.known > 0 || told.troubles.length > 0]).toEqual([
        name,
        1,
        true,
      ]);
    }
    expect((await readdir(archives.folder)).filter((name) => name.includes('.damaged'))).toEqual([]);
    expect(valueOf(await archive.facts()).events).toBeGreaterThan(1000);
  });
});

it('a CSV with ten thousand columns is no export, and is not waited for', async () => {
  const line = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',');
  await writeFile(at('wide csv'), `${line}\n${line}\n`.repeat(20));
  expect(saysOf(await taken('wide csv', at('wide csv')))).toMatch(nothingThere);
});
