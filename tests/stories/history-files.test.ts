// Files that are broken, cut, bombs, something else or no files at all, read into a real history: the rest is read, and every sentence says what to do.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { takeLimits } from '../../electron/adapters/history/take-limits.ts';
import { importFiles } from '../../electron/flows/history/import-files.ts';
import { noFilter } from '../../shared/history/search.ts';
import { printFailure } from '../../shared/failure.ts';
import type { TakenIn } from '../../shared/history/sources.ts';
import { record, valueOf } from '../ports/event-archive.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-history-files-'));
// A bomb of some MB shows what one of many GB does.
const store = eventFiles(path.join(folder, 'store'), { limits: { ...takeLimits, ratioFromBytes: 2 * 1024 * 1024 } });
const archive = valueOf(await store.open('p'));
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const importing = (...paths: readonly string[]) =>
  importFiles(paths, { archive, listFiles }, { signal: new AbortController().signal });
const read = async (...paths: readonly string[]): Promise<TakenIn> => valueOf(await importing(...paths));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const filePath = path.join(folder, name);
  await writeFile(filePath, content);
  return filePath;
}
const sent = (id: string, more: object = {}): string => {
  const made = JSON.parse(record({ id, type: 'Send' })) as { readonly mail: object };
  return JSON.stringify({ ...made, mail: { ...made.mail, ...more } });
};
const random = (): string => Math.random().toString(36);

type Told = {
  readonly events: number;
  readonly broken: number;
  readonly troubles: readonly (readonly [RegExp, RegExp])[];
};
const whole = (events: number): Told => ({ events, broken: 0, troubles: [] });
const foreign = [/^No SES events were found.*Choose files/u, /SES のイベントが見つからない.*選んでください/u] as const;
const notWhole = [/not a whole JSON object/u, /完全な JSON オブジェクトではない/u] as const;
const brokenEvent = [
  /^This event is broken and was left out: \{"eventType"/u,
  /イベントの JSON が壊れている/u,
] as const;
const noEvent = [/is not an SES event.*left out/u, /SES のイベントとして/u] as const;

const lines = (...records: readonly string[]): string => records.map((one) => `${one}\n`).join('');
const many = Array.from({ length: 2000 }, (_, index) => sent(`cut-${index}`, { source: `${random()}@shop.example` }));

const cases: readonly (readonly [string, string | Uint8Array, Told])[] = [
  [
    'broken JSON in the middle',
    lines(sent('mid-1'), '{"eventType":"Bounce","mail":{"messageId":', sent('mid-2'), '}}}', sent('mid-3')),
    { events: 3, broken: 2, troubles: [brokenEvent] },
  ],
  [
    'half of a record with another behind it',
    `${sent('half').slice(0, -40)}${sent('behind')}`,
    { events: 1, broken: 1, troubles: [brokenEvent] },
  ],
  [
    'a bomb',
    gzipSync(Buffer.concat([Buffer.from(`[${lines(sent('bomb'))}`), Buffer.alloc(8 * 1024 * 1024, 32)])),
    { events: 1, broken: 0, troubles: [[/unpacks to more than 300 times.*stopped/u, /300 倍を超えました/u]] },
  ],
  ['a gzip of something else', gzipSync(Buffer.alloc(1024 * 1024, 97)), { events: 0, broken: 0, troubles: [foreign] }],
  ['a PDF', `%PDF-1.7\n${'\u0000\u0001{"mail": x\n'.repeat(500)}`, { events: 0, broken: 0, troubles: [foreign] }],
  [
    'an image',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5000, 0xfe)]),
    { events: 0, broken: 0, troubles: [foreign] },
  ],
  [
    'an mbox',
    'From a@b.example Thu Jan  1 00:00:00 2026\nSubject: "mail" {x}\n\nbody\n\n'.repeat(300),
    { events: 0, broken: 0, troubles: [foreign] },
  ],
  ['an empty file', '', whole(0)],
  ['spaces', ' \n\t\r\n', whole(0)],
  [
    'two bytes of gzip',
    Buffer.from([0x1f, 0x8b]),
    { events: 0, broken: 0, troubles: [[/cut short/u, /途中で切れています/u]] },
  ],
  [
    'a file as long as one line of nonsense',
    `${sent('long')}${'x'.repeat(3_000_000)}`,
    { events: 1, broken: 3, troubles: [notWhole] },
  ],
  [
    'braces without end',
    `${sent('braces')}${'{"mail":'.repeat(200_000)}`,
    { events: 1, broken: 3, troubles: [[/^This event is broken/u, /壊れている/u]] },
  ],
  ['brackets before it', `${'['.repeat(200_000)}${sent('brackets')}`, whole(1)],
  [
    'a text that does not close',
    `${sent('quotes')}{"${'\\"'.repeat(400_000)}`,
    { events: 1, broken: 1, troubles: [notWhole] },
  ],
  [
    'a number that no time takes',
    lines(
      record({ id: 'number', type: 'Delivery', about: { recipients: ['a@b.example'], processingTimeMillis: 1e300 } }),
    ),
    whole(1),
  ],
  [
    'times before SES and without end',
    lines(
      sent('t1', { timestamp: '0000-01-01T00:00:00Z' }),
      sent('t2', { timestamp: 'infinity' }),
      sent('t3', { timestamp: '200000-01-01' }),
      sent('t4', { timestamp: 12 }),
      sent('t5', { timestamp: '290309-12-22 (BC) 00:00:00' }),
    ),
    whole(5),
  ],
  [
    'a subject of a megabyte',
    lines(sent('subject', { commonHeaders: { subject: '\'"\u202e'.repeat(150_000) } })),
    whole(1),
  ],
  [
    'more recipients than SES sends to',
    lines(
      sent('few'),
      sent('many', { destination: Array.from({ length: 20_000 }, (_, index) => `r${index}@x.example`) }),
    ),
    { events: 1, broken: 1, troubles: [noEvent] },
  ],
  [
    'characters that no database takes',
    lines(
      sent('n\u0000ul', {
        destination: ['a\u0000\ud800@x.example'],
        tags: { __proto__x: ['\udfff'], '\u0000': ['1'] },
      }),
    ),
    whole(1),
  ],
  [
    'records in the arms of another',
    lines(
      JSON.stringify({ mail: 5, detail: JSON.parse(sent('arms')) as object }),
      JSON.stringify([[[[sent('arms')]]]]),
    ),
    { events: 0, broken: 2, troubles: [foreign] },
  ],
];

