// Each source of events by the real SDK over HTTP, against the simulated account: what it brings, and what it says it could not.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSources } from '../../electron/adapters/sources/create-sources.ts';
import { incomingFolders } from '../../electron/adapters/sources/incoming-folder.ts';
import { putLine } from '../../electron/demo/ses/logs/log-state.ts';
import { deleteObject, putObject } from '../../electron/demo/ses/objects/bucket-state.ts';
import { putMessage } from '../../electron/demo/ses/queues/queue-state.ts';
import { demoAccountId, type DemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import type { RegionAccount, ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import type { SourceAsk, SourceBatch } from '../../electron/ports/event-source.ts';
import type { Ses } from '../../electron/ports/ses.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SourcePlace, SourceTrouble, Stretch } from '../../shared/history/sources.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const region = 'us-east-1';
const at = (time: string): number => Date.parse(`2026-11-${time}Z`);
const startMs = at('20T12:30:00');
const topicArn = `arn:aws:sns:${region}:${demoAccountId}:events`;

const told: ScenarioRegion = {
  account: {
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 1000 },
    VdmAttributes: { VdmEnabled: 'ENABLED' },
  },
  identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
  configurationSets: {
    all: {
      EventDestinations: [
        {
          Name: 'topic',
          Enabled: true,
          MatchingEventTypes: ['SEND', 'DELIVERY', 'BOUNCE'],
          SnsDestination: { TopicArn: topicArn },
        },
      ],
    },
  },
  topics: { events: { Subscriptions: [{ Protocol: 'sqs', Endpoint: `arn:aws:sqs:${region}:${demoAccountId}:tail` }] } },
  queues: {
    tail: {
      Policy: {
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }],
      },
    },
  },
  buckets: ['mail-events'],
  logGroups: { 'ses-feedback': {} },
};

const { startSes, sesFor } = sesTrial();
let nowMs = startMs;
let site: DemoSes;
let account: RegionAccount;
let ses: Ses;
let folder: string;
let troubled: (request: TroubledRequest) => Trouble | null = () => null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-sources-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  nowMs = startMs;
  troubled = () => null;
  site = await startSes({
    scenario: { [region]: told },
    nowMs: () => nowMs,
    rateFactor: 1000,
    trouble: (request) => troubled(request),
  });
  account = site.site.region(demoAccountId, region);
  ses = sesFor(site.endpoint, { regions: [region], clock: { nowMs: () => nowMs }, rateFactor: 900 });
});

type Read = {
  readonly batches: readonly SourceBatch[];
  /** Names and texts of the files, read before they went. */
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly recipients: readonly string[];
  readonly troubles: readonly SourceTrouble[];
  readonly read: readonly Stretch[];
  readonly failure: Failure | null;
};

type Change = Partial<Omit<SourceAsk, 'place'>> & { readonly each?: (batch: SourceBatch, stop: () => void) => void };

/** Reads to the end, each batch kept before the next. */
async function read(place: SourcePlace, { each, ...change }: Change = {}): Promise<Read> {
  const stop = new AbortController();
  const sources = createSources(
    { ses, clock: { nowMs: () => nowMs }, sleep: async (durationMs) => void (nowMs += durationMs) },
    incomingFolders(path.join(folder, 'incoming')),
  );
  const reading = sources.of(place.kind)?.read({
    place,
    stretch: { fromMs: at('20T10:00:00'), untilMs: at('20T11:00:00') },
    read: [],
    about: {},
    folder,
    knownFiles: () => Promise.resolve(new Set()),
    signal: stop.signal,
    ...change,
  });
  if (reading === undefined) throw new Error('nothing reads it');
  const batches: SourceBatch[] = [];
  const files: [string, string][] = [];
  let next = await reading.next();
  for (; next.done !== true; next = await reading.next()) {
    batches.push(next.value);
    for (const file of next.value.files) files.push([file.name, await readFile(file.path, 'utf8')]);
    each?.(next.value, () => stop.abort());
    await next.value.kept?.();
  }
  return {
    batches,
    files: files.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    recipients: batches.flatMap(({ records }) => records.flatMap(({ events }) => events.map((e) => e.recipient))),
    troubles: batches.flatMap((batch) => batch.troubles),
    read: batches.flatMap((batch) => batch.read ?? []),
    failure: next.value,
  };
}

