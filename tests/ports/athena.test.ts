// Questions to Amazon Athena by the real SDK, over files laid out as Firehose does: they bring what the local store finds.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { createSources } from '../../electron/adapters/sources/create-sources.ts';
import { incomingFolders } from '../../electron/adapters/sources/incoming-folder.ts';
import { putObject } from '../../electron/demo/ses/objects/bucket-state.ts';
import { demoAccountId, type DemoSesOptions, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { createAthenaTable } from '../../electron/flows/history/create-athena-table.ts';
import { findMessages } from '../../electron/flows/history/find-messages.ts';
import { saveSource } from '../../electron/flows/history/history-sources.ts';
import { planAthena } from '../../electron/flows/history/plan-athena.ts';
import { sourceIdOf } from '../../electron/flows/history/source-id.ts';
import type { SourcesWorld } from '../../electron/flows/history/sources-world.ts';
import { syncSource } from '../../electron/flows/history/sync-source.ts';
import { listWorkGroups, readWorkGroup } from '../../electron/flows/history/work-groups.ts';
import { readQuery } from '../../electron/engine/history/read-query.ts';
import type { SourceAsk, SourceBatch } from '../../electron/ports/event-source.ts';
import type { Ses } from '../../electron/ports/ses.ts';
import { type HistoryFilter, type MessageRow, noFilter } from '../../shared/history/search.ts';
import type { HistoryProgress, Stretch } from '../../shared/history/sources.ts';
import type { WorkGroupRules } from '../../shared/history/work-groups.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';
import { amy, at, clock, files, json, nowMs, place, region, send, stretch } from '../fakes/athena-files.ts';
import { type AthenaStandIn, startAthena } from '../fakes/athena-stand-in.ts';
import { plainSetup } from '../fakes/ses-trial.ts';

let folder: string;
let athena: AthenaStandIn;
let ses: Ses;
let bucket: Ses;
let local: SourcesWorld;
let asked: SourcesWorld;
const open: { close(): Promise<void> }[] = [];
const journal: JournalEntry[] = [];
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-athena-'));
  for (const [key, body] of files) {
    const filePath = path.join(folder, 'buckets', place.over.bucket, key);
    await mkdir(path.dirname(filePath), { recursive: true });
    await writeFile(filePath, body);
  }
  athena = await startAthena(path.join(folder, 'buckets'));
  ses = sesAt(athena.endpoint);
  bucket = sesAt(await simulatedBucket());
  open.push(athena, ses, bucket);
  local = worldOf(bucket, 'local');
  asked = worldOf(ses, 'asked');
  await saveSource(place.over, local);
  const whole = { fromMs: at('00:00'), untilMs: at('23:00') };
  const voice = { onProgress: () => undefined, onChanged: () => undefined };
  const order = { runId: 'run', sourceId: sourceIdOf(place.over), stretch: whole, about: {}, signal };
  const { taken } = await syncSource({ ...order, ...voice }, local);
  if (taken.files !== files.length) throw new Error(`the store has ${taken.files} files`);
  const made = await createAthenaTable({ place, typed: 'mail.events', signal }, tableWorld());
  if (!made.ok) throw new Error(made.failure.kind);
});
afterAll(async () => {
  for (const each of open.toReversed()) await each.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  athena.trial.isHeld = false;
  athena.trial.lostAnswers = 0;
});

const sesAt = (endpoint: string, readOnly = false): Ses =>
  createSes({ ...plainSetup, regions: [region], endpoint, clock, readOnly, rateFactor: 900 });

/** The same files in the simulated account's S3. */
async function simulatedBucket(): Promise<string> {
  const scenario = { [region]: { buckets: [place.over.bucket] } };
  const site = await startDemoSes({ world: () => assembleWorld([]), rateFactor: 1000, scenario, nowMs: clock.nowMs });
  open.push(site);
  const kept = site.site.region(demoAccountId, region).wiring.buckets.get(place.over.bucket);
  if (kept === undefined) throw new Error('no bucket');
  for (const [key, body] of files) putObject(kept, { key, body, changedAtMs: nowMs });
  return site.endpoint;
}

function worldOf(account: Ses, name: string): SourcesWorld {
  const events = eventFiles(path.join(folder, name));
  open.push(events);
  const folders = incomingFolders(path.join(folder, `${name}-in`));
  const sources = createSources({ ses: account, clock, sleep: () => Promise.resolve() }, folders);
  return { profileId: 'shop', events, isReadOnly: false, ses: account, sources, clock };
}

