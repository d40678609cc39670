// The history's answers on a real store: files are read and announced to the end, and what they tell is answered.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerMessage } from '../../../electron/flows/history/message-answer.ts';
import { recipientPage } from '../../../electron/flows/history/recipient-page.ts';
import type { Announce } from '../../../electron/ipc/answers.ts';
import { historyAnswers } from '../../../electron/ipc/history.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { accept, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import type { ErasureProgress, HistoryProgress, HistoryRunEnd } from '../../../shared/history/sources.ts';
import { noFilter } from '../../../shared/history/search.ts';
import { demoProfileId } from '../../../shared/profile.ts';
import { mx } from '../../fakes/dns-reply.ts';
import { type KeptFolder, keptAtMs, keptFolder } from '../../fakes/kept-history.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memorySes } from '../../fakes/memory-ses.ts';
import { memorySettings } from '../../fakes/memory-stores.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

let folder: KeptFolder;
let answers: ReturnType<typeof historyAnswers>;
const ends: HistoryRunEnd[] = [];
const announced: string[] = [];
const reached: HistoryProgress[] = [];
let whileErasing: (progress: ErasureProgress) => unknown = () => null;
const profileIds = new Set<unknown>();
const written = new Map<string, string | Uint8Array>();
let chosen: readonly string[] | null = null;
let whileWriting: () => unknown = () => null;

const clock = { nowMs: () => keptAtMs + 86_400_000 };
const ses = memorySes({ regions: { 'ap-northeast-1': {}, 'us-east-1': {} } });
const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};
const announce: Announce = (name, payload) => {
  announced.push(name);
  if ('profileId' in payload) profileIds.add(payload.profileId);
  if (name === 'history.done') ends.push(payload as HistoryRunEnd);
  if (name === 'history.progress') reached.push(payload as HistoryProgress);
  if (name === 'history.erasing') whileErasing(payload as ErasureProgress);
};

beforeAll(async () => {
  folder = await keptFolder();
  const session = {
    settings: memorySettings(),
    accounts: memoryAccounts(),
    events: folder.events,
    clock,
    listFiles: folder.listFiles,
    writePortions: (name: string, write: Parameters<KeptFolder['writePortions']>[1]) =>
      folder.writePortions(name, (put) =>
        write(async (text) => {
          await put(text);
          await whileWriting();
        }),
      ),
    auditWorld: async () => ({ resolver: zoneResolver([mx('example.net', [10, 'aspmx.l.google.com'])]) }),
    version: '1.2.3',
    systemLanguage: 'en',
    accountWorld: async () => accept({ ses, clock, profileId: 'demo', resolver: zoneResolver([]) }),
    writeText: async (name: string, text: string) => {
      written.set(name, text);
      return accept(null);
    },
    writeBytes: async (name: string, bytes: Uint8Array) => {
      written.set(name, bytes);
      return accept(null);
    },
  } as unknown as Session;
  const desk = {
    chooseFiles: async () => chosen,
    chooseFolder: async () => null,
    chooseWhereToSave: async (name: string) => (name.endsWith('.csv') ? path.join(folder.path, name) : name),
    printPdf: async (html: string) => accept(new TextEncoder().encode(html)),
  } as unknown as Desk;
  answers = historyAnswers(session, desk, announce);
});
afterAll(async () => folder.close());

async function read(): Promise<HistoryRunEnd | undefined> {
  const before = ends.length;
  valueOf(await answers['history.import']({ from: 'files' }));
  while (ends.length === before) await new Promise((next) => setImmediate(next));
  return ends.at(-1);
}

it('reads files, announces the end, and reads none twice; who chose nothing starts nothing', async () => {
  expect(valueOf(await answers['history.import']({ from: 'files' }))).toBeNull();
  chosen = [path.join(folder.path, 'events.json')];
  expect(await read()).toMatchObject({ cancelled: false, failure: null, taken: { events: 3, broken: 0 } });
  const { size } = await stat(chosen[0] ?? '');
  expect(reached.at(-1)).toMatchObject({ total: 1, totalBytes: size });
  expect([...profileIds]).toEqual([demoProfileId]);
  expect(await read()).toMatchObject({ taken: { events: 0, skippedFiles: 1 } });
  expect(valueOf(await answers['history.state']({}))).toMatchObject({ events: 3, messages: 2, running: [] });
});

