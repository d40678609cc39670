// `plumbline history` on plain Node: files read into a history, messages found, shown and exported.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bounced, delivered, record } from '../ports/event-archive.ts';
import { run } from './terminal.ts';
import { oneSentence } from './terminal-output.ts';

const id = '0102018f2d1e5a3b-6159d14e-061f-4777-8f1c-444c5c4152aa-000000';
let folder: string;
let store: readonly string[];
const history = (...args: readonly string[]) => run(['history', ...args]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-terminal-'));
  store = ['--store', path.join(folder, 'events.duckdb')];
  const events = [
    record({ id, type: 'Send', subject: '=Sum, "5"', clientId: 'ORDER-1@shop.example' }),
    record({ id, type: 'Bounce', after: 900, subject: '=Sum, "5"', about: bounced('anna@example.com') }),
    record({ id: 'm2', type: 'Send', to: ['ben@example.com'], subject: 'ご請求のお知らせ' }),
  ];
  await writeFile(path.join(folder, 'a.json'), `${events.join('')}{"eventType":`);
  await writeFile(
    path.join(folder, 'b.gz'),
    gzipSync(record({ id: 'm2', type: 'Delivery', to: ['ben@example.com'], about: delivered('ben@example.com') })),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('plumbline history', () => {
  it('reads files once, finds what is in them, shows what became of it, and exports it', async () => {
    const files = [path.join(folder, 'a.json'), path.join(folder, 'b.gz')];
    const taken = await history('import', ...files, ...store, '--json');
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(taken.stdout)).toMatchObject({ files: 2, events: 4, known: 0, broken: 1 });
    const again = await history('import', ...files, ...store, '--lang', 'ja');
    expect(again.stdout).toMatch(/^読み込んだファイル: 0、読み込み済み: 2。/u);

    const found = await history('find', 'ANNA@example.com', ...store, '--json');
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(found.stdout)).toMatchObject({
      query: { kind: 'address' },
      says: 'Messages to ANNA@example.com',
      total: 1,
      rows: [{ messageId: id, state: 'bounced', status: '5.1.1', sentAt: '2026-01-05T09:00:00.000Z' }],
    });
    const words = await history('find', '請求', '--state', 'delivered', ...store);
    expect(words.stdout).toMatch(/delivered {2}ben@example\.com\n {2}ご請求のお知らせ\n {2}m2\n$/u);
    // It looks like an address that nobody has: the sender's own Message-ID.
    const sent = await history('find', 'ORDER-1@shop.example', ...store, '--json');
    expect(JSON.parse(sent.stdout)).toMatchObject({ query: { kind: 'message-id' }, total: 1 });
    const none = await history('find', 'nobody@example.com', ...store);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toMatch(oneSentence);
    const mistaken = await history('find', 'anna@exmaple.com', ...store);
    expect(mistaken).toMatchObject({ code: 1, stdout: '' });
    expect(mistaken.stderr).toMatch(/: none in this history.*\n {2}Similar: anna@example\.com, 1 message\n$/u);
    const filtered = await history('find', 'anna@example.com', '--state', 'delivered', ...store);
    expect(filtered.stderr).not.toContain('Similar');

    const shown = await history('show', id, ...store, '--json', '--lang', 'ja');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(shown.stdout)).toMatchObject({
      message: { messageId: id, clientMessageId: 'ORDER-1@shop.example' },
      recipients: [
        {
          recipient: 'anna@example.com',
          state: 'bounced',
          diagnosis: { cause: 'mailbox-unknown' },
          events: [{ type: 'SEND' }, { type: 'BOUNCE' }],
        },
      ],
    });
    expect(await history('show', 'm2', ...store)).toMatchObject({ code: 0, stderr: '' });
    const gone = await history('show', 'm9', ...store);
    expect(gone).toMatchObject({ code: 1, stdout: '' });

    const csv = path.join(folder, 'rows.csv');
    expect(await history('export', '5.1.1', '--out', csv, ...store)).toMatchObject({ code: 0 });
    const lines = (await readFile(csv, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\uFEFFsent_utc,/u);
    expect(lines[1]).toContain(`,${id},anna@example.com,named,bounced,Shop <news@shop.example>,"'=Sum, ""5""",`);
    const json = path.join(folder, 'rows.json');
    await history('export', '--out', json, ...store);
    expect(JSON.parse(await readFile(json, 'utf8'))).toHaveLength(2);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no part of it', [], 'import'],
    ['an unknown part', ['look'], '"look"'],
    ['no store', ['find', 'a@b.example'], '--store'],
    ['no file to read', ['import', '--store', 'x'], 'import'],
    ['no message', ['show', '--store', 'x'], 'show'],
    ['no file to write', ['export', '--store', 'x', '--out', 'rows.txt'], '--out'],
    ['a strange state', ['find', '--store', 'x', '--state', 'lost'], '"lost"'],
    ['a strange time', ['find', '--store', 'x', '--from', 'monday'], '"monday"'],
    ['a strange limit', ['find', '--store', 'x', '--limit', '0'], '--limit'],
  ])('%s is wrong usage: 2', async (_what, args, names) => {
    const { code, stdout, stderr } = await history(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(names);
  });

  it('is refused in one sentence where there is none, and leaves other files as they are', async () => {
    const missing = await history('find', 'x', '--store', path.join(folder, 'none.duckdb'));
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toMatch(oneSentence);
    const other = path.join(folder, 'other.txt');
    await writeFile(other, 'not a history, but somebody else’s file');
    const refused = await history('import', folder, '--store', other);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toContain(other);
    expect(await readFile(other, 'utf8')).toContain('somebody else’s');
  });
});
