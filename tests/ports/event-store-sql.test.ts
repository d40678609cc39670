// The store's SQL reads SES's records as the engine does, row for row; what it leaves to the engine it marks.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../electron/adapters/history/database.ts';
import { eventColumns, eventOfRow, type EventRow } from '../../electron/adapters/history/event-row.ts';
import { insertRecords, insertSeveral } from '../../electron/adapters/history/normalise.ts';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { marks } from '../../electron/adapters/history/record-fields.ts';
import { parseMailEvents } from '../../electron/engine/protocols/ses-event/mail-events.ts';
import type { MailEvent } from '../../shared/mail-event.ts';
import { valueOf } from './event-archive.ts';

let folder = '';
let database: OpenDatabase;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-sql-'));
  database = valueOf(await openFile(path.join(folder, 'history.duckdb')));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

type Read = { readonly events: readonly MailEvent[]; readonly odd: number };
class Undone extends Error {}

/** By both statements, as a batch of files is; nothing of it stays. */
async function bySql(records: readonly string[], arrangement: 'lines' | 'objects' = 'lines'): Promise<Read> {
  const file = path.join(folder, 'records.json');
  await writeFile(file, records.map((record) => (arrangement === 'lines' ? `${record}\n` : record)).join(''));
  const files = { paths: [file], packing: 'none', arrangement, firstOriginal: 1, source: 'file' } as const;
  let read: Read | null = null;
  try {
    await database.inTransaction(async (changing) => {
      await changing.run(insertRecords(files));
      await changing.run(insertSeveral(files));
      const rows = await changing.all<EventRow>(`SELECT ${eventColumns} FROM events WHERE type < ${marks.several}`);
      const [odd] = await changing.all<{ readonly n: number }>(
        `SELECT count(*) AS n FROM events WHERE type = ${marks.odd}`,
      );
      read = { events: rows.map(eventOfRow), odd: odd?.n ?? 0 };
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (read === null) throw new Error('nothing was read');
  return read;
}

const inOrder = (events: readonly MailEvent[]): readonly string[] =>
  events.map((event) => JSON.stringify(Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

describe('records in SQL', () => {
  it('are what the engine reads in every fixture', async () => {
    const fixtures = path.join(import.meta.dirname, '../fixtures/ses-events');
    const built = JSON.parse(await readFile(path.join(fixtures, 'built.json'), 'utf8')) as readonly {
      readonly name: string;
      readonly record: unknown;
    }[];
    const recorded = (await readFile(path.join(fixtures, 'localstack/events.ndjson'), 'utf8')).trim().split('\n');
    const names = ['bounce that names nobody', 'a clock without zone, and tags that are no lists'];
    const plain = built.filter(({ name }) => !names.includes(name)).map(({ record }) => JSON.stringify(record));
    const all = [...plain, ...recorded];
    const { events, odd } = await bySql(all);
    expect(odd).toBe(0);
    expect(inOrder(events)).toEqual(inOrder(all.flatMap((record) => parseMailEvents(record, 'file', 0))));
  });

  it.each([
    '{"broken":',
    'garbage',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"]}}{}',
    '{"eventType":"Teleport","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"]}}',
    '{"eventType":"Send","mail":{"messageId":"","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"]}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"yesterday","destination":["a@b"]}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":[""]}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":"a@b"}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05+09:00","destination":["a@b"]}}',
    '{"eventType":"Open","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"]},"open":{"timestamp":"2026-01-02T03:04:05"}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"],"headers":[{"value":"<i@b>","name":"Message-ID"}]}}',
    '{"eventType":"Send","mail":{"messageId":"1","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"],"headers":[{"name":"message-id","at":1,"value":"<i@b>"}]}}',
    '{"Type":"Notification","Message":"{}"}',
    '[]',
    '{"eventType":"Send","mail":{"messageId":"\\ud800","timestamp":"2026-01-02T03:04:05Z","destination":["a@b"]}}',
  ])('leave to the engine: %s', async (record) => {
    expect(await bySql([record])).toEqual({ events: [], odd: 1 });
  });

  it('are what the engine reads, whatever of their members is there', async () => {
    await fc.assert(
      fc.asyncProperty(many, fc.constantFrom('lines', 'objects'), async (some, arrangement) => {
        const records = some.map((record) => JSON.stringify(record));
        const { events, odd } = await bySql(records, arrangement);
        expect(odd).toBe(0);
        expect(inOrder(events)).toEqual(inOrder(records.flatMap((record) => parseMailEvents(record, 'file', 0))));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

/** Valid in JSON's UTF-8: DuckDB takes no other. */
const words = fc
  .oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }))
  .map((text) => text.replaceAll('\u0000', '0'));
const address = fc.constantFrom(
  'a@example.com',
  'B@Example.COM',
  '"x@y"@example.org',
  'ü@例え.example',
  'nobody',
  'Ann <ann@example.com>',
  '<b@example.com>',
  'a <b> <c@d> e',
  'Bo <bo>',
);
const clock = fc.constantFrom('2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678901Z');
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined | null> =>
  fc.oneof({ weight: 4, arbitrary: one }, fc.constantFrom(undefined, null));
const reply = fc.oneof(
  words,
  fc.constantFrom(
    'smtp; 550 5.1.1 no',
    '452 4.2.2 full',
    'smtp;550-5.7.26 no',
    '5.1.1 no',
    '550 #5.1.0 no',
    '550 5.1.1.9 x',
  ),
);
const reported = fc.record({
  emailAddress: address,
  status: maybe(fc.constantFrom('5.1.1', '')),
  diagnosticCode: maybe(reply),
});
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 3 });
const mta = maybe(fc.constantFrom('dns; mx.example', 'DSN;mx.example', 'mx.example', 'x dns; mx'));

const header = fc.record({
  name: fc.constantFrom('From', 'Message-ID', 'message-id', 'MESSAGE-ID', 'X-Message-ID', 'X-A', 'X-B', 'X-C'),
  value: fc.oneof(
    words,
    fc.constantFrom(
      '<a@b>',
      '<>',
      '<a@b',
      '<ü@b>',
      '',
      '<"a\\""@b>',
      '<a\\b@c>',
      '<a@b> (c)',
      '<a>"b@c>',
      'Message-ID","value":"<a>"',
    ),
  ),
});
/** One spelling of Message-ID in a message: of two the first written so counts for SQL. */
const headers = fc
  .uniqueArray(header, { selector: ({ name }) => name.toLowerCase(), maxLength: 8 })
  .chain((rest) =>
    fc.nat(6).map((filled) => [...Array.from({ length: filled }, () => ({ name: 'X', value: '' })), ...rest]),
  );
const tagName = fc.oneof(words, fc.constant('ses:configuration-set')).filter((name) => name !== '__proto__');
const mail = fc.record({
  messageId: words.filter((id) => id !== ''),
  timestamp: clock,
  source: maybe(words),
  sourceArn: maybe(fc.constantFrom('arn:aws:ses:eu-west-1:111122223333:identity/shop.example', 'arn:aws:ses', '')),
  destination: some(address),
  headers: maybe(headers),
  commonHeaders: maybe(fc.record({ subject: maybe(words) })),
  tags: maybe(fc.dictionary(tagName, some(words.filter((value) => value !== '')), { maxKeys: 4 })),
});

const abouts: readonly (readonly [string, string, fc.Arbitrary<object>])[] = [
  ['Send', 'send', fc.constant({})],
  [
    'Delivery',
    'delivery',
    fc.record({
      timestamp: maybe(clock),
      recipients: some(address),
      smtpResponse: maybe(reply),
      processingTimeMillis: maybe(fc.integer({ min: 0, max: 1e9 })),
      remoteMtaIp: maybe(fc.constant('192.0.2.1')),
      reportingMTA: mta,
    }),
  ],
  [
    'Bounce',
    'bounce',
    fc.record({
      timestamp: maybe(clock),
      bounceType: maybe(words),
      bounceSubType: maybe(words),
      bouncedRecipients: some(reported),
      reportingMTA: mta,
    }),
  ],
  [
    'Complaint',
    'complaint',
    fc.record({
      timestamp: maybe(clock),
      complaintSubType: maybe(words),
      complaintFeedbackType: maybe(words),
      complainedRecipients: some(reported),
      userAgent: maybe(words),
    }),
  ],
  [
    'DeliveryDelay',
    'deliveryDelay',
    fc.record({
      timestamp: maybe(clock),
      delayType: maybe(words),
      delayedRecipients: some(reported),
      expirationTime: maybe(clock),
      reportingMTA: mta,
    }),
  ],
  ['Open', 'open', fc.record({ timestamp: maybe(clock), userAgent: maybe(words) })],
  ['Click', 'click', fc.record({ timestamp: maybe(clock), userAgent: maybe(words), link: maybe(words) })],
  ['Reject', 'reject', fc.record({ reason: maybe(words) })],
  ['Rendering Failure', 'failure', fc.record({ templateName: maybe(words), errorMessage: maybe(words) })],
  ['Subscription', 'subscription', fc.record({ timestamp: maybe(clock) })],
];

const anyRecord = fc
  .tuple(fc.constantFrom(...abouts), fc.constantFrom('eventType', 'notificationType'), mail)
  .chain(([[type, member, about], discriminator, mailOf]) =>
    about.map((said) => ({ [member]: said, mail: mailOf, [discriminator]: type })),
  );
const many = fc.array(anyRecord, { minLength: 40, maxLength: 80 });
