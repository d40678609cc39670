// What the shop's stream wrote of the month: objects by the hour that hold exactly what its set's destination heard of.
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoWorld } from '../../../../../electron/demo/demo-world.ts';
import { printEvent } from '../../../../../electron/demo/ses/messages/print-event.ts';
import { eventsIn } from '../../../../../electron/demo/ses/month/open-month.ts';
import { dayMs, hourMs } from '../../../../../electron/demo/ses/month/planned.ts';
import { type BucketState, keysIn, readObject } from '../../../../../electron/demo/ses/objects/bucket-state.ts';
import { demoScenario } from '../../../../../electron/demo/ses/scenario/demo-scenario.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';
import type { RegionAccount } from '../../../../../electron/demo/ses/state/region-account.ts';

const openedAtMs = Date.parse('2026-11-20T09:00:00Z');
let nowMs = openedAtMs;
let home: RegionAccount;
let bucket: BucketState;

beforeAll(() => {
  const scenario = demoScenario();
  const world = demoWorld();
  const told = (_accountId: string, region: string) => scenario[region] ?? {};
  const site = openSite({ world: () => world, publish: null, nowMs: () => nowMs, seed: 'test', told });
  home = site.region('111122223333', 'us-east-1');
  const found = home.wiring.buckets.get('orchard-shop-events');
  if (found === undefined) throw new Error('there is no bucket');
  bucket = found;
});

function lacks(): never {
  throw new Error('there was no month');
}

function linesOf(prefix: string): readonly string[] {
  return keysIn(bucket, prefix, nowMs).flatMap((key) => {
    const body = readObject(bucket, key, nowMs)?.body ?? Buffer.alloc(0);
    return gunzipSync(body).toString('utf8').trimEnd().split('\n');
  });
}

const hour = Date.parse('2026-11-18T03:00:00Z');

describe('an hour of the bucket', () => {
  it('holds what happened in it, each once', () => {
    const wanted = eventsIn(home.month ?? lacks(), hour, hour + hourMs).map((event) =>
      JSON.stringify(printEvent(event)),
    );
    // Nobody hears of the deliveries of invoices.
    const heard = wanted.filter(
      (text) => !text.includes('"orchard-invoices"') || text.startsWith('{"eventType":"Send"'),
    );
    expect(heard.length).toBeGreaterThan(20);
    expect(linesOf('ses/2026/11/18/03/')).toEqual(heard);
  });

  it('has objects that are named for their oldest record', () => {
    const keys = keysIn(bucket, 'ses/2026/11/18/03/', nowMs);
    const name =
      /^ses\/2026\/11\/18\/03\/orchard-shop-2-2026-11-18-03-\d\d-\d\d-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.gz$/u;
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !name.test(key))).toEqual([]);
  });

  it('is written when the buffer is old enough, and no sooner', () => {
    const before = keysIn(bucket, 'ses/2026/11/20/', nowMs);
    nowMs = openedAtMs + hourMs;
    const after = keysIn(bucket, 'ses/2026/11/20/', nowMs);
    nowMs = openedAtMs;
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('is listed for a whole day, and for no other stretch', () => {
    expect(keysIn(bucket, 'ses/2026/11/17/', nowMs).length).toBeGreaterThan(40);
    expect(keysIn(bucket, 'ses/2026/09/', nowMs)).toEqual([]);
    expect(readObject(bucket, 'ses/2026/11/17/00/nothing', nowMs)).toBeNull();
  });
});

describe('the error prefix', () => {
  it('holds what could not be processed, and the hour lacks it', () => {
    const keys = keysIn(bucket, 'ses-errors/', nowMs);
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^ses-errors\/processing-failed\/2026\/11\/12\/10\//u);
    const [first = ''] = (readObject(bucket, keys[0] ?? '', nowMs)?.body.toString('utf8') ?? '').split('\n');
    const { rawData } = JSON.parse(first) as { readonly rawData: string };
    const record = Buffer.from(rawData, 'base64').toString('utf8').trimEnd();
    expect(JSON.parse(record)).toHaveProperty('eventType');
    expect(linesOf('ses/2026/11/12/10/')).not.toContain(record);
  });
});

describe('the log groups', () => {
  const linesIn = (group: string, sinceMs: number) =>
    home.wiring.logGroups.get(group)?.shelves.flatMap((shelf) => shelf.lines(sinceMs, openedAtMs)) ?? [];

  it('of the field note has addresses alone, each three times', () => {
    const lines = linesIn('ses-feedback', openedAtMs - dayMs);
    expect(lines.length).toBeGreaterThan(0);
    const counts = new Map<string, number>();
    for (const { message, stream, atMs } of lines) {
      expect(message).toMatch(/^[^\s@{]+@[^\s@]+$/u);
      expect(atMs % 1000).toBe(0);
      const line = `${stream} ${atMs} ${message}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    expect([...counts.values()].filter((count) => count % 3 !== 0)).toEqual([]);
  });

  it('of records has the whole of each event that its topic hears of', () => {
    const lines = linesIn('/orchard/ses-events', openedAtMs - 2 * hourMs);
    const kinds = new Set(
      lines.map(({ message }) => (JSON.parse(message) as { readonly eventType: string }).eventType),
    );
    expect(['Send', 'Delivery', 'Bounce'].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(kinds.has('Open')).toBe(false);
  });
});
