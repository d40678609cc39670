// What is removed from the archive by age or by address, on a real DuckDB file: rows, originals, and the file's own blocks.
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { addressTraces } from '../../electron/adapters/history/queries/address-traces.ts';
import { createTables } from '../../electron/adapters/history/schema.ts';
import { copyParts, shelvedOriginals } from '../../electron/adapters/history/shelves.ts';
import { readQuery } from '../../electron/engine/history/read-query.ts';
import { parseMailEvents } from '../../electron/engine/protocols/ses-event/mail-events.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import { noFilter } from '../../shared/history/search.ts';
import type { ErasureProgress } from '../../shared/history/sources.ts';
import { type Archives, bounced, openArchives, record, startMs, take, trace, valueOf } from './event-archive.ts';

const day = 86_400_000;
const page = { offset: 0, limit: 100 };
const { signal } = new AbortController();

let archives: Archives;
beforeAll(async () => {
  archives = await openArchives();
});
afterAll(() => archives.close());

const totalOf = async (archive: EventArchive, text: string): Promise<number> =>
  valueOf(await archive.find(readQuery(text), noFilter, page)).total;

describe('the traces of an address in a text', () => {
  const { isIn, struckIn, isRecipient } = addressTraces('Anna+News@example.com');

  it.each<readonly [string, string]>([
    ['anna+news@EXAMPLE.com', '[removed]'],
    ['550 5.1.1 sent by <anna+news@example.com>, no', '550 5.1.1 sent by [removed], no'],
    ['Anna Berg <anna+news@example.com>', '[removed]'],
    ['"Berg, Anna" <anna+news@example.com>', '[removed]'],
    [String.raw`"to":["Anna Berg <anna+news@example.com>","b@x.example"]`, '"to":["[removed]","b@x.example"]'],
    [String.raw`"value":"\"Anna\" <anna+news@example.com>"`, '"value":"[removed]"'],
    ['https://x.example/?to=anna%2Bnews%40example.com&x=1', 'https://x.example/?to=[removed]&x=1'],
    ['%3Canna%2bnews%40example.com%3E', '%3C[removed]%3E'],
    ['anna+news=40example.com', '[removed]'],
    ['bounce-7+anna+news=example.com@list.example', 'bounce-7+[removed]@list.example'],
    [String.raw`said:\nanna+news\u0040example.com`, String.raw`said:\n[removed]`],
    ['anna+news@example.com.', '[removed].'],
    [
      String.raw`"to":["\u003c\u0061nna\u002bnews\u0040example.com\u003e"],"x":"\u0022"`,
      String.raw`"to":["[removed]"],"x":"\u0022"`,
    ],
    [String.raw`"to":["<anna+news@example.com>", "<anna+news@example.com>"]`, '"to":["[removed]", "[removed]"]'],
    ['/home/me/anna+news@example.com.json.gz', '/home/me/[removed].json.gz'],
    ['anna+news@example.com anna+news@example.com', '[removed] [removed]'],
  ])('%j becomes %j', (text, struck) => {
    expect(isIn(text)).toBe(true);
    expect(struckIn(text)).toBe(struck);
  });

  it.each([
    'anna@example.com',
    'joanna+news@example.com',
    'x.anna+news@example.com',
    'anna+news@example.com.au',
    'anna+news@example.community',
    'anna+news@example.com.logistics',
    'anna+news@mail.example.com',
  ])('%j is another', (text) => {
    expect(isIn(text)).toBe(false);
    expect(struckIn(text)).toBe(text);
    expect(isRecipient(text)).toBe(false);
  });

  it('are those of an internationalised domain in either form', () => {
    expect(addressTraces('a@bücher.example').isIn('<a@xn--bcher-kva.example>')).toBe(true);
    expect(addressTraces('a@xn--bcher-kva.example').isIn('<a@Bücher.example>')).toBe(true);
  });

  it('are looked for in time that grows with the text alone', () => {
    const text = `${'"a '.repeat(30_000)}anna+news@example.co`;
    expect(isIn(text)).toBe(false);
    expect(struckIn(text)).toBe(text);
  });
});

