// Exports of Virtual Deliverability Manager, taken in on a real DuckDB file beside the records of the same messages.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { SourceKind } from '../../shared/mail-event.ts';
import { type Archives, bounced, openArchives, record, startMs, take, valueOf } from './event-archive.ts';

let archives: Archives;
beforeAll(async () => {
  archives = await openArchives();
});
afterAll(() => archives.close());

const signal = new AbortController().signal;
const sent = new Date(startMs).toISOString();
const heading =
  'MessageId,SendTimestamp,FromEmailAddress,Destination,Subject,Isp,LastDeliveryEvent,LastEngagementEvent';
const csv = `${heading}\r
m1,${sent},Shop <news@shop.example>,anna@example.com,"Hello, Anna",Gmail,DELIVERY,OPEN\r
m2,${sent},news@shop.example,ben@example.com,Hello,Gmail,PERMANENT_BOUNCE,\r
m3,,news@shop.example,cara@example.com,Hello,Gmail,SEND,\r
`;
const rows = csv
  .trim()
  .split('\r\n')
  .slice(1, 3)
  .map((line) => {
    const cells = line.replace('"Hello, Anna"', 'Hello').split(',');
    return JSON.stringify(Object.fromEntries(heading.split(',').map((name, index) => [name, cells[index]])));
  });

async function fileOf(name: string, content: string | Buffer, source: SourceKind = 'file') {
  const filePath = path.join(archives.folder, name);
  await writeFile(filePath, content);
  return { path: filePath, source, sourceId: '', name, version: '1' } as const;
}

describe('an export of messages', () => {
  it.each([
    ['as CSV', csv, 1],
    ['as packed CSV', gzipSync(csv), 1],
    ['as lines of JSON', rows.join('\n'), 0],
    ['as a list', `[${rows.join(',\n')}]`, 0],
  ])('%s gives summaries that can be found and shown', async (name, content, broken) => {
    const archive = await archives.open(name.replaceAll(' ', '-'));
    const file = await fileOf(name, content, 'export');
    expect(valueOf(await archive.takeFiles([file], { signal }))).toMatchObject({ files: 1, events: 5, broken });
    const events = valueOf(await archive.message('m2'));
    expect(events).toMatchObject([
      { type: 'SEND', strength: 'summary', source: 'export', sender: 'news@shop.example' },
      { type: 'BOUNCE', strength: 'summary', subType: 'Permanent', recipient: 'ben@example.com' },
    ]);
    const [, bounce] = events;
    if (bounce === undefined) throw new Error('there is no bounce');
    expect(valueOf(await archive.original(bounce))).toContain('"LastDeliveryEvent":"PERMANENT_BOUNCE"');
  });

  it('gives way to the records of what it tells, whichever came first, and is told to have known', async () => {
    const records = [
      record({ id: 'm1', type: 'Open', after: 5000 }),
      record({ id: 'm1', type: 'Send' }),
      record({ id: 'm2', type: 'Bounce', to: ['ben@example.com'], after: 9000, about: bounced('ben@example.com') }),
    ];
    const file = await fileOf('both', csv);
    for (const counted of [
      { events: 5, known: 0 },
      { events: 2, known: 3 },
    ]) {
      const archive = await archives.open(`known-${counted.known}`);
      if (counted.known > 0) await take(archive, records, 's3');
      expect(valueOf(await archive.takeFiles([file], { signal }))).toMatchObject(counted);
      if (counted.known === 0) await take(archive, records, 's3');
      expect(valueOf(await archive.message('m1'))).toMatchObject([
        { type: 'SEND', source: 's3', alsoFrom: ['export'] },
        { type: 'DELIVERY', source: 'export', alsoFrom: [] },
        { type: 'OPEN', source: 's3', atMs: startMs + 5000, alsoFrom: ['export'] },
      ]);
      expect(valueOf(await archive.message('m2')).map(({ type, source }) => [type, source])).toEqual([
        ['SEND', 'export'],
        ['BOUNCE', 's3'],
      ]);
      expect(valueOf(await archive.facts()).events).toBe(5);
    }
  });

  it('lets a person go, row by row', async () => {
    const archive = await archives.open('erased');
    valueOf(await archive.takeFiles([await fileOf('erased', csv)], { signal }));
    const proof = valueOf(await archive.erase('anna@example.com', { signal }));
    expect(proof).toMatchObject({ events: 3, mentions: 0, originals: 1, stillFound: 0 });
    expect(valueOf(await archive.message('m2'))).toHaveLength(2);
  });
});

