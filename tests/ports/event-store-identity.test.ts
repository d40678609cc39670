// The same event is one, whoever tells of it, however often and in whatever order; different events stay apart.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseMailEvents } from '../../electron/engine/protocols/ses-event/mail-events.ts';
import type { EventArchive, IncomingFile } from '../../electron/ports/event-store.ts';
import type { MailEvent, SourceKind } from '../../shared/mail-event.ts';
import { type Archives, openArchives, record, type RecordFacts, startMs, trace, valueOf } from './event-archive.ts';

let archives: Archives;
let archive: EventArchive;
beforeAll(async () => {
  archives = await openArchives();
  archive = await archives.open('identity');
});
afterAll(() => archives.close());

const signal = new AbortController().signal;

/** Near enough to each other that many are the same. */
const anyEvent = fc.record({
  id: fc.constantFrom('m1', 'm2'),
  type: fc.constantFrom('Send', 'Delivery', 'Open', 'Click', 'DeliveryDelay'),
  to: fc.constantFrom(
    ['Anna@Example.com'],
    ['anna@example.com'],
    ['ben@example.com'],
    ['ben@example.com', 'anna@example.com'],
  ),
  after: fc.constantFrom(0, 400, 1000, 1999),
  link: fc.constantFrom('https://a.example', 'https://b.example'),
});
const anyTelling = fc.record({
  event: anyEvent,
  source: fc.constantFrom<SourceKind>('file', 's3', 'queue'),
  way: fc.constantFrom('lines', 'list', 'records'),
  batch: fc.nat(2),
});
type Telling = typeof anyTelling extends fc.Arbitrary<infer T> ? T : never;

function recordOf({ id, type, to, after, link }: Telling['event'], run: number): string {
  const about = type === 'Click' ? { link } : type === 'Delivery' ? { recipients: to } : {};
  const facts: RecordFacts = { id: `${run} ${id}`, type: type as RecordFacts['type'], to, after, about };
  return record(facts);
}

/** As shared/mail-event.ts states it. */
function identityOf({ messageId, type, recipient, atMs, link }: MailEvent): string {
  const isOnce = ['SEND', 'REJECT', 'RENDERING_FAILURE', 'DELIVERY'].includes(type) && messageId !== null;
  return JSON.stringify([
    messageId,
    type,
    recipient.toLowerCase(),
    isOnce ? 0 : Math.floor(atMs / 1000),
    type === 'CLICK' ? link : null,
  ]);
}

let files = 0;

async function tell(tellings: readonly Telling[], run: number): Promise<number> {
  let events = 0;
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = `${telling.batch} ${telling.way} ${telling.source}`;
    groups.set(key, [...(groups.get(key) ?? []), telling]);
  }
  for (const key of [...groups.keys()].toSorted()) {
    const group = groups.get(key) ?? [];
    const [{ source, way }] = group as [Telling];
    const records = group.map(({ event }) => recordOf(event, run));
    files += 1;
    const filePath = path.join(archives.folder, `identity-${files}`);
    // A line more, so that it is seen that there are lines.
    await writeFile(filePath, way === 'lines' ? `${records.join('\n')}\n${records[0]}\n` : `[${records.join()}]`);
    const file: IncomingFile = { path: filePath, source, sourceId: '', name: filePath, version: '' };
    const taken =
      way === 'records'
        ? await archive.takeRecords(
            records.map((json) => ({ json, events: parseMailEvents(json, source, startMs) })),
            null,
          )
        : await archive.takeFiles([file], { signal });
    events += valueOf(taken).events;
  }
  return events;
}

it('is held by every way in, in any order', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyTelling, { minLength: 1, maxLength: 25 }), async (tellings) => {
      run += 1;
      const sources = new Map<string, Set<SourceKind>>();
      for (const { event, source } of tellings)
        for (const told of parseMailEvents(recordOf(event, run), source, startMs)) {
          const key = identityOf(told);
          sources.set(key, (sources.get(key) ?? new Set()).add(source));
        }
      const events = await tell(tellings, run);
      const kept = await Promise.all(['m1', 'm2'].map(async (id) => valueOf(await archive.message(`${run} ${id}`))));
      const heldBy = kept
        .flat()
        .map((one) => [identityOf(one), [one.source, ...one.alsoFrom].toSorted().join()] as const);
      expect(events).toBe(sources.size);
      const inOrder = (all: readonly (readonly [string, string])[]) => all.map((one) => one.join(' ')).toSorted();
      expect(inOrder(heldBy)).toEqual(
        inOrder([...sources].map(([key, who]) => [key, [...who].toSorted().join()] as const)),
      );
    }),
    { numRuns: 6 },
  );
}, 60_000);

it('lets the stronger of two that are the same stay, whichever came first', async () => {
  const [sent] = parseMailEvents(record({ id: 'both', type: 'Open', after: 5400 }), 'file', startMs);
  if (sent === undefined) throw new Error('there is one');
  const summary: MailEvent = { ...sent, atMs: startMs + 5000, subject: null, source: 'insights', strength: 'summary' };
  for (const [id, order] of [
    ['summary first', [summary, sent]],
    ['record first', [sent, summary]],
  ] as const) {
    const counts = [];
    for (const event of order) {
      const told = { ...event, messageId: id };
      counts.push(valueOf(await archive.takeRecords([{ json: '{}', events: [told] }], null)));
    }
    expect(counts.map(({ events, known }) => [events, known])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(valueOf(await archive.message(id))).toMatchObject([
      { strength: 'record', subject: 'Your order', source: 'file', alsoFrom: ['insights'] },
    ]);
  }
});

it('collapses the three lines that a log keeps of one notification, and no others', async () => {
  const lines = [
    trace('tom@example.com', 0),
    trace('tom@example.com', 0),
    trace('tom@example.com', 0),
    trace('tom@example.com', 1000),
  ];
  expect(valueOf(await archive.takeRecords(lines, null))).toMatchObject({ events: 2, known: 2 });
  expect(valueOf(await archive.eventsOf('TOM@example.com', 10))).toHaveLength(2);
});