describe('erasing an address', () => {
  const her = 'anna@example.com';
  const other = 'ben@example.com';
  const own = [
    record({ id: 'm1', type: 'Send', to: [her] }),
    record({ id: 'm1', type: 'Click', to: [her], after: 5, about: { link: 'https://x.example/anna' } }),
    record({ id: 'm2', type: 'Bounce', to: ['ANNA@Example.COM'], about: bounced('ANNA@Example.COM') }),
  ];
  const others = [
    record({ id: 'm3', type: 'Send', to: [her, other], subject: 'For both' }),
    record({ id: 'm4', type: 'Bounce', to: [other], about: bounced(other, `550 5.1.1 forwarded by <${her}> failed`) }),
    record({ id: 'm5', type: 'Send', to: ['joanna@example.com'], subject: 'Not for anna@example.com.au' }),
  ];

  async function fill(name: string): Promise<EventArchive> {
    const archive = await archives.open(name);
    await take(archive, [...own, ...others]);
    await take(archive, [record({ id: 'm6', type: 'Send', to: [other] })]);
    valueOf(await archive.takeRecords([trace(her, 9)], null));
    return archive;
  }

  it('leaves nothing of it, and everything of others', async () => {
    const archive = await fill('erase');
    const file = path.join(archives.folder, 'erase.duckdb');
    await copyFile(file, `${file}.version-1`);
    const foreseen = valueOf(await archive.erasure('Anna@example.com'));
    expect(foreseen).toEqual({ address: 'Anna@example.com', events: 5, mentions: 3, originals: 2 });
    expect(await totalOf(archive, her)).toBe(4);

    const proof = valueOf(await archive.erase('Anna@example.com', { signal }));
    expect(proof).toMatchObject({ ...foreseen, stillFound: 0, checkedEvents: 4, checkedOriginals: 2 });
    expect(await totalOf(archive, her)).toBe(0);
    expect(await totalOf(archive, 'ben')).toBe(3);
    expect(await totalOf(archive, 'joanna@example.com')).toBe(1);
    const [told] = valueOf(await archive.message('m4'));
    expect(told?.reply).toBe('550 5.1.1 forwarded by [removed] failed');
    expect(told === undefined ? '' : valueOf(await archive.original(told))).toContain('forwarded by [removed] failed');
    const [both] = valueOf(await archive.message('m3'));
    expect(both === undefined ? '' : valueOf(await archive.original(both))).toContain(
      '["[removed]","ben@example.com"]',
    );
    expect(valueOf(await archive.message('m5'))[0]?.subject).toBe('Not for anna@example.com.au');
    expect((await readdir(archives.folder)).filter((name) => /^erase\.duckdb\.(?!work)/u.test(name))).toEqual([]);
  });

  it('copies a shelf of small originals by one statement: each holds memory of its own until all is written', async () => {
    const archive = await archives.open('one');
    await take(archive, [record({ id: 'n1', type: 'Send', to: [other] })]);
    await archive.close();
    const database = valueOf(await openFile(path.join(archives.folder, 'one.duckdb')));
    await database.run('INSERT INTO parts_1 SELECT range::UINTEGER, 0, bytes FROM parts_1, range(2, 1001)');
    await database.run('INSERT INTO shelved SELECT range::UINTEGER, 1 FROM range(2, 1001)');
    const shelved = async (): Promise<readonly number[]> => {
      const ids: number[] = [];
      for await (const { id } of shelvedOriginals(database)) ids.push(id);
      return ids;
    };
    const ids = await shelved();
    const statements: string[] = [];
    await database.renew(async (fresh, old) => {
      await fresh.run(createTables);
      const run: typeof fresh.run = (sql, params) => (statements.push(sql), fresh.run(sql, params));
      await copyParts({ ...fresh, run }, new Set(ids.slice(1)), { old });
    });
    expect(await shelved()).toEqual(ids.slice(1));
    expect(statements.filter((sql) => sql.startsWith('INSERT INTO parts_'))).toHaveLength(1);
    expect(statements.length).toBeLessThan(20);
    await database.close();
  });

  it('leaves nothing in the blocks of the file', async () => {
    const archive = await fill('blocks');
    const file = path.join(archives.folder, 'blocks.duckdb');
    valueOf(await archive.erase(her, { signal }));
    await archive.close();
    const bytes = await readFile(file);
    expect(bytes.toString('latin1').toLowerCase()).not.toMatch(/(?<![a-z])anna@example\.com(?!\.au)/u);
    const raw = await (await DuckDBInstance.create(file)).connect();
    const parts = (await raw.runAndReadAll('SELECT hex(bytes) FROM parts_1')).getRowsJS();
    const texts = parts.map(([hex]) => gunzipSync(Buffer.from(hex as string, 'hex')).toString());
    expect(texts.join('')).toContain('forwarded by');
    expect(texts.join('')).not.toMatch(/"anna@example\.com/u);
    raw.closeSync();
  });

  it('goes on as before: more is taken in, and known again', async () => {
    const archive = await fill('after');
    valueOf(await archive.erase(her, { signal }));
    await take(archive, [record({ id: 'm7', type: 'Send', to: [other] }), ...others.slice(1)]);
    expect(await totalOf(archive, 'ben')).toBe(4);
    expect(await totalOf(archive, '')).toBe(5);
    const [told] = valueOf(await archive.message('m7'));
    expect(told === undefined ? '' : valueOf(await archive.original(told))).toContain('"m7"');
  });

  it('tells how far it is, from what is copied to what is read again', async () => {
    const archive = await fill('told');
    const told: ErasureProgress[] = [];
    const onProgress = (progress: ErasureProgress): void => void told.push(progress);
    valueOf(await archive.erasure(her, { signal, onProgress }));
    expect(told).toEqual([0, 1, 2, 3].map((done) => ({ step: 'counting', done, total: 3 })));
    told.length = 0;
    valueOf(await archive.erase(her, { signal, onProgress }));
    expect(told.map(({ step, done, total }) => `${step} ${done}/${total}`).join(', ')).toBe(
      'events 0/9, originals 0/3, originals 1/3, originals 2/3, copying 0/1, copying 1/1, checking 0/2, checking 1/2, checking 2/2',
    );
  });

  it('is whole where it is stopped once the new file takes the place of the old one', async () => {
    const archive = await fill('past-recall');
    const stop = new AbortController();
    const onProgress = ({ step }: ErasureProgress): void => {
      if (step === 'checking') stop.abort();
    };
    expect(valueOf(await archive.erase(her, { signal: stop.signal, onProgress }))).toMatchObject({ stillFound: 0 });
    expect(await totalOf(archive, her)).toBe(0);
  });

  it.each(['its beginning', 'events', 'originals', 'copying'])('that is stopped at %s has not begun', async (point) => {
    const name = `stopped-${point.replace(' ', '-')}`;
    const archive = await fill(name);
    const stop = new AbortController();
    if (point === 'its beginning') stop.abort();
    const onProgress = ({ step }: ErasureProgress): void => {
      if (step === point) stop.abort();
    };
    const stopped = await archive.erase(her, { signal: stop.signal, onProgress });
    expect(stopped).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await totalOf(archive, her)).toBe(4);
    expect((await readdir(archives.folder)).filter((name) => name.includes('renewed'))).toEqual([]);
    // What a process that was killed on the way left behind is in nobody's way.
    await writeFile(path.join(archives.folder, `${name}.duckdb.renewed`), 'half');
    expect(valueOf(await archive.erase(her, { signal })).stillFound).toBe(0);
  });

  it('finds and removes them where they are written with a name', async () => {
    const archive = await archives.open('named');
    const to = [`Anna Berg <${her}>`];
    const send = record({ id: 'n1', type: 'Send', to });
    await take(archive, [send, record({ id: 'n1', type: 'Bounce', to, about: bounced(her), after: 9 })]);
    const { rows } = valueOf(await archive.find(readQuery(her), noFilter, page));
    expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual([[her, 'bounced']]);
    // As files were read before.
    const [event] = parseMailEvents(send, 'file', 0).map((one) => ({
      ...one,
      messageId: 'n2',
      recipient: to[0] ?? '',
    }));
    valueOf(await archive.takeRecords([{ json: send, events: event === undefined ? [] : [event] }], null));
    expect(valueOf(await archive.erase(her, { signal }))).toMatchObject({ events: 3, originals: 2, stillFound: 0 });
    expect(await totalOf(archive, '')).toBe(0);
  });

  it('finds nothing where nothing is', async () => {
    const archive = await fill('nobody');
    expect(valueOf(await archive.erasure('eve@example.com'))).toMatchObject({ events: 0, mentions: 0, originals: 0 });
    expect(valueOf(await archive.erase('eve@example.com', { signal }))).toMatchObject({ events: 0, stillFound: 0 });
    expect(await totalOf(archive, '')).toBe(8);
  });
});