/** Latin letters are bytes as they are: a text in Shift_JIS, or in Windows-1252, is given by its bytes. */
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const order = {
  japanese: 'ご注文の確認、～①',
  shiftJis: '\x82\xb2\x92\x8d\x95\xb6\x82\xcc\x8a\x6d\x94\x46\x81\x41\x81\x60\x87\x40',
};

/** As a spreadsheet saves it: cut otherwise, its times without a zone. */
const saved = (subject: string, delimiter: string, times: readonly string[] = ['2026/1/5 9:00']): string =>
  [
    heading.split(','),
    ...times.map((time, index) => [
      `s${index}`,
      time,
      'news@shop.example',
      'anna@example.com',
      `"${subject}"`,
      'Gmail',
      'PERMANENT_BOUNCE',
    ]),
  ]
    .map((line) => `${line.join(delimiter)}\r\n`)
    .join('');

describe('an export that a spreadsheet saved again', () => {
  const long = Array.from({ length: 3000 }, () => '2026/1/5 9:00');
  const { japanese, shiftJis } = order;
  it.each([
    ['as Unicode text', utf16(saved(japanese, '\t')), japanese],
    ['as Unicode text of the other order', utf16(saved(japanese, '\t')).swap16(), japanese],
    ['in UTF-8 with its mark', Buffer.from(`\ufeff${saved(japanese, ';')}`), japanese],
    ['in UTF-8 without', Buffer.from(saved(`Grüße, ${japanese}`, ';')), `Grüße, ${japanese}`],
    ['in Shift_JIS', bytes(saved(shiftJis, ',')), japanese],
    ['in Shift_JIS, packed', gzipSync(bytes(saved(shiftJis, ';'))), japanese],
  ])('%s is read', async (name, content, subject) => {
    const archive = await archives.open(name.replaceAll(/\W/gu, '-'));
    const taken = valueOf(await archive.takeFiles([await fileOf(name, content)], { signal }));
    expect(taken).toMatchObject({ events: 2, broken: 0, troubles: [] });
    expect(valueOf(await archive.message('s0'))).toMatchObject([
      { type: 'SEND', sentAtMs: startMs, subject },
      { type: 'BOUNCE', subject },
    ]);
  });

  it('is read whole, however many bytes come before its first sign outside ASCII', async () => {
    const archive = await archives.open('long');
    const rowsSaved = [saved('Order', ';', long), saved(shiftJis, ';', [...long, ...long])].join('');
    const taken = valueOf(await archive.takeFiles([await fileOf('long', bytes(rowsSaved))], { signal }));
    // The heading in the middle is no row with a time.
    expect(taken).toMatchObject({ events: 12_000, broken: 1 });
    expect(valueOf(await archive.message('s5999'))).toMatchObject([{ subject: japanese }, { subject: japanese }]);
  });

  it('is never taken for Shift_JIS where it may be another encoding: its rows are read and the rest is told', async () => {
    const archive = await archives.open('western');
    for (const [name, subject] of Object.entries({ french: '\xe9cran', german: 'Gr\xfc\xdfe' })) {
      const taken = valueOf(await archive.takeFiles([await fileOf(name, bytes(saved(subject, ';')))], { signal }));
      expect(taken).toMatchObject({ files: 1, broken: 0, troubles: [{ position: null, count: 1 }] });
      expect(taken.troubles[0]?.says).toMatchObject({
        en: expect.stringContaining('encoding'),
        ja: expect.stringContaining('文字コード'),
      });
    }
    expect(valueOf(await archive.message('s0'))).toMatchObject([{ subject: '\ufffdcran' }, { subject: '\ufffdcran' }]);
  });

  it('has rows counted and shown whose time could be another, even where all of them are such', async () => {
    const archive = await archives.open('undated');
    const times = ['1/5/2026 9:00', '5/1/2026 9:00', '1/13/2026 9:00'];
    for (const [events, some] of [
      [2, times],
      [0, times.slice(0, 2)],
    ] as const) {
      const file = await fileOf(`undated-${events}`, saved('Order', ',', some));
      const taken = valueOf(await archive.takeFiles([file], { signal }));
      expect(taken).toMatchObject({ events, broken: 2, troubles: [{ position: 1, count: 2 }] });
      expect(taken.troubles[0]?.says).toMatchObject({
        en: expect.stringContaining('"1/5/2026 9:00"'),
        ja: expect.stringContaining('「1/5/2026 9:00」'),
      });
    }
    expect(valueOf(await archive.message('s2'))).toMatchObject([{ sentAtMs: Date.UTC(2026, 0, 13, 9) }, {}]);
    const proof = valueOf(await archive.erase('anna@example.com', { signal }));
    expect(proof).toMatchObject({ originals: 2, stillFound: 0 });
  });

  it('says nothing that the export itself did not, though its times lack the seconds', async () => {
    const archive = await archives.open('twice');
    const exported = saved('Order', ',', ['2026-01-05T09:00:37.123Z']);
    for (const [content, counted] of [
      [exported, { events: 2, known: 0 }],
      [saved('Order', ';'), { events: 0, known: 2 }],
    ] as const) {
      const file = await fileOf(`twice-${counted.known}`, content);
      expect(valueOf(await archive.takeFiles([file], { signal }))).toMatchObject(counted);
    }
    expect(valueOf(await archive.message('s0'))).toMatchObject([
      { type: 'SEND', atMs: startMs + 37_123, alsoFrom: [] },
      { type: 'BOUNCE', atMs: startMs + 37_123, alsoFrom: [] },
    ]);
  });
});

