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