const english = ({ troubles }: Read): string => troubles.map(({ says }) => says.en).join('\n');

describe('a bucket behind Firehose', () => {
  const place: SourcePlace = {
    kind: 's3',
    region,
    bucket: 'mail-events',
    prefix: 'ses/',
    hours: '{yyyy}/{MM}/{dd}/{HH}/',
    errorPrefix: 'errors/',
    timeZone: 'UTC',
  };
  const put = (key: string, body = key, changedAtMs = nowMs): string => {
    const bucket = account.wiring.buckets.get('mail-events');
    if (bucket === undefined) throw new Error('no bucket');
    return putObject(bucket, { key, changedAtMs, body: Buffer.from(body) }).etag;
  };
  const names = ({ files }: Read) => files.map(([name]) => name.replace('s3://mail-events/', ''));

  beforeEach(() => {
    for (const hour of ['08', '09', '10', '11', '12']) put(`ses/2026/11/20/${hour}/stream-1-${hour}`);
  });

  it('brings the objects of the hour and of its neighbours, each as it is, and no file stays', async () => {
    const etag = put('ses/2026/11/20/10/a b+é.gz', 'ten');
    const found = await read(place);
    expect(found.failure).toBeNull();
    expect(names(found)).toEqual([
      'ses/2026/11/20/09/stream-1-09',
      'ses/2026/11/20/10/a b+é.gz',
      'ses/2026/11/20/10/stream-1-10',
      'ses/2026/11/20/11/stream-1-11',
    ]);
    expect(found.files[1]?.[1]).toBe('ten');
    const files = found.batches.flatMap((batch) => batch.files);
    expect(files.find(({ name }) => name.endsWith('.gz'))).toMatchObject({ source: 's3', version: etag });
    expect(found.read).toEqual([{ fromMs: at('20T10:00:00'), untilMs: at('20T11:00:00') }]);
    expect(found.troubles).toEqual([]);
    expect((await readdir(folder)).filter((name) => name !== 'incoming')).toEqual([]);
  });

  it('is read in the time zone of its stream, and up to what Firehose may still hold back', async () => {
    put('ses/2026/11/20/21/tokyo');
    const stretch = { fromMs: at('20T11:00:00'), untilMs: at('21T00:00:00') };
    const found = await read({ ...place, timeZone: 'Asia/Tokyo' }, { stretch });
    expect(names(found)).toEqual(['ses/2026/11/20/21/tokyo']);
    expect(found.read).toEqual([{ fromMs: stretch.fromMs, untilMs: startMs - 20 * 60_000 }]);
  });

  it('is not read again: neither time nor objects', async () => {
    const stretch = { fromMs: at('20T08:00:00'), untilMs: at('20T12:00:00') };
    const whole = await read(place, { stretch, read: [stretch] });
    expect([whole.files, whole.read]).toEqual([[], []]);
    const part = await read(place, { stretch, read: [{ ...stretch, untilMs: at('20T11:30:00') }] });
    expect(names(part)).toEqual(['10', '11', '12'].map((hour) => `ses/2026/11/20/${hour}/stream-1-${hour}`));
    expect(part.read).toEqual([{ fromMs: at('20T11:30:00'), untilMs: at('20T12:00:00') }]);
    const known = await read(place, { knownFiles: async (files) => new Set(files.map(({ name }) => name)) });
    expect(known.files).toEqual([]);
    expect(known.batches.reduce((sum, { skipped }) => sum + skipped, 0)).toBe(3);
  });

  it('with prefixes that are denied is read but for them, and they stay unread', async () => {
    troubled = ({ prefix }) => (prefix === 'ses/2026/11/20/08/' ? { kind: 'denied' } : null);
    const denied = await read(place, { stretch: { fromMs: at('20T09:00:00'), untilMs: at('20T12:00:00') } });
    expect(denied.failure).toBeNull();
    expect(names(denied)).toEqual(['09', '10', '11', '12'].map((hour) => `ses/2026/11/20/${hour}/stream-1-${hour}`));
    expect(denied.troubles).toMatchObject([{ where: 's3://mail-events/ses/2026/11/20/08/' }]);
    expect(english(denied)).toContain('Allow s3:ListBucket');
    // The events of the hour beside it may be in what was denied.
    expect(denied.read).toEqual([{ fromMs: at('20T10:00:00'), untilMs: at('20T12:00:00') }]);
  });

  it('that denies everything says so and ends', async () => {
    troubled = ({ operation }) => (operation === 'ListObjectsV2' ? { kind: 'denied' } : null);
    const { failure, read: nothing } = await read(place);
    expect([failure?.kind, nothing]).toEqual(['aws-permission-missing', []]);
    troubled = ({ operation }) => (operation === 'GetObject' ? { kind: 'denied' } : null);
    expect((await read(place)).failure).toMatchObject({ kind: 'aws-permission-missing', action: 's3:GetObject' });
  });

  it('that does not exist fails as what is not found', async () => {
    expect((await read({ ...place, bucket: 'nobodys' })).failure?.kind).toBe('aws-not-found');
  });

  it('loses objects between listing and fetching: the others come', async () => {
    const found = await read(place, {
      knownFiles: async (files) => {
        const bucket = account.wiring.buckets.get('mail-events');
        if (bucket !== undefined && files.some(({ name }) => name.includes('/10/')))
          deleteObject(bucket, 'ses/2026/11/20/10/stream-1-10');
        return new Set();
      },
    });
    expect(found.failure).toBeNull();
    expect(names(found)).toEqual(['ses/2026/11/20/09/stream-1-09', 'ses/2026/11/20/11/stream-1-11']);
    expect(found.troubles).toMatchObject([{ where: 's3://mail-events/ses/2026/11/20/10/', count: 1 }]);
    expect(found.read).toHaveLength(1);
  });

  it('with archived objects leaves their hours unread, for when they were restored', async () => {
    troubled = ({ operation, resource }) =>
      operation === 'GetObject' && resource.endsWith('stream-1-12')
        ? { kind: 'error', code: 'InvalidObjectState', status: 403, message: 'archived' }
        : null;
    const found = await read(place, { stretch: { fromMs: at('20T09:00:00'), untilMs: at('20T12:00:00') } });
    expect(english(found)).toContain('Glacier');
    expect(found.read).toEqual([{ fromMs: at('20T09:00:00'), untilMs: at('20T11:00:00') }]);
  });

  it('is told of what Firehose could not deliver, which is not read', async () => {
    put('errors/format-conversion-failed/2026/11/20/10/x', 'broken', at('20T10:20:00'));
    put('errors/format-conversion-failed/2026/10/20/10/old', 'broken', at('01T10:20:00'));
    const found = await read(place);
    expect(names(found)).toHaveLength(3);
    expect(found.troubles).toMatchObject([{ where: 's3://mail-events/errors/', count: 1 }]);
    expect(english(found)).toContain('Firehose could not deliver');
  });

  it('is not said to have no errors where these are too many to be gone through', async () => {
    for (let number = 0; number < 20_001; number += 1)
      put(`errors/processing-failed/2025/${String(number).padStart(5, '0')}`, 'old', at('01T00:00:00'));
    const unknown = await read(place);
    expect(unknown.troubles).toMatchObject([{ where: 's3://mail-events/errors/' }]);
    expect(english(unknown)).toContain('not known');
  });

  it('that was copied later is read by its keys, however long the time asked for', async () => {
    for (const year of ['2021', '2022', '2024', '2026']) put(`ses/${year}/03/01/10/${year}`, year, at('20T12:00:00'));
    const stretch = { fromMs: Date.parse('2022-02-01T00:00:00Z'), untilMs: Date.parse('2025-12-01T00:00:00Z') };
    const found = await read(place, { stretch });
    expect(names(found)).toEqual(expect.arrayContaining(['ses/2022/03/01/10/2022', 'ses/2024/03/01/10/2024']));
    expect(names(found)).not.toContain('ses/2021/03/01/10/2021');
    expect(found.read).toEqual([stretch]);
  });

  it('without time in its keys is read by when objects were written, and says so where none fits', async () => {
    put('by-customer/a/one', 'one', at('20T10:30:00'));
    put('by-customer/a/two', 'two', at('18T10:30:00'));
    const found = await read({ ...place, prefix: 'by-customer/', hours: '' });
    expect(names(found)).toEqual(['by-customer/a/one']);
    const old = { fromMs: at('10T00:00:00'), untilMs: at('11T00:00:00') };
    const none = await read({ ...place, prefix: 'by-customer/', hours: '' }, { stretch: old });
    expect(none.files).toEqual([]);
    expect(none.troubles).toMatchObject([{ count: 2 }]);
  });

  it.each(['', '<?xml version="1.0"?><welcome/>'])(
    'is not taken for empty where something else answers: %j',
    async (body) => {
      troubled = ({ operation }) =>
        operation === 'ListObjectsV2' ? { kind: 'answer', status: 200, contentType: 'application/xml', body } : null;
      const found = await read({ ...place, errorPrefix: null });
      expect([found.failure?.kind, found.read]).toEqual(['aws-not-aws', []]);
    },
  );

  it('is left alone at once when it is stopped', async () => {
    const found = await read(place, { each: (_, stop) => stop() });
    expect(found.failure).toEqual({ kind: 'cancelled' });
    expect(found.files).toEqual([]);
  });

  it('whose objects cannot be written to the disk ends with that', async () => {
    const { failure } = await read(place, { folder: path.join(folder, 'gone') });
    expect(failure?.kind).toBe('disk');
  });
});

