// A source of the simulated account, found through its configuration sets and read into a real store: once, whole, and from where it stopped.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { createSources } from '../../electron/adapters/sources/create-sources.ts';
import { incomingFolders } from '../../electron/adapters/sources/incoming-folder.ts';
import { putObject } from '../../electron/demo/ses/objects/bucket-state.ts';
import { demoAccountId, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import type { RegionAccount } from '../../electron/demo/ses/state/region-account.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { discoverSources } from '../../electron/flows/history/discover-sources.ts';
import { historyState, removeSource, saveSource } from '../../electron/flows/history/history-sources.ts';
import type { SourcesWorld } from '../../electron/flows/history/sources-world.ts';
import { syncSource } from '../../electron/flows/history/sync-source.ts';
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import type { HistoryProgress, HistorySource } from '../../shared/history/sources.ts';
import { plainSetup } from '../fakes/ses-trial.ts';

const region = 'us-east-1';
const at = (time: string): number => Date.parse(`2026-11-${time}Z`);
const nowMs = at('20T12:30:00');
const stretch = { fromMs: at('20T08:00:00'), untilMs: nowMs };
const arnOf = (service: string, name: string): string => `arn:aws:${service}:${region}:${demoAccountId}:${name}`;

const destination = (Name: string, MatchingEventTypes: readonly string[], to: object) => ({
  Name,
  Enabled: true,
  MatchingEventTypes,
  ...to,
});
const toStream = {
  KinesisFirehoseDestination: {
    IamRoleArn: `arn:aws:iam::${demoAccountId}:role/ses`,
    DeliveryStreamArn: arnOf('firehose', 'deliverystream/kept'),
  },
};
const scenario = {
  [region]: {
    account: { VdmAttributes: { VdmEnabled: 'ENABLED' } },
    configurationSets: {
      orders: { EventDestinations: [destination('a', ['SEND', 'BOUNCE'], toStream)] },
      letters: {
        EventDestinations: [
          destination('b', ['OPEN'], toStream),
          destination('c', ['BOUNCE'], { SnsDestination: { TopicArn: arnOf('sns', 'bounces') } }),
        ],
      },
    },
    streams: {
      kept: {
        S3: {
          BucketARN: 'arn:aws:s3:::mail-events',
          Prefix: 'ses/dt=!{timestamp:yyyy-MM-dd}/h=!{timestamp:HH}/',
          ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/',
          CustomTimeZone: 'Asia/Tokyo',
        },
      },
    },
    topics: { bounces: { Subscriptions: [{ Protocol: 'sqs', Endpoint: arnOf('sqs', 'tail') }] } },
    queues: { tail: {} },
    logGroups: { 'ses-feedback': {}, other: {} },
  },
};

let folder: string;
let account: RegionAccount;
let world: SourcesWorld;
let troubled: (request: TroubledRequest) => Trouble | null = () => null;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-sync-'));
  const clock = { nowMs: () => nowMs };
  const site = await startDemoSes({
    world: () => assembleWorld([]),
    rateFactor: 1000,
    scenario,
    nowMs: clock.nowMs,
    trouble: (request) => troubled(request),
  });
  const ses = createSes({ ...plainSetup, regions: [region], endpoint: site.endpoint, clock, rateFactor: 900 });
  const events = eventFiles(path.join(folder, 'history'));
  const sources = createSources(
    { ses, clock, sleep: () => Promise.resolve() },
    incomingFolders(path.join(folder, 'in')),
  );
  open.push(site, ses, events);
  account = site.site.region(demoAccountId, region);
  world = { profileId: 'shop', events, isReadOnly: false, ses, sources, clock };
});
afterAll(async () => {
  for (const each of open.toReversed()) await each.close();
  await rm(folder, { recursive: true, force: true });
});

const sendEvent = (id: string, atMs: number): string => {
  const timestamp = new Date(atMs).toISOString();
  const mail = { timestamp, messageId: id, source: 'shop@orchard.example', destination: [`${id}@mail.example`] };
  return `${JSON.stringify({ eventType: 'Send', mail, send: {} })}\n`;
};
/** In Tokyo's hours. */
const put = (hour: string, name: string, ...ids: readonly string[]): void => {
  const bucket = account.wiring.buckets.get('mail-events');
  if (bucket === undefined) throw new Error('no bucket');
  const body = ids.map((id) => sendEvent(id, at('20T10:00:00'))).join('');
  putObject(bucket, { key: `ses/dt=2026-11-20/h=${hour}/${name}`, changedAtMs: nowMs, body: Buffer.from(body) });
};

