// What a window that was taken over could ask about messages, sendings, the lab, received mail and the history: each is refused in words, and nothing outside is touched.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { runFiles } from '../../electron/adapters/store/run-files.ts';
import { draftKnowledge } from '../../electron/ipc/draft-knowledge.ts';
import { historyAnswers } from '../../electron/ipc/history.ts';
import { labAnswers } from '../../electron/ipc/lab.ts';
import { mailAnswers } from '../../electron/ipc/mail.ts';
import type { Announce } from '../../electron/ipc/answers.ts';
import { messageAnswers } from '../../electron/ipc/message.ts';
import { sendAnswers } from '../../electron/ipc/send.ts';
import type { Desk, Session } from '../../electron/ipc/session.ts';
import { unreadableInput } from '../../electron/ipc/unreadable-input.ts';
import type { HistoryRunEnd } from '../../shared/history/sources.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { historyRequests } from '../../shared/ipc/history-requests.ts';
import { messageRequests } from '../../shared/ipc/message-requests.ts';
import { accept, type Failure, printFailure, refuse } from '../../shared/failure.ts';
import { draftOf } from '../fakes/kept-draft.ts';
import { mailWorld } from '../fakes/mail-trial.ts';
import { memoryAccounts } from '../fakes/memory-accounts.ts';
import { memorySettings } from '../fakes/memory-stores.ts';
import { formOf } from '../fakes/message-form.ts';
import { messageWorkshop } from '../fakes/message-workshop.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-hostile-'));
const events = eventFiles(path.join(folder, 'history'));
afterAll(async () => {
  await events.close();
  rmSync(folder, { recursive: true, force: true });
});

const saved: string[] = [];
const { signatures, workshop: _, ...world } = mailWorld(zoneResolver([]));
const session = {
  settings: memorySettings(),
  drafts: draftFiles(path.join(folder, 'drafts')),
  runs: runFiles(path.join(folder, 'runs')),
  events,
  accounts: memoryAccounts(),
  listFiles,
  workshop: messageWorkshop(),
  signatures,
  clock: { nowMs: () => 5 },
  auditWorld: async () => world,
  mailExamples: async () => [],
  accountWorld: async () => refuse({ kind: 'vault-locked' }),
  readBytes: async () => accept(new Uint8Array()),
  writeBytes: async () => accept(null),
} as unknown as Session;
const desk = {
  chooseFile: async () => null,
  chooseFiles: async () => null,
  chooseWhereToSave: async (name: string) => {
    saved.push(name);
    return null;
  },
} as unknown as Desk;
const ignore = (): void => undefined;
const ends: HistoryRunEnd[] = [];
const announce: Announce = (name, payload) => {
  if (name === 'history.done') ends.push(payload as HistoryRunEnd);
};
const answers = {
  ...messageAnswers(session, desk, draftKnowledge(session)),
  ...sendAnswers(session, desk, ignore),
  ...labAnswers(session, desk, ignore),
  ...mailAnswers(session, desk, ignore),
  ...historyAnswers(session, desk, announce),
};
const requests = { ...messageRequests, ...historyRequests };
type Name = keyof typeof requests;
const names = Object.keys(requests) as readonly Name[];

/** As main serves it: what its schema turns down never reaches the answer. */
async function ask(name: Name, input: unknown): Promise<Reply<unknown>> {
  const checked = requests[name].input.safeParse(input);
  if (!checked.success) return refuse({ kind: 'bad-input', because: unreadableInput(checked.error) });
  return (answers[name] as (given: unknown) => Promise<Reply<unknown>>)(checked.data);
}

function failureOf(reply: Reply<unknown>): Failure {
  if (reply.ok) throw new Error('It was answered.');
  return reply.failure;
}

const wrongs: readonly unknown[] = [
  undefined,
  null,
  0,
  'x',
  [],
  [[]],
  { unknown: 1 },
  { draftId: {}, id: [], runId: 5, region: '../../etc', from: 'nowhere', ask: 'all', typed: 1 },
  { draftId: 'x'.repeat(100_000), id: '', runId: 'x'.repeat(100_000) },
];

it.each(names)('%s turns down what is of a wrong shape', async (name) => {
  for (const input of wrongs) {
    const failure = failureOf(await ask(name, input));
    expect(failure.kind).toBe('bad-input');
    expect(printFailure(failure).ja).not.toBe('');
  }
});

/** No path of a disk is one of these, and no draft is called so. */
const ids = [
  '..',
  '../x',
  '..\\x',
  '/etc/passwd',
  'C:\\x',
  'a/b',
  'a\0b',
  '.',
  'CON',
  '__proto__',
  'constructor',
  '%2e%2e',
];
const zeros = '0'.repeat(64);
const region = 'us-east-1';

const inputsOf = (id: string): readonly (readonly [Name, unknown])[] => [
  ['message.start', { from: 'draft', id, region }],
  ['message.drop', { draftId: id }],
  ['message.attach', { draftId: id, fileName: id, contentType: '', bytes: Uint8Array.of(1) }],
  ['message.raw', { draftId: id }],
  ['message.put-raw', { draftId: id, blob: zeros, text: '' }],
  ['message.rebuild', { draftId: id }],
  ['message.save-part', { draftId: id, path: '1' }],
  ['message.export', { draftId: id }],
  ['send.open', { id }],
  ['send.stop', { runId: id }],
  ['lab.open', { id }],
  ['lab.save', { id }],
  ['lab.stop', { runId: id }],
  ['mail.check', { from: 'example', name: id }],
  ['history.message', { messageId: id }],
  ['history.original', { messageId: id, recipient: id, type: 'BOUNCE', atMs: 0 }],
  ['history.pack', { about: { kind: 'message', messageId: id }, as: 'pdf' }],
  ['history.stop', { runId: id }],
];