describe('what is older than it is to be kept', () => {
  it('goes, rows and records, and what is newer stays', async () => {
    const archive = await archives.open('expire');
    const days = [0, 1, 2, 3, 4].map((n) => record({ id: `m${n}`, type: 'Send', sent: n * day, after: n * day }));
    await take(archive, days.slice(0, 4));
    await take(archive, days.slice(0, 1), 's3');
    await take(archive, days.slice(4));
    const nowMs = startMs + 5 * day;
    expect(valueOf(await archive.expire(nowMs))).toBe(0);
    valueOf(await archive.keepFor(3));
    expect(valueOf(await archive.facts()).keepDays).toBe(3);
    expect(valueOf(await archive.expire(nowMs))).toBe(2);
    expect(valueOf(await archive.expire(nowMs))).toBe(0);
    expect(await totalOf(archive, '')).toBe(3);
    const gone = { messageId: 'm0', recipient: 'anna@example.com', type: 'SEND', atMs: startMs } as const;
    expect(await archive.original(gone)).toMatchObject({ ok: false });
    const [kept] = valueOf(await archive.message('m2'));
    expect(kept === undefined ? '' : valueOf(await archive.original(kept))).toBe(days[2]);
    expect(valueOf(await archive.expire(nowMs + 10 * day))).toBe(3);
    valueOf(await archive.keepFor(null));
    expect(valueOf(await archive.facts()).keepDays).toBe(null);
  });
});
