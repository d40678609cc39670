// Files of every arrangement, packing and damage, taken into a real history: what is in them, what is said of the rest.
import { createWriteStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { takeLimits } from '../../electron/adapters/history/take-limits.ts';
import type { EventArchive, IncomingFile } from '../../electron/ports/event-store.ts';
import type { TakenIn } from '../../shared/history/sources.ts';
import { type Archives, openArchives, record, valueOf } from './event-archive.ts';

let archives: Archives;
let archive: EventArchive;
beforeAll(async () => {
  archives = await openArchives();
  archive = await archives.open('shapes');
});
afterAll(() => archives.close());

const signal = new AbortController().signal;

async function fileOf(name: string, content: string | Uint8Array): Promise<IncomingFile> {
  const filePath = path.join(archives.folder, name.replaceAll(/[^\w]/gu, '-'));
  await writeFile(filePath, content);
  return { path: filePath, source: 'file', sourceId: '', name, version: '1' };
}

async function taken(name: string, content: string | Uint8Array): Promise<TakenIn> {
  return valueOf(await archive.takeFiles([await fileOf(name, content)], { signal }));
}

const sends = (name: string): readonly [string, string, string] => [
  record({ id: `${name} 1`, type: 'Send' }),
  record({ id: `${name} 2`, type: 'Delivery', about: { recipients: ['anna@example.com'] } }),
  record({ id: `${name} 3`, type: 'Send', to: ['a@x.example', 'b@x.example'] }),
];
const inSns = (text: string): string => JSON.stringify({ Type: 'Notification', MessageId: 'x', Message: text });
const inBridge = (text: string): string => `{"version":"0","detail-type":"Email","source":"aws.ses","detail":${text}}`;
const printed = (text: string): string => JSON.stringify(JSON.parse(text), null, 2);

const logTime = '2026-01-05T12:00:00.000Z';
const inLog = (message: string): object => ({ logStreamName: 'a/stream', timestamp: 1, message });
const inCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const arrangements: readonly (readonly [string, (records: readonly string[]) => string])[] = [
  ['one a line', (records) => `${records.join('\n')}\n`],
  ['one a line, the last without an end', (records) => records.join('\r\n')],
  ['one after the other', (records) => records.join('')],
  ['printed', (records) => records.map(printed).join('\n')],
  ['a list', (records) => `[${records.join(',')}]`],
  ['a printed list', (records) => printed(`[${records.join(',')}]`)],
  ['in SNS', (records) => records.map(inSns).join('\n')],
  ['in EventBridge', (records) => records.map(inBridge).join('\n')],
  ['in SNS in SQS', (records) => JSON.stringify({ Messages: records.map((text) => ({ Body: inSns(text) })) })],
  ['classic', (records) => records.join('\n').replaceAll('"eventType"', '"notificationType"')],
  ['behind a byte order mark', (records) => `\ufeff${records.join('\n')}`],
  ['exported from a log', (records) => records.map((text) => `${logTime} ${text}\n`).join('')],
  ['followed in a log', (records) => records.map((text) => `${logTime} a/stream ${text}\n`).join('')],
  [
    'answered by a log',
    (records) => printed(JSON.stringify({ events: records.map(inLog), searchedLogStreams: [], nextToken: 'b/1' })),
  ],
  ['handed on by a log', (records) => JSON.stringify({ messageType: 'DATA_MESSAGE', logEvents: records.map(inLog) })],
  ['saved from a log', (records) => `timestamp,message\r\n${records.map((text) => `1,${inCell(text)}\r\n`).join('')}`],
  ['found in a log', (records) => `[${records.map((text) => `{"@timestamp":"2026","@message":${text}}`).join(',')}]`],
];

describe('records', () => {
  it.each(arrangements.flatMap(([name, arrange]) => [[name, arrange, false] as const, [name, arrange, true] as const]))(
    '%s (%#)',
    async (name, arrange, isPacked) => {
      const text = arrange(sends(`${name} ${isPacked}`));
      const told = await taken(`${name} ${isPacked}`, isPacked ? gzipSync(text) : text);
      expect(told).toMatchObject({ files: 1, events: 4, known: 0, broken: 0, troubles: [] });
      const [event] = valueOf(await archive.message(`${name} ${isPacked} 2`));
      if (event === undefined) throw new Error('it is not there');
      expect(event).toMatchObject({ type: 'DELIVERY', recipient: 'anna@example.com', clientMessageId: null });
      expect(valueOf(await archive.original(event))).toContain(`${name} ${isPacked} 2`);
    },
  );

  it('are read once, whatever else the folder holds', async () => {
    const lines = await fileOf('again', `${sends('again').join('\n')}\n`);
    const list = await fileOf('again as a list', `[${sends('again').join()}]`);
    expect(valueOf(await archive.takeFiles([lines, list], { signal }))).toMatchObject({
      files: 2,
      events: 4,
      known: 4,
    });
    expect(valueOf(await archive.takeFiles([list, lines], { signal }))).toMatchObject({ files: 0, skippedFiles: 2 });
    const changed = { ...lines, version: '2' };
    expect(valueOf(await archive.takeFiles([changed], { signal }))).toMatchObject({ events: 0, known: 4 });
  });
});

describe('Parquet', () => {
  const columns = {
    nested: `SELECT eventType, mail, delivery FROM read_json($file)`,
    'in lower case': `SELECT eventType AS eventtype, {timestamp: mail.timestamp, messageid: mail.messageId, destination: mail.destination,
      tags: {ses_configurationset: ['all']}} AS mail, delivery FROM read_json($file)`,
    flat: `SELECT eventType AS event_type, mail.messageId AS mail_message_id, mail.timestamp::TIMESTAMP AS mail_timestamp, mail.destination AS mail_destination,
      mail.commonHeaders.subject AS "mail.commonHeaders.subject", delivery.recipients AS delivery_recipients FROM read_json($file)`,
    'one column of JSON': `SELECT 7 AS number, json::VARCHAR AS payload FROM read_json_objects($file)`,
    'one column of bytes': `SELECT json::VARCHAR::BLOB AS payload FROM read_json_objects($file)`,
  };
  it.each(Object.entries(columns))('%s', async (name, select) => {
    const source = path.join(archives.folder, `${name}.json`);
    const target = path.join(archives.folder, `${name}.parquet`);
    await writeFile(source, sends(name).join('\n'));
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (${select.replace('$file', `'${source}'`)}) TO '${target}' (FORMAT parquet)`);
    const told = await taken(name, await readFile(target));
    expect(told).toMatchObject({ files: 1, events: 4, broken: 0, troubles: [] });
    expect(valueOf(await archive.message(`${name} 2`))).toMatchObject([
      { type: 'DELIVERY', sentAtMs: expect.any(Number) },
    ]);
  });

  it('of something else, or cut short, gives nothing', async () => {
    const target = path.join(archives.folder, 'other.parquet');
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (SELECT 1 AS a, 'x' AS b FROM range(10)) TO '${target}' (FORMAT parquet)`);
    const bytes = await readFile(target);
    expect(await taken('other', bytes)).toMatchObject({ events: 0, troubles: [{ where: 'other', count: 1 }] });
    const cut = await taken('cut', bytes.subarray(0, bytes.length / 2));
    expect(cut.troubles[0]?.says.en).toMatch(/Parquet file could not be read.*fetch it again/u);
  });
});

