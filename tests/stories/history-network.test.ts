// Reading a bucket and a queue over a hostile network: denied, throttled, expired, broken off, stopped, doubled. What was kept stays, what is missing is said, and the next reading has all of it once.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { createSources } from '../../electron/adapters/sources/create-sources.ts';
import { incomingFolders } from '../../electron/adapters/sources/incoming-folder.ts';
import { putObject } from '../../electron/demo/ses/objects/bucket-state.ts';
import { putMessage } from '../../electron/demo/ses/queues/queue-state.ts';
import { demoAccountId, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import type { RegionAccount } from '../../electron/demo/ses/state/region-account.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { saveSource } from '../../electron/flows/history/history-sources.ts';
import { sourceIdOf } from '../../electron/flows/history/source-id.ts';
import type { SourcesWorld } from '../../electron/flows/history/sources-world.ts';
import { syncSource } from '../../electron/flows/history/sync-source.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import { printFailure } from '../../shared/failure.ts';
import type { HistoryRunEnd, SourcePlace } from '../../shared/history/sources.ts';
import { plainSetup } from '../fakes/ses-trial.ts';
import { record, valueOf } from '../ports/event-archive.ts';

const region = 'us-east-1';
const nowMs = Date.parse('2026-11-20T12:30:00Z');
const stretch = { fromMs: Date.parse('2026-11-20T06:00:00Z'), untilMs: Date.parse('2026-11-20T11:00:00Z') };
const bucket: SourcePlace = {
  kind: 's3',
  region,
  bucket: 'mail-events',
  prefix: 'ses/',
  hours: '{yyyy}/{MM}/{dd}/{HH}/',
  errorPrefix: null,
  timeZone: 'Not/AZone',
};

let folder: string;
let account: RegionAccount;
let world: SourcesWorld;
let readOnly: SourcesWorld;
let queue: SourcePlace & { readonly kind: 'queue' };
let troubled: (request: TroubledRequest) => Trouble | null = () => null;
let profiles = 0;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-history-network-'));
  const clock = { nowMs: () => nowMs };
  const site = await startDemoSes({
    world: () => assembleWorld([]),
    rateFactor: 1000,
    scenario: { [region]: { buckets: ['mail-events'], queues: { tail: {} } } },
    nowMs: clock.nowMs,
    trouble: (request) => troubled(request),
  });
  const setup = { ...plainSetup, regions: [region], endpoint: site.endpoint, clock, rateFactor: 900 };
  const events = eventFiles(path.join(folder, 'history'));
  open.push(site, events);
  const worldOf = (isReadOnly: boolean): SourcesWorld => {
    const ses = createSes({ ...setup, readOnly: isReadOnly });
    open.push(ses);
    const sources = createSources(
      { ses, clock, sleep: () => Promise.resolve() },
      incomingFolders(path.join(folder, 'in')),
    );
    return { profileId: '', events, isReadOnly, ses, sources, clock };
  };
  [world, readOnly] = [worldOf(false), worldOf(true)];
  queue = {
    kind: 'queue',
    region,
    queueUrl: `https://sqs.${region}.amazonaws.com/${demoAccountId}/tail`,
    mode: 'consume',
  };
  account = site.site.region(demoAccountId, region);
  const objects = account.wiring.buckets.get('mail-events');
  if (objects === undefined) throw new Error('no bucket');
  for (let hour = 5; hour < 12; hour += 1)
    for (const part of ['a', 'b']) {
      const id = `${hour}${part}`;
      const body = Buffer.from(`${record({ id, type: 'Send', to: [`r${id}@mail.example`] })}\n`);
      putObject(objects, { key: `ses/2026/11/20/${String(hour).padStart(2, '0')}/${part}`, changedAtMs: nowMs, body });
    }
});
afterAll(async () => {
  for (const each of open.toReversed()) await each.close();
  await rm(folder, { recursive: true, force: true });
});

/** All hours and their neighbours, two objects in each. */
const all = 14;
let archive: EventArchive;
let profileId: string;

/** Each story has a profile of its own. */
beforeEach(async () => {
  troubled = () => null;
  profiles += 1;
  profileId = `p${profiles}`;
  archive = valueOf(await world.events.open(profileId));
});

type Course = {
  readonly from?: SourcesWorld;
  readonly onProgress?: (stop: () => void) => void;
  readonly isKept?: boolean;
};

async function sync(
  place: SourcePlace,
  { from = world, onProgress, isKept = false }: Course = {},
): Promise<HistoryRunEnd> {
  const own = { ...from, profileId };
  if (!isKept) valueOf(await saveSource(place, own));
  const stop = new AbortController();
  const end = await syncSource(
    {
      runId: 'run',
      sourceId: sourceIdOf(place),
      stretch,
      about: {},
      signal: stop.signal,
      onProgress: () => onProgress?.(() => stop.abort()),
      onChanged: () => undefined,
    },
    own,
  );
  return end;
}

const eventsKept = async (): Promise<number> => valueOf(await archive.facts()).events;
const saidOf = ({ failure }: HistoryRunEnd) => (failure === null ? { en: '', ja: '' } : printFailure(failure));