describe('an id', () => {
  it.each(ids)('%j leads nowhere', async (id) => {
    for (const [name, input] of inputsOf(id))
      expect([name, failureOf(await ask(name, input)).kind]).toEqual([name, 'not-found']);
    for (const name of ['send.remove', 'lab.remove'] as const) {
      const reply = await ask(name, { id });
      expect(reply.ok || reply.failure.kind === 'not-found').toBe(true);
    }
    expect(readdirSync(folder).filter((name) => !['drafts', 'runs', 'history'].includes(name))).toEqual([]);
    expect(saved).toEqual([]);
  });

  it('of another profile’s draft is none of this one', async () => {
    const other = draftOf('theirs', { profileId: 'other', message: { form: formOf(), raw: null } });
    await session.drafts.saveDraft(other);
    for (const [name, input] of inputsOf('theirs'))
      expect([name, failureOf(await ask(name, input)).kind]).toEqual([name, 'not-found']);
    expect(await session.drafts.openDraft('other', 'theirs')).toEqual(accept(other));
  });
});

describe('a message', () => {
  const mine = 'mine';
  const start = (attachments: readonly object[] = []) =>
    session.drafts.saveDraft(
      draftOf(mine, { profileId: 'demo', message: { form: formOf({ attachments: attachments as never }), raw: null } }),
    );

  it.each(['', '..', '1/../..', '2', '1.1.1', '1.TEXT', '__proto__', '1\0', '9'.repeat(200)])(
    'has no part at %j',
    async (at) => {
      await start();
      expect(failureOf(await ask('message.save-part', { draftId: mine, path: at })).kind).toBe('not-found');
      expect(saved).toEqual([]);
    },
  );

  it('whose file is not there is not built without it', async () => {
    await start([
      {
        blob: zeros,
        bytes: 1,
        fileName: 'a.pdf',
        contentType: 'application/pdf',
        place: 'attachment',
        contentId: null,
      },
    ]);
    for (const name of ['message.raw', 'message.export'] as const) {
      const { en, ja } = printFailure(failureOf(await ask(name, { draftId: mine })));
      expect(en).not.toBe(ja);
    }
    expect(failureOf(await ask('message.put-raw', { draftId: mine, blob: '../'.repeat(20), text: '' })).kind).toBe(
      'bad-input',
    );
  });

  it('is not replaced by what was typed over bytes that are others by now', async () => {
    await start();
    expect(failureOf(await ask('message.put-raw', { draftId: mine, blob: zeros, text: 'x' })).kind).toBe('bad-input');
    expect(await session.drafts.openDraft('demo', mine)).toMatchObject({ value: { message: { raw: null } } });
  });

  it('proposes safe names for the parts that are saved', async () => {
    const parts = ['../../x', 'CON', `${'a'.repeat(300)}.pdf`, 'a\tb.pdf', 'evil\u202Efdp.exe', '請求書.pdf'].map(
      (fileName) => `--b\r\nContent-Type: text/plain; name="${fileName}"\r\n\r\nx\r\n`,
    );
    const mail = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`;
    const opened = await ask('message.start', {
      from: 'bytes',
      name: '../../CON.eml',
      bytes: new TextEncoder().encode(mail),
    });
    const { id } = (opened.ok ? opened.value : {}) as { readonly id: string };
    for (const at of parts.keys()) await ask('message.save-part', { draftId: id, path: `${at + 1}` });
    await ask('message.export', { draftId: id });
    expect(saved).toEqual(['x', '_CON', `${'a'.repeat(196)}.pdf`, 'a_b.pdf', 'evil_fdp.exe', '請求書.pdf', '_CON.eml']);
  });
});

it('65 MB are turned down before anything is done with them', async () => {
  const bytes = new Uint8Array(65 * 1024 * 1024);
  const asked: readonly (readonly [Name, unknown])[] = [
    ['message.start', { from: 'bytes', name: 'x.eml', bytes }],
    ['message.attach', { draftId: 'mine', fileName: 'x', contentType: '', bytes }],
    ['mail.check', { from: 'bytes', name: 'x.eml', bytes }],
  ];
  for (const [name, input] of asked) expect(failureOf(await ask(name, input)).kind).toBe('bad-input');
});

describe('what is said to be dropped', () => {
  const drop = (...paths: readonly string[]) => ask('history.import', { from: 'dropped', paths });

  it.each(['x.json', '../x.json', './x', '', 'file:///etc/passwd', '/tmp/a\0b', '//server/share/x.json'])(
    'is not read from %j',
    async (one) => {
      expect(failureOf(await drop(path.join(folder, 'runs'), one)).kind).toBe('bad-input');
    },
  );

  it('and is not there ends with that', async () => {
    const gone = path.join(folder, 'gone.json');
    const started = await drop(gone);
    expect(started.ok).toBe(true);
    while (ends.length === 0) await new Promise((next) => setImmediate(next));
    expect(ends[0]).toMatchObject({ cancelled: false, failure: { kind: 'bad-input' }, taken: { events: 0 } });
  });
});

it('no source is read where the account cannot be opened', async () => {
  const sync = { sourceId: '../x', stretch: { fromMs: 0, untilMs: 1 }, about: {} };
  for (const [name, input] of [
    ['history.sync', sync],
    ['history.discover', {}],
  ] as const)
    expect(failureOf(await ask(name, input)).kind).toBe('vault-locked');
});