describe('records in UTF-16', () => {
  const records = [record({ id: 'm1', type: 'Send', subject: 'Grüße 注文' }), record({ id: 'm2', type: 'Send' })];
  const lines = `${records.join('\r\n')}\r\n`;
  const printed = JSON.stringify(
    records.map((one) => JSON.parse(one) as unknown),
    null,
    2,
  );
  it.each([
    ['lines', utf16(lines)],
    ['lines in the other order', utf16(lines).swap16()],
    ['lines, packed', gzipSync(utf16(lines))],
    ['a printed list', utf16(printed)],
  ])('are read: %s', async (name, content) => {
    const archive = await archives.open(name.replaceAll(/\W/gu, '-'));
    const taken = valueOf(await archive.takeFiles([await fileOf(name, content)], { signal }));
    expect(taken).toMatchObject({ events: 2, broken: 0, troubles: [] });
    const [event] = valueOf(await archive.message('m1'));
    if (event === undefined) throw new Error('there is no event');
    expect(event.subject).toBe('Grüße 注文');
    expect(valueOf(await archive.original(event))).toContain('Grüße 注文');
  });
});

describe('other files of the same console', () => {
  it.each([
    ['CSV', 'Date,ISP,SEND_VOLUME,OPEN_RATE\n2026-01-05,Gmail,7,0.2\n2026-01-06,Gmail,9,0.1\n'],
    [
      'JSON',
      '{"Date":"2026-01-05","ISP":"Gmail","SEND_VOLUME":7}\n{"Date":"2026-01-06","ISP":"Gmail","SEND_VOLUME":9}\n',
    ],
  ])('a metrics export as %s is said to be one, once', async (kind, content) => {
    const archive = await archives.open('metrics');
    const taken = valueOf(await archive.takeFiles([await fileOf(`metrics-${kind}`, content)], { signal }));
    expect(taken).toMatchObject({ files: 1, events: 0, broken: 0, troubles: [{ position: null, count: 1 }] });
    expect(taken.troubles[0]?.says.en).toContain('metrics export');
  });

  it('what message insights answer is read, too', async () => {
    const archive = await archives.open('insights');
    const answer = {
      MessageId: 'm7',
      FromEmailAddress: 'news@shop.example',
      Insights: [{ Destination: 'anna@example.com', Events: [{ Type: 'DELIVERY', Timestamp: sent }] }],
    };
    const file = await fileOf('insights', JSON.stringify(answer, null, 2));
    expect(valueOf(await archive.takeFiles([file], { signal }))).toMatchObject({ events: 1, broken: 0 });
    expect(valueOf(await archive.message('m7'))).toMatchObject([{ type: 'DELIVERY', source: 'insights' }]);
  });
});