function tableWorld(account = ses) {
  const addToJournal = (entry: JournalEntry) => {
    journal.push(entry);
    return Promise.resolve({ ok: true, value: null } as const);
  };
  return { ses: account, profileId: 'shop', accounts: { addToJournal }, clock, sleep: () => Promise.resolve() };
}

const scanned = (): number => athena.runs.at(-1)?.bytes ?? 0;
const sizeOf = (isWanted: (key: string) => boolean): number =>
  files.reduce((sum, [key, body]) => sum + (isWanted(key) ? body.length : 0), 0);

type Wish = Partial<SourceAsk> & { readonly each?: (batch: SourceBatch, stop: () => void) => void };

/** As the source brings it: whom which message was for, once each. */
async function ask(text: string, { each, ...change }: Wish = {}) {
  const stop = new AbortController();
  const reading = asked.sources.of('athena')?.read({
    place,
    stretch,
    read: [],
    about: { query: readQuery(text) },
    folder,
    knownFiles: () => Promise.resolve(new Set()),
    signal: stop.signal,
    ...change,
  });
  if (reading === undefined) throw new Error('nothing reads it');
  const batches: SourceBatch[] = [];
  let next = await reading.next();
  for (; next.done !== true; next = await reading.next()) {
    batches.push(next.value);
    each?.(next.value, () => stop.abort());
  }
  const events = batches.flatMap(({ records }) => records.flatMap((record) => record.events));
  return {
    batches,
    failure: next.value,
    records: batches.reduce((sum, { records }) => sum + records.length, 0),
    troubles: batches.flatMap(({ troubles }) => troubles),
    bytes: batches.reduce((sum, { bytes }) => sum + bytes, 0),
    told: namesOf(events),
  };
}

const namesOf = (rows: readonly { readonly messageId: string | null; readonly recipient: string }[]) =>
  [...new Set(rows.map(({ messageId, recipient }) => `${messageId} ${recipient}`))].toSorted();

async function found(text: string, world: SourcesWorld, filter: HistoryFilter = { ...noFilter, ...stretch }) {
  const archive = await world.events.open('shop');
  if (!archive.ok) throw new Error(archive.failure.kind);
  const page = await findMessages({ text, filter, offset: 0, limit: 100 }, { archive: archive.value, clock });
  if (!page.ok) throw new Error(page.failure.kind);
  return page.value.rows;
}