describe('a log group', () => {
  const place: SourcePlace = { kind: 'logs', region, group: 'ses-feedback', layout: 'records' };
  const put = (stream: string, message: string, atMs = at('20T10:30:00')): void => {
    const group = account.wiring.logGroups.get('ses-feedback');
    if (group === undefined) throw new Error('no group');
    putLine(group, { stream, atMs, message, ingestedAtMs: atMs, seed: `${message} ${group.stored.length}` });
  };
  const event = (recipient: string) =>
    JSON.stringify({
      eventType: 'Send',
      mail: { timestamp: '2026-11-20T10:30:00Z', messageId: `id-${recipient}`, destination: [recipient] },
      send: {},
    });

  it('brings records whatever stands around them', async () => {
    put('one', event('ann@mail.example'));
    put('one', JSON.stringify({ Records: [{ Sns: { Message: event('ben@mail.example') } }] }));
    put('one', `2026-11-20T10:30:00Z\tid\tINFO\t${event('chiyo@mail.example')}`);
    put('one', 'START RequestId: 1');
    const found = await read(place);
    expect(found.recipients).toEqual(['ann@mail.example', 'ben@mail.example', 'chiyo@mail.example']);
    expect(found.read).toEqual([{ fromMs: at('20T10:00:00'), untilMs: at('20T11:00:00') }]);
    expect(found.troubles).toEqual([]);
  });

  it('of bare addresses brings traces, each of them once', async () => {
    for (let times = 0; times < 3; times += 1) put('Bounce', 'ann@mail.example');
    put('Delivery', 'ann@mail.example');
    const found = await read({ ...place, layout: 'traces' });
    const events = found.batches.flatMap(({ records }) => records.flatMap((record) => record.events));
    expect(events.map(({ type, strength, messageId }) => [type, strength, messageId])).toEqual([
      ['BOUNCE', 'trace', null],
      ['DELIVERY', 'trace', null],
    ]);
    expect(found.troubles.map(({ count }) => count)).toEqual([2, 2]);
    expect(english(found)).toMatch(/weak evidence[^]*repeat another/u);
  });

  it('is asked for one address alone, which does not count as read', async () => {
    put('one', event('Ann@mail.example'));
    put('one', event('ben@mail.example'));
    const found = await read(place, { about: { address: 'Ann@mail.example' } });
    expect(found.recipients).toEqual(['Ann@mail.example']);
    expect([found.read, found.troubles]).toEqual([[], []]);
    const none = await read(place, { about: { address: 'ann@mail.example' } });
    expect([none.recipients, english(none)]).toEqual([[], expect.stringContaining('case-sensitive')]);
  });

  it.each(['', '{}'])('is not taken for empty where something else answers: %j', async (body) => {
    troubled = () => ({ kind: 'answer', status: 200, contentType: 'application/x-amz-json-1.1', body });
    const found = await read(place);
    expect([found.failure?.kind, found.read]).toEqual(['aws-not-aws', []]);
  });

  it('without any event says so; one that does not exist fails', async () => {
    put('one', 'START RequestId: 1');
    expect(english(await read(place))).toContain('None of the lines');
    expect((await read({ ...place, group: 'nobodys' })).failure?.kind).toBe('aws-not-found');
  });
});