it('reads one lot of files at a time, and can be stopped', async () => {
  const started = valueOf(await answers['history.import']({ from: 'files' }));
  expect(await answers['history.import']({ from: 'files' })).toMatchObject({ failure: { kind: 'not-allowed' } });
  const before = ends.length;
  expect(await answers['history.stop']({ runId: started?.runId ?? '' })).toEqual(accept(null));
  while (ends.length === before) await new Promise((next) => setImmediate(next));
  expect(ends.at(-1)).toMatchObject({ runId: started?.runId, cancelled: true, failure: null });
});

it.each(['m-1', '<m-1@ap-northeast-1.amazonses.com>', 'm-1@shop.example'])(
  'finds the message by %s',
  async (messageId) => {
    const { message, stories } = valueOf(await answers['history.message']({ messageId }));
    expect(message).toMatchObject({
      messageId: 'm-1',
      clientMessageId: 'm-1@shop.example',
      // Its region stands in the original alone.
      wireMessageId: '<m-1@ap-northeast-1.amazonses.com>',
    });
    expect(stories.map(({ recipient, state }) => [recipient, state])).toEqual([
      ['ann@example.net', 'bounced'],
      ['cat@example.net', 'sent'],
    ]);
    expect(stories[0]?.entries.map(({ event }) => event.type)).toEqual(['DELIVERY_DELAY', 'BOUNCE']);
    expect(stories[0]?.diagnosis.cause).toBe('mailbox-unknown');
  },
);

it('says of a message that is not kept where it could be looked for', async () => {
  const answer = await answers['history.message']({ messageId: 'nowhere' });
  const said = answer.ok ? null : printFailure(answer.failure);
  expect(said?.en).toMatch(/ask message insights: .*, nowhere was not found\.$/u);
  expect(said?.ja).toMatch(/。保存済みの記録では、nowhere が見つかりません。$/u);
});

it('shows an address with its trend and each region’s suppression list', async () => {
  const page = valueOf(await answers['history.recipient']({ address: 'Ann@example.net' }));
  expect(page).toMatchObject({ total: 2, counts: { delivered: 1, permanent: 1 }, gaps: [] });
  expect(page.suppression.map(({ region, entry }) => [region, entry])).toEqual([
    ['ap-northeast-1', null],
    ['us-east-1', null],
  ]);
  expect(page.trend?.en).toBe('Bounced once, on 2026-11-20; delivered before, last on 2026-11-19.');
});

it('shows a sending domain with its causes', async () => {
  const page = valueOf(await answers['history.domain']({ domain: 'shop.example', stretch: null }));
  expect(page.causes).toMatchObject([{ cause: 'mailbox-unknown', messages: 1 }]);
  expect(page.incident).toBeNull();
  expect(page.days.map(({ counts }) => counts.delivered)).toEqual([1, 0]);
});

it('hands over the originals with their hashes, as a page and as PDF', async () => {
  const about = { kind: 'message', messageId: 'm-1' } as const;
  expect(valueOf(await answers['history.pack']({ about, as: 'html' }))).toEqual({ path: 'message-m-1.html' });
  const original = valueOf(
    await answers['history.original']({
      messageId: 'm-1',
      recipient: 'ann@example.net',
      type: 'BOUNCE',
      atMs: Date.parse('2026-11-20T15:20:00.000Z'),
    }),
  );
  const html = written.get('message-m-1.html');
  expect(html).toContain(createHash('sha256').update(original, 'utf8').digest('hex'));
  expect(html).not.toContain('<b>');
  const domain = { kind: 'domain', domain: 'shop.example', stretch: null } as const;
  expect(valueOf(await answers['history.pack']({ about: domain, as: 'pdf' }))).toEqual({
    path: 'domain-shop.example.pdf',
  });
  expect(written.get('domain-shop.example.pdf')).toBeInstanceOf(Uint8Array);
});