describe('what is broken', () => {
  it('is counted and told with its place, and the rest is read', async () => {
    const [first, second, third] = sends('broken');
    const text = [
      first,
      '{"eventType":"Send","mail":{"mess',
      second,
      'no JSON',
      third,
      '{"eventType":"Teleport","mail":{}}',
    ];
    const { events, broken, troubles } = await taken('broken', text.join('\n'));
    expect({ events, broken }).toEqual({ events: 4, broken: 3 });
    expect(troubles).toMatchObject([
      {
        where: 'broken',
        position: 2,
        count: 2,
        says: { en: expect.stringContaining('{"eventType":"Send","mail":{"mess') },
      },
      { position: 6, count: 1, says: { en: expect.stringContaining('Teleport') } },
    ]);
  });

  it('is shown only where it looks like an event', async () => {
    const told = await taken('secrets', `${sends('secrets')[0]}\nroot:x:0:0:secret\n{"password":"secret`);
    expect(told).toMatchObject({ events: 1, broken: 2 });
    expect(JSON.stringify(told.troubles)).not.toContain('secret ');
    expect(JSON.stringify(told.troubles)).not.toMatch(/root|password/u);
    const other = await taken('passwd', 'root:x:0:0:secret\n'.repeat(100));
    expect(other).toMatchObject({ events: 0, broken: 0, troubles: [{ position: null, count: 1 }] });
    expect(JSON.stringify(other)).not.toContain('root');
  });

  it('does not hinder the files beside it', async () => {
    const good = await fileOf('good', `${sends('good').join('\n')}\n`);
    const bad = await fileOf('bad', `${sends('bad').join('\n')}\n{"eventType":\n`);
    const gone = { ...good, name: 'gone', path: `${good.path}-gone` };
    const told = valueOf(await archive.takeFiles([bad, gone, good], { signal }));
    expect(told).toMatchObject({ files: 3, events: 8, broken: 1 });
    expect(told.troubles.map(({ where }) => where).toSorted()).toEqual(['bad', 'gone']);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200), 'cut short'],
    [
      'damaged',
      (bytes: Buffer) => Buffer.from(bytes).fill(0xff, bytes.length - 400, bytes.length - 300),
      'damaged from here on',
    ],
  ])('by a gzip that is %s is read as far as it goes', async (name, spoil, says) => {
    const many = Array.from({ length: 400 }, (_, index) => `${record({ id: `${name} ${index}`, type: 'Send' })}\n`);
    const { events, troubles } = await taken(name, spoil(gzipSync(many.join(''))));
    expect(events).toBeGreaterThan(250);
    expect(events).toBeLessThan(400);
    expect(troubles.some((trouble) => trouble.says.en.includes(says))).toBe(true);
  });

  it('by no more than a trailer, or by several members, is read to its end', async () => {
    const [first, second] = sends('members').map((text) => gzipSync(`${text}\n`));
    if (first === undefined || second === undefined) throw new Error('there are three');
    expect(await taken('members', Buffer.concat([first, second]))).toMatchObject({ events: 2, troubles: [] });
    const [third] = sends('trailing').map((text) => gzipSync(`${text}\n`));
    expect(await taken('trailing', Buffer.concat([third ?? first, Buffer.from('garbage')]))).toMatchObject({
      events: 1,
    });
  });

  it.each([1, 512, 40_000])('by %d noughts behind a gzip is read to its end', async (noughts) => {
    const packed = gzipSync(sends(`padded ${noughts}`).join('\n'));
    expect(await taken(`padded-${noughts}`, Buffer.concat([packed, Buffer.alloc(noughts)]))).toMatchObject({
      events: 4,
      troubles: [],
    });
  });

  it.each([
    ['an empty file', ''],
    ['bytes', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['a page', '<!doctype html><p>Hello</p>'],
    ['numbers', '[1, 2, 3]'],
    ['an object', '{"a":{"b":"c"}}'],
    ['spaces', ' \n\n\t'],
  ])('as %s has no event in it', async (name, content) => {
    const told = await taken(name, content);
    expect(told).toMatchObject({ files: 1, events: 0, broken: 0 });
    expect(told.troubles.length).toBe(['an empty file', 'spaces'].includes(name) ? 0 : 1);
  });
});