describe('a question to Athena', () => {
  it.each([
    ['', 7],
    ['amy@mail.example', 4],
    ['AMY@MAIL.EXAMPLE', 4],
    ['gmail.example', 3],
    ['5.7.26', 2],
    ['550', 2],
    ['campaign=spring', 3],
    ['tag:campaign', 3],
    ['invoice', 2],
    ['"your INVOICE" 42', 2],
    ['請求', 2],
    ['𠮷', 1],
    ['ärger', 1],
    ['école', 1],
    ['“ÉCOLE "fête"”', 1],
    ['<m-bob@orchard.example>', 1],
    ['"DROP TABLE"', 1],
    [`x' OR '1'='1`, 1],
    ['100% _ /* */ $1', 1],
    ['"; \\ 100%"', 1],
    ["' OR 1=1 --", 0],
    ["') > 0 OR true OR strpos(record, '", 0],
    ['nobody@mail.example', 0],
  ])('brings what the store finds: %s', async (text, count) => {
    const { told, failure } = await ask(text);
    expect(failure).toBeNull();
    const wanted = namesOf(await found(text, local));
    expect(wanted).toHaveLength(count);
    expect(told).toEqual(expect.arrayContaining(wanted));
    // What shares its line with another comes with it.
    const alone = (names: readonly string[]) => names.filter((name) => !/^m-(?:jp|n) /u.test(name));
    expect(alone(told)).toEqual(alone(wanted));
  });

  it('is merged with what is there, each event once', async () => {
    await saveSource(place, asked);
    const order = { runId: 'run', sourceId: sourceIdOf(place), stretch, about: { text: 'bob@gmail.example' }, signal };
    const told: HistoryProgress[] = [];
    const voice = { onProgress: (progress: HistoryProgress) => void told.push(progress), onChanged: () => undefined };
    const first = await syncSource({ ...order, ...voice }, asked);
    expect(first).toMatchObject({ failure: null, taken: { events: 5, known: 0 }, bytes: scanned() });
    expect(told.at(-1)).toMatchObject({ bytes: scanned(), events: 5 });
    const again = await syncSource({ ...order, ...voice }, asked);
    expect(again.taken).toMatchObject({ events: 0, known: 5 });
    const plain = (row: MessageRow) => ({ ...row, sources: [] });
    const mine = await found('bob@gmail.example', asked, noFilter);
    expect(mine.map(plain)).toEqual((await found('bob@gmail.example', local, noFilter)).map(plain));
    expect(mine.every(({ sources }) => sources.includes('athena'))).toBe(true);
  });

  it('reads the hours of its stretch and their neighbours, and no others', async () => {
    const day = await ask('', { stretch: { fromMs: at('00:00'), untilMs: at('23:00') } });
    expect(day.told).toEqual(expect.arrayContaining(['m-late amy@mail.example', 'm-next amy@mail.example']));
    expect(day.bytes).toBe(sizeOf(() => true));
    const hour = await ask('');
    expect(hour.told).not.toContain('m-late amy@mail.example');
    expect(hour.bytes).toBe(sizeOf((key) => /2026-11-20\/h=(18|19|20)/u.test(key)));
    const before = await ask('', { stretch: { fromMs: at('00:00') - 86_400_000 * 400, untilMs: at('00:00') } });
    expect([before.bytes, before.told]).toEqual([0, []]);
  });

  it('reads a stretch once, and a narrower question every time', async () => {
    const reads = async (text: string, read: readonly Stretch[] = []) => {
      const { batches } = await ask(text, { read });
      return batches.flatMap((batch) => batch.read ?? []);
    };
    expect(await reads('')).toEqual([stretch]);
    expect(await reads('invoice')).toEqual([]);
    const before = athena.runs.length;
    expect(await reads('', [stretch])).toEqual([]);
    expect(athena.runs).toHaveLength(before);
  });

  it('is stopped in Athena where nobody waits for it any more', async () => {
    athena.trial.isHeld = true;
    const { failure } = await ask('invoice', { each: ({ at: id }, stop) => (id === null ? undefined : stop()) });
    expect(failure).toEqual({ kind: 'cancelled' });
    expect(athena.stopped).toEqual([athena.runs.at(-1)?.id]);
    const slow = await ask('invoice');
    expect(slow.troubles[0]?.says.en).toContain('had not finished after 30 minutes');
    expect(athena.stopped).toHaveLength(2);
  });

  it('is not asked twice where an answer was lost', async () => {
    athena.trial.lostAnswers = 1;
    const before = athena.runs.length;
    expect((await ask('invoice')).told).toContain('m-amy Amy@Mail.example');
    expect(athena.runs).toHaveLength(before + 1);
  });

  it('says that there is more than was read', async () => {
    const key = path.join(folder, 'buckets', place.over.bucket, place.over.prefix, 'dt=2026-11-19/h=12/many');
    await mkdir(path.dirname(key), { recursive: true });
    const line = json([send(amy)]);
    await writeFile(key, line.repeat(10_001));
    const many = { fromMs: Date.parse('2026-11-19T03:00:00Z'), untilMs: Date.parse('2026-11-19T04:00:00Z') };
    const { records, troubles, batches } = await ask('', { stretch: many });
    expect(records).toBe(10_000);
    expect(troubles.map(({ says }) => says.en).join()).toContain('10,000 records');
    expect(batches.every(({ read }) => read === null)).toBe(true);
    await rm(key);
  });

  it('says what is not there', async () => {
    const missing = await ask('invoice', { place: { ...place, table: 'other' } });
    expect(missing.failure).toMatchObject({
      kind: 'not-allowed',
      because: { en: expect.stringContaining('mail.other') },
    });
    const { over: _over, ...bare } = place;
    expect((await ask('invoice', { place: bare })).failure).toMatchObject({ kind: 'not-allowed' });
  });
});

describe('before a question', () => {
  it('the bytes are those that Athena will scan, in the objects of its hours', async () => {
    const wish = { place, text: 'invoice', stretch, signal };
    const plan = await planAthena(wish, { ses: bucket, clock });
    await ask('invoice');
    expect(plan).toMatchObject({ bytes: scanned(), objects: 4, isAll: true, sql: athena.runs.at(-1)?.sql });
    expect(plan.says.en).toContain('4 objects');
    const nothing = await planAthena({ ...wish, stretch: { fromMs: 0, untilMs: 1 } }, { ses: bucket, clock });
    expect(nothing).toMatchObject({ bytes: 0, objects: 0, isAll: true });
    // It lists no bucket: what cannot be known is not nought.
    const unknown = await planAthena(wish, { ses, clock });
    expect(unknown).toMatchObject({ bytes: null, isAll: false });
    expect(unknown.says.en).toContain('not known');
  });

  it('its table is made once its name was typed, and kept in the journal', async () => {
    const plan = await planAthena({ place, text: '', stretch, signal }, { ses: bucket, clock });
    expect(journal.map(({ input, result }) => [input['QueryString'], result])).toEqual(
      plan.ddl.map((sql) => [sql, 'done']),
    );
    const before = athena.runs.length;
    const mistyped = await createAthenaTable({ place, typed: 'events', signal }, tableWorld());
    expect(mistyped).toMatchObject({ ok: false, failure: { kind: 'not-confirmed', wanted: 'mail.events' } });
    expect(athena.runs).toHaveLength(before);
  });

  it('nothing is made by a read-only profile, which may ask all the same', async () => {
    const reading = sesAt(athena.endpoint, true);
    open.push(reading);
    const before = [athena.runs.length, journal.length];
    const refused = await createAthenaTable({ place, typed: 'mail.events', signal }, tableWorld(reading));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'read-only', operation: 'StartQueryExecution' } });
    expect([athena.runs.length, journal.length]).toEqual(before);
    const order = { sql: 'SELECT record\nFROM "mail"."events"\nLIMIT 1', workGroup: 'primary', output: null };
    expect(await reading.events.startQuery(region, order)).toMatchObject({ ok: true });
  });
});