const send = async (...to: readonly string[]): Promise<string> => {
  const content = { subject: 'Apples * ripe', html: null, text: 'Ripe' };
  const envelope = {
    from: 'news@orchard.example',
    to,
    cc: [],
    bcc: [],
    replyTo: [],
    feedbackAddress: null,
    configurationSet: 'all',
    tags: [],
    listManagement: null,
  };
  const sent = await ses.sendMail(region, {
    envelope,
    content: { kind: 'simple', content, headers: [], attachments: [] },
  });
  if (!sent.ok) throw new Error(sent.failure.kind);
  return sent.value;
};

describe('message insights', () => {
  const place: SourcePlace = { kind: 'insights', region };

  it('tell of one message', async () => {
    const messageId = await send('ann@success.receivers.test');
    nowMs += 60_000;
    const found = await read(place, { about: { messageId } });
    const events = found.batches.flatMap(({ records }) => records.flatMap((record) => record.events));
    expect(events).toMatchObject([
      { type: 'SEND', messageId, strength: 'summary', source: 'insights' },
      { type: 'DELIVERY', messageId },
    ]);
    expect([found.troubles, found.failure]).toEqual([[], null]);
  });

  it('are no evidence of loss where they are silent', async () => {
    const messageId = await send('ann@success.receivers.test', 'ben@success.receivers.test');
    nowMs += 60_000;
    expect(english(await read(place, { about: { messageId } }))).toMatch(/no evidence of loss|does not mean/u);
    const unknown = await read(place, { about: { messageId: 'nobody' } });
    expect([unknown.failure, english(unknown)]).toEqual([null, expect.stringContaining('does not mean')]);
    expect(english(await read(place))).toContain('message ID only');
  });

  it('are not told of by an answer that is somebody else’s', async () => {
    troubled = () => ({ kind: 'answer', status: 200, contentType: 'application/json', body: '{}' });
    const found = await read(place, { about: { messageId: 'any' } });
    expect([found.failure?.kind, found.troubles]).toEqual(['aws-not-aws', []]);
  });

  it('are not there where they are off', async () => {
    site.site.region(demoAccountId, region).settings.vdm = { VdmEnabled: 'DISABLED' };
    const found = await read(place, { about: { messageId: 'any' } });
    expect([found.failure, english(found)]).toEqual([null, expect.stringContaining('is off')]);
  });
});