it.each(cases)('%s is read as far as it can be', async (name, content, told) => {
  const taken = await read(await file(`${name}.json`, content));
  expect(taken).toMatchObject({ files: 1, events: told.events });
  expect(taken.troubles.map(({ says }) => says)).toEqual(
    told.troubles.map(([en, ja]) => ({ en: expect.stringMatching(en), ja: expect.stringMatching(ja) })),
  );
  // Of what is nothing of SES's no pieces are counted.
  expect(taken.broken).toBe(told.events === 0 ? 0 : told.broken);
  for (const { where, says } of taken.troubles) {
    expect(where).toContain(name);
    expect(says.en.length).toBeLessThan(300);
  }
});

it('gzip that is cut short gives what is before the cut, and all of it once it is fetched again', async () => {
  const packed = gzipSync(many.join('\n'));
  const cut = await read(await file('cut.gz', packed.subarray(0, -2000)));
  expect(cut.events).toBeGreaterThan(1000);
  expect(cut.events).toBeLessThan(2000);
  expect(cut.troubles.at(-1)?.says.en).toContain('fetch it again');
  const damaged = Buffer.from(packed);
  damaged.fill(0x5a, 20_000, 20_200);
  expect((await read(await file('damaged.gz', damaged))).troubles.at(-1)?.says.ja).toContain('破損しています');
  const all = await read(await file('cut.gz', packed));
  expect([all.events + cut.events, all.known, all.troubles]).toEqual([2000, cut.events, []]);
});

describe('what is chosen to be read', () => {
  it.each([
    "it's; DROP TABLE events;--.json",
    '*.json',
    '[a-z]?.json',
    '{x}.gz',
    'a"b\\c.json',
    '改行\n.json',
    '%s%00.json',
    '-rf',
  ])('is the file %j and no other', async (name) => {
    expect(await read(await file(name, lines(sent(`named ${name}`))))).toMatchObject({ events: 1, troubles: [] });
  });

  it('may be a pipe, a device or gone: nobody waits for it, and the others are read', async () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const taken = await read(pipe, '/dev/zero', await file('beside.json', lines(sent('beside'))));
    expect(taken).toMatchObject({ files: 3, events: 1 });
    expect(taken.troubles.map(({ where, says }) => [where, says.en])).toEqual(
      [pipe, '/dev/zero'].map((where) => [where, expect.stringMatching(/could not be read.*Check that it is there/u)]),
    );
    const gone = await importing(await file('there.json', lines(sent('there'))), path.join(folder, 'gone.json'));
    expect(gone).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
  });

  it('may vanish, or be without permission, between the looking and the reading', async () => {
    const places = ['one', 'gone', 'two'].map((name) => path.join(folder, `race-${name}.json`));
    for (const place of places) await writeFile(place, lines(sent(place)));
    const listed = valueOf(await listFiles(places));
    await rm(places[1] ?? '');
    const taken = valueOf(
      await importFiles(
        [],
        { archive, listFiles: async () => ({ ok: true, value: listed }) },
        { signal: new AbortController().signal },
      ),
    );
    expect(taken).toMatchObject({ files: 3, events: 2, troubles: [{ where: places[1], count: 1 }] });
  });

  it('may be a folder that leads back to itself: what is hidden or a link is left', async () => {
    const place = path.join(folder, 'deep');
    await mkdir(path.join(place, 'in', '.hidden'), { recursive: true });
    await symlink(place, path.join(place, 'in', 'back'));
    await file('deep/in/.hidden/one.json', lines(sent('hidden')));
    await file('deep/in/one.json', lines(sent('deep')));
    expect(await read(place, place)).toMatchObject({ files: 1, events: 1, skippedFiles: 0 });
  });

  it('tells a window nothing of a file that holds no events', async () => {
    const secret = 'aws_secret_access_key = wJalrXUtnFEMI';
    const taken = await read(
      await file('credentials', `[default]\n${secret}\n{"token": "${secret}"}\n{"broken": "${secret}\n`),
    );
    expect(taken).toMatchObject({ events: 0, troubles: [{ count: 1 }] });
    expect(JSON.stringify(taken)).not.toContain('wJalr');
  });
});

it('all of it stands in the history, which answers as before', async () => {
  const found = valueOf(await archive.find({ kind: 'all' }, noFilter, { offset: 0, limit: 500 }));
  expect(found.total).toBeGreaterThan(2000);
  for (const { subject, lastAtMs, sentAtMs } of found.rows) {
    expect((subject ?? '').length).toBeLessThanOrEqual(10_000);
    expect([new Date(lastAtMs).toISOString(), sentAtMs ?? 0]).toEqual([expect.any(String), expect.any(Number)]);
  }
  expect(printFailure({ kind: 'disk', path: 'x', because: 'y' }).en).toContain('Check free space');
});
