// One contract for the store of runs: held by the one in memory and by the one on disk alike; and what only the disk must bear.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runFiles } from '../../electron/adapters/store/run-files.ts';
import type { SendLoad } from '../../electron/ports/run-store.ts';
import type { LabRun } from '../../shared/message/lab.ts';
import type { SendEntry, SendRun } from '../../shared/message/send.ts';
import { memoryRuns } from '../fakes/memory-runs.ts';
import { entryOf, sendRunOf } from '../fakes/send-run.ts';

const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-runs-'));
  folders.push(folder);
  return path.join(folder, 'not', 'yet');
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const sent = (entry: SendEntry): SendEntry => ({ ...entry, state: 'sent', messageId: 'id-1', atMs: 5 });
const withEntry = (run: SendRun, index: number, change: (entry: SendEntry) => SendEntry): SendRun => ({
  ...run,
  entries: run.entries.map((entry, at) => (at === index ? change(entry) : entry)),
});

const lab: LabRun = {
  version: 1,
  id: 'lab-1',
  profileId: 'mine',
  region: 'us-east-1',
  from: 'news@orchard.example',
  draftName: 'welcome',
  watching: { kind: 'none' },
  startedAtMs: 7,
  endedAtMs: 8,
  cells: [],
  notes: [],
  failure: null,
};

const raw = new Uint8Array([0, 255, 13, 10]);
const load: SendLoad = { kind: 'smtp', mails: [{ from: 'a@b.example', to: ['c@d.example'], bytes: raw }] };