/** What a source brings in the end, whatever came before. */
async function expectAllOnce(): Promise<void> {
  troubled = () => null;
  const before = await eventsKept();
  expect(await sync(bucket)).toMatchObject({ failure: null, taken: { events: all - before, known: 0, troubles: [] } });
  expect(await eventsKept()).toBe(all);
  expect(await sync(bucket)).toMatchObject({ failure: null, taken: { files: 0, events: 0 } });
  expect(await readdir(path.join(folder, 'in'))).toEqual([]);
}

/** After so many objects were fetched. */
const afterObjects = (count: number, trouble: Trouble): typeof troubled => {
  let fetched = 0;
  return ({ operation }) => {
    if (operation !== 'GetObject') return null;
    fetched += 1;
    return fetched > count ? trouble : null;
  };
};
const refused = (code: string, status = 400): Trouble => ({ kind: 'error', code, status, message: code });
const page = (contentType: string): Trouble => ({
  kind: 'answer',
  status: 200,
  contentType,
  body: `${record({ id: 'forged', type: 'Send' })}\n`,
});

describe('a bucket', () => {
  it('of which some prefixes are denied gives the rest, says which action is missing, and all of it once it is allowed', async () => {
    troubled = ({ operation, prefix, resource }) =>
      (operation === 'ListObjectsV2' && prefix?.endsWith('/07/')) || resource.includes('/09/')
        ? { kind: 'denied' }
        : null;
    const end = await sync(bucket);
    expect(end.failure).toBeNull();
    expect(await eventsKept()).toBeGreaterThan(0);
    for (const { says } of end.taken.troubles) {
      expect(says.en).toMatch(/Allow s3:(?:ListBucket|GetObject).*then read the source again/u);
      expect(says.ja).toContain('もう一度読み込んでください');
    }
    await expectAllOnce();
  });

  it('that fails in the middle, again and again, says what to do, and goes on from there', async () => {
    const failures: readonly (readonly [Trouble, RegExp, RegExp])[] = [
      [refused('ExpiredToken'), /expired/u, /有効期限/u],
      [refused('SlowDown', 503), /throttling.*Wait/u, /スロットリング/u],
      [{ kind: 'hang-up' }, /connection/u, /接続|ネットワーク/u],
      [page('text/html'), /not (?:an answer|AWS|of AWS)|proxy|something else/iu, /AWS/u],
      [page('application/json'), /AWS/u, /AWS/u],
    ];
    for (const [trouble, en, ja] of failures) {
      troubled = afterObjects(2, trouble);
      const end = await sync(bucket);
      expect(end.failure).not.toBeNull();
      expect(saidOf(end)).toEqual({ en: expect.stringMatching(en), ja: expect.stringMatching(ja) });
    }
    expect(valueOf(await archive.message('forged'))).toEqual([]);
    expect(await eventsKept()).toBeGreaterThan(0);
    await expectAllOnce();
  });

  it('is stopped at any point, and goes on', async () => {
    for (let point = 1; point < 4; point += 1) {
      let told = 0;
      const end = await sync(bucket, {
        onProgress: (stop) => {
          told += 1;
          if (told === point) stop();
        },
      });
      expect(end.failure).toBeNull();
    }
    await expectAllOnce();
  });

  it('is read twice at once, and while a person is erased: each event is there once, the person is not', async () => {
    const person = 'r7a@mail.example';
    const [one, other, proof] = await Promise.all([
      sync(bucket),
      sync(bucket),
      archive.erase(person, { signal: new AbortController().signal }),
    ]);
    expect([one.failure, other.failure, proof.ok]).toEqual([null, null, true]);
    expect(await eventsKept()).toBe(all);
    valueOf(await archive.erase(person, { signal: new AbortController().signal }));
    // What was read is not read again, and so does not come back.
    expect(await sync(bucket)).toMatchObject({ failure: null, taken: { events: 0 } });
    expect(valueOf(await archive.eventsOf(person, 10))).toEqual([]);
  });
});

describe('a queue', () => {
  const put = (id: string): void => {
    const held = account.wiring.queues.byName.get('tail');
    if (held === undefined) throw new Error('no queue');
    putMessage(held, record({ id, type: 'Send' }), { atMs: nowMs, seed: id });
  };

  it('that a read-only profile is to empty is refused before anything is read, however it came to be kept', async () => {
    put('tail-1');
    const refused = await saveSource(queue, { ...readOnly, profileId });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    valueOf(await saveSource(queue, { ...world, profileId }));
    const end = await sync(queue, { from: readOnly, isKept: true });
    expect(saidOf(end).en).toMatch(/read-only.*Peek instead/u);
    expect(await eventsKept()).toBe(0);
  });

  it('of a read-only profile is looked at', async () => {
    put('tail-2');
    await sync({ ...queue, mode: 'peek' }, { from: readOnly, onProgress: (stop) => stop() });
    expect(await eventsKept()).toBeGreaterThan(0);
  });
});