describe('an export job', () => {
  const place: SourcePlace = { kind: 'export', region };
  const stretch = { fromMs: at('01T00:00:00'), untilMs: at('30T00:00:00') };
  it('finds by address and by subject what is like them, stars and all', async () => {
    const messageId = await send('ann@success.receivers.test');
    await send('ben@success.receivers.test');
    nowMs += 60_000;
    const found = await read(place, {
      stretch,
      about: { address: 'ann@success.receivers.test', subject: 'les * ri' },
    });
    expect(found.failure).toBeNull();
    expect(found.files).toHaveLength(1);
    expect(
      found.files[0]?.[1]
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ MessageId: messageId }]);
    expect((await readdir(folder)).filter((name) => name !== 'incoming')).toEqual([]);
  });

  it('that finds nothing says why that is no evidence', async () => {
    const found = await read(place, { stretch, about: { address: 'nobody@mail.example' } });
    expect([found.files, found.failure]).toEqual([[], null]);
    expect(english(found)).toContain('case-sensitive');
  });

  it('that somebody canceled says so', async () => {
    const { exportJobs } = account.sending;
    const found = await read(place, {
      stretch,
      each: () => {
        for (const job of exportJobs.values()) exportJobs.set(job.id, { ...job, cancelled: true });
      },
    });
    expect([found.failure, english(found)]).toEqual([null, expect.stringContaining('canceled before')]);
  });

  it('goes back 60 days, and no further', async () => {
    const found = await read(place, { stretch: { fromMs: 0, untilMs: at('30T00:00:00') } });
    expect(english(found)).toContain('60 days');
  });

  /** The address of the file is so old when it is asked for the first time. */
  const outdated = (ageMs: number): void => {
    const { exportJob } = ses.events;
    let isFirst = true;
    ses = {
      ...ses,
      events: {
        ...ses.events,
        exportJob: async (...asked) => {
          const reply = await exportJob(...asked);
          if (reply.ok && reply.value.url !== null && isFirst) {
            isFirst = false;
            nowMs += ageMs;
          }
          return reply;
        },
      },
    };
  };

  it('whose address has expired is asked for another', async () => {
    await send('ann@success.receivers.test');
    nowMs += 60_000;
    outdated(360_000);
    const found = await read(place, { stretch });
    expect(found.failure).toBeNull();
    expect(found.files).toHaveLength(1);
  });

  it('is canceled when it is stopped', async () => {
    const found = await read(place, { stretch, each: (_, stop) => stop() });
    expect(found.failure).toEqual({ kind: 'cancelled' });
    expect([...account.sending.exportJobs.values()].map(({ cancelled }) => cancelled)).toEqual([true]);
  });

  it('is fetched from nobody but AWS', async () => {
    for (const url of ['https://files.example/export', 'http://s3.amazonaws.com/x', 'https://amazonaws.com.example/x'])
      expect(await ses.events.fetchExport(url, 1000)).toMatchObject({ ok: false, failure: { code: 'InvalidAddress' } });
  });
});