describe.each([
  ['in memory', memoryRuns],
  ['on disk', () => runFiles(freshFolder())],
])('a store of runs %s', (_name, open) => {
  it('knows nothing at first', async () => {
    const store = open();
    expect(await store.listSends('mine')).toEqual({ ok: true, value: [] });
    expect(await store.listLabs('mine')).toEqual({ ok: true, value: [] });
    expect(await store.openSend('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await store.openLab('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await store.openLoad('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('keeps each change of an entry, and counts them in the list', async () => {
    const store = open();
    const run = sendRunOf('a', [entryOf('one@a.example'), entryOf('two@a.example')]);
    await store.saveSend(run);
    const sending = withEntry(run, 0, (entry) => ({ ...entry, state: 'sending' }));
    await store.saveSend(sending);
    const half = withEntry(sending, 0, sent);
    await store.saveSend(half);
    expect(await store.openSend('mine', 'a')).toEqual({ ok: true, value: half });
    const ended = { ...withEntry(half, 1, sent), endedAtMs: 9 };
    await store.saveSend(ended);
    await store.saveSend(sendRunOf('b', [], { startedAtMs: 99 }));
    expect(await store.openSend('mine', 'a')).toEqual({ ok: true, value: ended });
    expect(await store.listSends('mine')).toMatchObject({
      value: [{ id: 'b' }, { id: 'a', endedAtMs: 9, counts: { sent: 2, waiting: 0, sending: 0 } }],
    });
  });

  it('keeps what is sent, bytes as they are, until nothing of it is sent any more', async () => {
    const store = open();
    await store.saveSend(sendRunOf('a', []));
    await store.saveLoad('mine', 'a', load);
    expect(await store.openLoad('mine', 'a')).toEqual({ ok: true, value: load });
    await store.removeLoad('mine', 'a');
    expect(await store.openLoad('mine', 'a')).toMatchObject({ ok: false });
    expect(await store.openSend('mine', 'a')).toMatchObject({ ok: true });
  });

  it('keeps runs of the lab', async () => {
    const store = open();
    await store.saveLab(lab);
    expect(await store.openLab('mine', 'lab-1')).toEqual({ ok: true, value: lab });
    expect(await store.listLabs('mine')).toMatchObject({ value: [{ id: 'lab-1', cells: 0, asExpected: 0 }] });
    await store.removeLab('mine', 'lab-1');
    expect(await store.listLabs('mine')).toEqual({ ok: true, value: [] });
  });

  it('keeps the runs of each profile apart, and removes them with it', async () => {
    const store = open();
    await store.saveSend(sendRunOf('a', []));
    await store.saveSend(sendRunOf('a', [], { profileId: 'other' }));
    await store.saveLab(lab);
    await store.removeProfile('mine');
    expect(await store.openSend('mine', 'a')).toMatchObject({ ok: false });
    expect(await store.openLab('mine', 'lab-1')).toMatchObject({ ok: false });
    await store.removeSend('other', 'a');
    expect(await store.listSends('other')).toEqual({ ok: true, value: [] });
  });
});

describe('on disk', () => {
  const fileIn = (folder: string, named: RegExp): string => {
    const sendFolder = path.join(folder, 'profile-mine', 'send-a');
    const name = readdirSync(sendFolder).find((each) => named.test(each));
    return path.join(sendFolder, name ?? 'none');
  };

  async function started(folder: string) {
    const store = runFiles(folder);
    const run = sendRunOf('a', [entryOf('one@a.example'), entryOf('two@a.example')]);
    await store.saveSend(run);
    await store.saveSend(withEntry(run, 0, sent));
    return run;
  }

  it('knows after a crash what the last whole line said', async () => {
    const folder = freshFolder();
    const run = await started(folder);
    const log = fileIn(folder, /^log-/u);
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"entries":[[1,{"state":"se`);
    const store = runFiles(folder);
    const found = await store.openSend('mine', 'a');
    expect(found).toEqual({ ok: true, value: withEntry(run, 0, sent) });
    // What is written from now on is no part of the line that was cut off.
    const resumed = withEntry(withEntry(run, 0, sent), 1, sent);
    await store.saveSend(resumed);
    expect(await runFiles(folder).openSend('mine', 'a')).toEqual({ ok: true, value: resumed });
  });

  it('takes no log of another text for its own', async () => {
    const folder = freshFolder();
    const run = await started(folder);
    const old = readFileSync(fileIn(folder, /^log-/u), 'utf8');
    await runFiles(folder).saveSend({ ...run, endedAtMs: 5 });
    writeFileSync(path.join(path.dirname(fileIn(folder, /^send/u)), 'log-00000000.jsonl'), old);
    expect(await runFiles(folder).openSend('mine', 'a')).toEqual({ ok: true, value: { ...run, endedAtMs: 5 } });
  });

  it('puts a damaged file aside, and leaves a newer one alone', async () => {
    const folder = freshFolder();
    await started(folder);
    const file = fileIn(folder, /^send\.json$/u);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, -5));
    expect(await runFiles(folder).openSend('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    expect(readFileSync(fileIn(folder, /^send\.json\.damaged-/u), 'utf8')).toBe(text.slice(0, -5));
    expect(await runFiles(folder).listSends('mine')).toEqual({ ok: true, value: [] });
    writeFileSync(file, text.replace('"version":1', '"version":2'));
    expect(await runFiles(folder).openSend('mine', 'a')).toMatchObject({ failure: { kind: 'not-allowed' } });
  });

  it('writes the whole anew after a line that could not be written', async () => {
    const folder = freshFolder();
    const store = runFiles(folder);
    const run = sendRunOf('a', [entryOf('one@a.example'), entryOf('two@a.example')]);
    await store.saveSend(run);
    const log = fileIn(folder, /^log-/u);
    rmSync(log);
    mkdirSync(log);
    expect(await store.saveSend(withEntry(run, 0, sent))).toMatchObject({ ok: false, failure: { kind: 'disk' } });
    rmSync(log, { recursive: true });
    const both = withEntry(withEntry(run, 0, sent), 1, sent);
    expect(await store.saveSend(both)).toEqual({ ok: true, value: null });
    expect(await runFiles(folder).openSend('mine', 'a')).toEqual({ ok: true, value: both });
  });

  it('never sends half of what was to be sent', async () => {
    const folder = freshFolder();
    const store = runFiles(folder);
    await store.saveLoad('mine', 'a', load);
    writeFileSync(fileIn(folder, /^[0-9a-f]{64}$/u), 'other');
    expect(await store.openLoad('mine', 'a')).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
  });

  it('opens nothing outside of its folder', async () => {
    const store = runFiles(freshFolder());
    for (const id of ['../a', 'a/b', '', '.']) {
      expect(await store.openSend('mine', id)).toMatchObject({ failure: { kind: 'not-found' } });
      expect(await store.removeLab('mine', id)).toMatchObject({ failure: { kind: 'not-found' } });
    }
  });

  it('writes a line, and not the whole, for each of very many entries', async () => {
    const folder = freshFolder();
    const store = runFiles(folder);
    let run = sendRunOf(
      'a',
      Array.from({ length: 20_000 }, (_, index) => entryOf(`${index}@a.example`)),
    );
    await store.saveSend(run);
    const before = readFileSync(fileIn(folder, /^send\.json$/u), 'utf8');
    for (let index = 0; index < 20; index += 1) {
      run = withEntry(run, index, sent);
      await store.saveSend(run);
    }
    expect(readFileSync(fileIn(folder, /^send\.json$/u), 'utf8')).toBe(before);
    expect(readFileSync(fileIn(folder, /^log-/u), 'utf8').length).toBeLessThan(10_000);
  });
});