async function found(): Promise<readonly HistorySource[]> {
  const reply = await discoverSources(world, new AbortController().signal);
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value;
}

async function bucketSource(): Promise<HistorySource> {
  const source = (await found()).find(({ place }) => place.kind === 's3');
  if (source === undefined) throw new Error('no bucket was found');
  return source;
}

async function sync(sourceId: string, each: (progress: HistoryProgress, stop: () => void) => void = () => undefined) {
  const stop = new AbortController();
  const changes: number[] = [];
  const end = await syncSource(
    {
      runId: 'run',
      sourceId,
      stretch,
      about: {},
      signal: stop.signal,
      onProgress: (progress) => each(progress, () => stop.abort()),
      onChanged: (events) => void changes.push(events),
    },
    world,
  );
  return { ...end, changes };
}

describe('the sources of an account', () => {
  it('are found through its configuration sets, each once', async () => {
    const sources = await found();
    expect(sources.map(({ place }) => place.kind)).toEqual(['s3', 'queue', 'insights', 'export']);
    expect(sources[0]).toMatchObject({
      place: {
        bucket: 'mail-events',
        prefix: 'ses/',
        hours: 'dt={yyyy}-{MM}-{dd}/h={HH}/',
        errorPrefix: 'errors/',
        timeZone: 'Asia/Tokyo',
      },
      types: ['SEND', 'BOUNCE', 'OPEN'],
      sets: ['orders', 'letters'],
      read: [],
    });
    expect(sources[1]?.place).toMatchObject({ mode: 'peek', queueUrl: expect.stringMatching(/\/tail$/u) });
  });

  it('keep what the user chose about them, beside those the user named', async () => {
    const queue = (await found()).find(({ place }) => place.kind === 'queue');
    if (queue?.place.kind !== 'queue') throw new Error('no queue was found');
    await saveSource({ ...queue.place, mode: 'consume' }, world);
    await saveSource({ kind: 'logs', region, group: 'other', layout: 'records' }, world);
    const now = await found();
    expect(now.find(({ id }) => id === queue.id)?.place).toMatchObject({ mode: 'consume' });
    expect(now.map(({ title }) => title.en)).toContain('CloudWatch log group other');
    for (const { id } of now) await removeSource(id, world);
  });
});

describe('reading a source', () => {
  it('keeps what it brings, how far it is and what went wrong, and never reads twice', async () => {
    put('18', 'one', 'a', 'b');
    put('19', 'two', 'b', 'c');
    const source = await bucketSource();
    const first = await sync(source.id);
    expect(first).toMatchObject({ cancelled: false, failure: null, taken: { files: 2, events: 3, known: 1 } });
    expect(first.changes.at(-1)).toBe(3);
    const kept = await bucketSource();
    expect(kept.read).toEqual([{ fromMs: stretch.fromMs, untilMs: nowMs - 20 * 60_000 }]);
    expect(await readdir(path.join(folder, 'in'))).toEqual([]);
    put('21', 'three', 'd');
    troubled = ({ operation, resource }) =>
      operation === 'GetObject' && !resource.endsWith('three') ? { kind: 'denied' } : null;
    const second = await sync(source.id);
    troubled = () => null;
    expect(second).toMatchObject({ failure: null, taken: { files: 1, events: 1, known: 0 } });
  });

  it('that is stopped leaves what it had', async () => {
    const source = await bucketSource();
    await removeSource(source.id, world);
    const end = await sync(source.id, (_, stop) => stop());
    expect(end).toMatchObject({ cancelled: true, failure: null });
    const state = await historyState(world, []);
    expect(state.ok && state.value.events).toBe(4);
    expect(state.ok && state.value.sources.map(({ id, read }) => [id, read])).toContainEqual([source.id, []]);
  });

  it('fails in words where nobody knows the source', async () => {
    expect((await sync('s3-nobody')).failure).toMatchObject({ kind: 'not-found' });
  });
});