it('finds what is typed, and writes all that matches', async () => {
  const asked = { text: '5.1.1', filter: noFilter };
  const page = valueOf(await answers['history.find']({ ...asked, offset: 0, limit: 50 }));
  expect(page).toMatchObject({ query: { kind: 'status' }, total: 1, rows: [{ messageId: 'm-1', state: 'bounced' }] });
  const saved = valueOf(await answers['history.export'](asked));
  const csv = await readFile(saved?.path ?? '', 'utf8');
  expect(csv.trimEnd().split('\n')).toHaveLength(2);
  expect(csv).toContain('ann@example.net');
});

it('stops an export, of which no file is left', async () => {
  await rm(path.join(folder.path, 'messages-2026-11-21.csv'), { force: true });
  const left = await readdir(folder.path);
  whileWriting = () => answers['history.stop-export']({});
  const exported = await answers['history.export']({ text: '', filter: noFilter });
  whileWriting = () => null;
  expect(exported).toEqual(refuse({ kind: 'cancelled' }));
  expect(await readdir(folder.path)).toEqual(left);
});

it('asks DNS who receives for the recipients’ domains', async () => {
  expect(valueOf(await answers['history.ask-families']({}))).toEqual({ asked: 1, known: 1 });
  expect(valueOf(await answers['history.choices']({})).families).toContain('google');
});

it('waits for no account: a message is answered without what was not told in time', async () => {
  const archive = valueOf(await folder.events.open('demo'));
  const never = new Promise<never>(() => {});
  const world = { profileId: 'demo', archive, accounts: memoryAccounts(), clock, findSes: () => never, patienceMs: 5 };
  expect(valueOf(await answerMessage('m-1', world)).stories).toHaveLength(2);
  const away = memorySes({
    regions: { 'us-east-1': {} },
    failing: () => ({ kind: 'aws-unreachable', endpoint: 'x', because: 'y' }),
  });
  const page = valueOf(
    await recipientPage('ann@example.net', { ...world, patienceMs: 500, findSes: async () => away }),
  );
  expect(page.suppression).toEqual([]);
  expect(page.gaps).toMatchObject([{ region: 'us-east-1', failure: { kind: 'aws-unreachable' } }]);
});

it('cannot read a source of an account that does not open', async () => {
  const session = { settings: memorySettings(), accountWorld: async () => refuse({ kind: 'vault-locked' }) };
  const locked = historyAnswers(session as unknown as Session, {} as Desk, announce);
  expect(await locked['history.discover']({})).toEqual(refuse({ kind: 'vault-locked' }));
});

it('removes a person’s data once the address is typed, and what is older than is kept', async () => {
  const address = 'ann@example.net';
  expect(valueOf(await answers['history.erasure']({ address })).events).toBe(3);
  expect(await answers['history.erase']({ address, typed: 'bob@example.net' })).toMatchObject({
    failure: { kind: 'not-confirmed' },
  });
  expect(valueOf(await answers['history.keep-for']({ days: 1 }))).toMatchObject({ keepDays: 1, events: 2 });
  whileErasing = () => answers['history.stop-erasure']({});
  const stopped = refuse({ kind: 'cancelled' });
  expect(await answers['history.erasure']({ address })).toEqual(stopped);
  expect(await answers['history.erase']({ address, typed: address })).toEqual(stopped);
  expect(valueOf(await answers['history.state']({})).events).toBe(2);
  const steps: string[] = [];
  whileErasing = ({ step }) => steps.push(step);
  expect(valueOf(await answers['history.erase']({ address, typed: address }))).toMatchObject({
    events: 2,
    stillFound: 0,
  });
  expect(steps).toEqual(['events', 'originals', 'copying', 'checking']);
  expect(valueOf(await answers['history.state']({})).events).toBe(0);
});