describe('a queue', () => {
  const queueUrl = `https://sqs.${region}.amazonaws.com/${demoAccountId}/tail`;
  const place = { kind: 'queue', region, queueUrl, mode: 'peek' } as const;
  const waiting = async (): Promise<number> => {
    nowMs += 120_000;
    const left = await ses.receive(region, { queueUrl, waitSeconds: 0, hiddenSeconds: 0 });
    return left.ok ? left.value.length : -1;
  };
  /** Each message is handed over once, until so many came. */
  const until = (events: number): Change => {
    let came = 0;
    return {
      each: ({ records }, stop) => {
        came += records.length;
        if (came >= events) stop();
      },
    };
  };

  it('is only looked at, and stays as it was', async () => {
    await send('ann@success.receivers.test');
    nowMs += 60_000;
    const found = await read(place, until(2));
    expect(found.recipients).toEqual(['ann@success.receivers.test', 'ann@success.receivers.test']);
    expect(found.failure).toBeNull();
    expect(await waiting()).toBe(2);
  });

  it('is emptied of what was kept, not of what is not ours', async () => {
    await send('ann@success.receivers.test');
    const queue = account.wiring.queues.byName.get('tail');
    if (queue === undefined) throw new Error('no queue');
    nowMs += 60_000;
    putMessage(queue, '{"order":1}', { atMs: nowMs, seed: 'foreign' });
    const found = await read({ ...place, mode: 'consume' }, until(2));
    expect(found.recipients).toHaveLength(2);
    expect(english(found)).toContain('not events of SES');
    expect(await waiting()).toBe(1);
  });

  it('is not looked at where looking moves its messages away', async () => {
    const queue = account.wiring.queues.byName.get('tail');
    if (queue === undefined) throw new Error('no queue');
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queue.arn, maxReceiveCount: 3 });
    queue.attributes = new Map([...queue.attributes, ['RedrivePolicy', RedrivePolicy]]);
    await send('ann@success.receivers.test');
    nowMs += 60_000;
    const found = await read(place, until(2));
    expect(found.failure).toMatchObject({ kind: 'not-allowed' });
    expect(queue.messages.every(({ receivedTimes }) => receivedTimes === 0)).toBe(true);
    expect((await read({ ...place, mode: 'consume' }, until(2))).recipients).toHaveLength(2);
  });

  it('whose messages stay although they were to go says so', async () => {
    const deleted = await ses.deleteMessages(region, queueUrl, ['no receipt']);
    expect(deleted).toMatchObject({ ok: false, failure: { kind: 'aws-refused', code: 'ReceiptHandleIsInvalid' } });
  });

  it('that is not there fails at once', async () => {
    const { failure } = await read({ ...place, queueUrl: queueUrl.replace('tail', 'none') });
    expect(failure?.kind).toBe('aws-not-found');
  });
});