describe('a very large file', () => {
  const limits = { ...takeLimits, originalLength: 200_000, ratioFromBytes: 1_000_000, maxRatio: 100 };

  async function* list(name: string, count: number) {
    for (let index = 0; index < count; index += 1) {
      // What does not repeat, so that it does not pack as a bomb does.
      const noise = Array.from({ length: 8 }, () => Math.random().toString(36)).join('');
      yield `${index === 0 ? '[' : ','}${record({ id: `${name} ${index}`, type: 'Send', subject: noise })}`;
    }
  }

  it('is read in pieces, told of as it goes on, and stopped; then it goes on from there', async () => {
    const store = eventFiles(path.join(archives.folder, 'large'), { limits });
    const large = valueOf(await store.open('p'));
    const filePath = path.join(archives.folder, 'large.gz');
    await pipeline(list('large', 3000), createGzip({ level: 1 }), createWriteStream(filePath));
    const file: IncomingFile = { path: filePath, source: 'file', sourceId: '', name: 'large', version: '1' };
    const stop = new AbortController();
    const heard: number[] = [];
    const heardBytes: number[] = [];
    const onProgress = ({ events, bytes }: { readonly events: number; readonly bytes: number }): void => {
      heard.push(events);
      heardBytes.push(bytes);
      if (events > 1000) stop.abort();
    };
    const part = valueOf(await large.takeFiles([file], { signal: stop.signal, onProgress }));
    expect(valueOf(await large.facts()).events).toBeGreaterThanOrEqual(Math.max(...heard));
    expect(part.events).toBeLessThan(3000);
    const { size } = await stat(filePath);
    expect(heardBytes).toEqual(heardBytes.toSorted((a, b) => a - b));
    expect(heardBytes.at(-1)).toBeLessThan(size);
    const rest = valueOf(await large.takeFiles([file], { signal, onProgress: ({ bytes }) => heardBytes.push(bytes) }));
    expect(heardBytes.at(-1)).toBe(size);
    expect(rest).toMatchObject({ known: 0, broken: 0 });
    expect(valueOf(await large.facts())).toMatchObject({ events: 3000, messages: 3000 });
    expect(valueOf(await large.takeFiles([file], { signal }))).toMatchObject({ skippedFiles: 1 });
    await store.close();
  });

  it('that unpacks to far more than a file of events does is left where that shows', async () => {
    const store = eventFiles(path.join(archives.folder, 'bomb'), { limits });
    const large = valueOf(await store.open('p'));
    const bomb = gzipSync(`[${record({ id: 'bomb', type: 'Send' })},${' '.repeat(8_000_000)}]`);
    const told = valueOf(await large.takeFiles([await fileOf('bomb.gz', bomb)], { signal }));
    expect(told.troubles[0]?.says.en).toContain('more than 100 times its size');
    await store.close();
  });
});