describe('the work groups of the account', () => {
  const placed = (OutputLocation: string, rules: object = {}) => ({
    Configuration: { ResultConfiguration: { OutputLocation }, ...rules },
  });
  const workGroups = {
    mail: placed('s3://results/mail/', {
      EnforceWorkGroupConfiguration: true,
      BytesScannedCutoffPerQuery: 10 * 1024 ** 3,
    }),
    free: placed('s3://results/free/'),
    kept: { Configuration: { ManagedQueryResultsConfiguration: { Enabled: true } } },
    a_disabled: { State: 'DISABLED' },
    a_notebook: { Configuration: { EngineVersion: { EffectiveEngineVersion: 'PySpark engine version 3' } } },
    ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`team-${String(index).padStart(2, '0')}`, {}])),
  };

  async function account(trouble: DemoSesOptions['trouble'] = () => null): Promise<Ses> {
    const world = () => assembleWorld([]);
    const site = await startDemoSes({ world, rateFactor: 1000, scenario: { [region]: { workGroups } }, trouble });
    const found = createSes({ ...plainSetup, regions: [region], endpoint: site.endpoint, rateFactor: 900 });
    open.push(site, found);
    return found;
  }

  it('are all listed, those that take no question last and with the reason', async () => {
    const listed = await listWorkGroups(region, await account());
    if (!listed.ok) throw new Error(listed.failure.kind);
    expect(listed.value.map(({ name }) => name)).toEqual([
      'free',
      'kept',
      'mail',
      'primary',
      ...Array.from({ length: 60 }, (_, index) => `team-${String(index).padStart(2, '0')}`),
      'a_disabled',
      'a_notebook',
    ]);
    expect(listed.value.map(({ misfit }) => misfit?.en).slice(-3)).toEqual([
      undefined,
      expect.stringContaining('is disabled'),
      expect.stringContaining('Apache Spark'),
    ]);
  });

  it.each<readonly [string, Partial<WorkGroupRules>, RegExp]>([
    [
      'mail',
      { output: 's3://results/mail/', decidesOutput: true, limitBytes: 10 * 1024 ** 3 },
      /overrides.*more than 10 GB is canceled/u,
    ],
    ['free', { output: 's3://results/free/', decidesOutput: false, limitBytes: null }, /unless.*does not limit/u],
    ['kept', { output: null, decidesOutput: true }, /no bucket is needed/u],
    ['primary', { output: null, decidesOutput: false, misfit: null }, /names no place for results/u],
    ['a_disabled', { misfit: { en: expect.stringContaining('is disabled'), ja: expect.any(String) } }, /./u],
  ])('tell what they decide: %s', async (name, rules, says) => {
    const read = await readWorkGroup({ region, name }, await account());
    expect(read).toMatchObject({ ok: true, value: { name, ...rules, says: { en: expect.stringMatching(says) } } });
  });

  it('are unknown where they may not be listed, and one of a name that is not there is absent', async () => {
    const denied = await account(({ operation }) => (operation === 'ListWorkGroups' ? { kind: 'denied' } : null));
    const action = 'athena:ListWorkGroups';
    const failure = { kind: 'aws-permission-missing', action, region };
    expect(await listWorkGroups(region, denied)).toEqual({ ok: false, failure });
    expect(await readWorkGroup({ region, name: 'mail' }, denied)).toMatchObject({ ok: true });
    expect(await readWorkGroup({ region, name: 'none' }, denied)).toEqual({
      ok: false,
      failure: { kind: 'aws-not-found', operation: 'GetWorkGroup', subject: 'none' },
    });
  });
});
