// Malformed mail of every kind through all that opens, shows, checks, changes and writes it, by the real threads and the real disk.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { openWorkshop } from '../../electron/adapters/workshop/open-workshop.ts';
import { outsideMemory } from '../../electron/flows/draft/outside-memory.ts';
import { supportDesk } from '../../electron/flows/draft/support-desk.ts';
import { checkMail } from '../../electron/flows/mail/check-mail.ts';
import { askCheck, type CheckWorld } from '../../electron/flows/message/ask-check.ts';
import { draftTurns } from '../../electron/flows/message/draft-turns.ts';
import { keepMessage } from '../../electron/flows/message/keep-message.ts';
import { putRawMessage, viewMessage } from '../../electron/flows/message/raw-message.ts';
import { rawStructures } from '../../electron/flows/message/raw-structures.ts';
import { saveMessage, savePart } from '../../electron/flows/message/save-message.ts';
import { startOfEml } from '../../electron/flows/message/start-message.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { DraftReport } from '../../shared/draft/report.ts';
import { accept, type Outcome, printFailure } from '../../shared/failure.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import type { MimePart, MimeStructure } from '../../shared/message/mime.ts';
import { type BuiltWorkshop, buildWorkshop } from '../electron/adapters/workshop/build-workshop.ts';
import { valueOf } from '../electron/flows/message/raw-world.ts';
import { badMails, foreignFiles, heavyMail, toppedMail } from '../fakes/bad-mails.ts';
import { unaskedWorlds } from '../fakes/draft-worlds.ts';
import { mailWorld } from '../fakes/mail-trial.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-bad-mail-'));
let built: BuiltWorkshop;
let world: CheckWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  built = await buildWorkshop();
  const workshop = openWorkshop(built.entryPath);
  close = () => workshop.close();
  const clock = { nowMs: () => 1_800_000_000_000 };
  world = {
    profileId: 'mine',
    drafts: draftFiles(folder),
    workshop,
    clock,
    structures: rawStructures(),
    turn: draftTurns(),
    outside: outsideMemory(),
    support: supportDesk({ ...unaskedWorlds, workshop }),
  };
});
afterAll(async () => {
  await close();
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** What reads a message may give its bytes away. */
const copyOf = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

/** Opened, shown, put back as it was shown, checked and written: byte for byte the same, each fault told with its place. */
async function carry(bytes: Uint8Array) {
  const opened = valueOf(await startOfEml('bad.eml', copyOf(bytes), world));
  const { id } = opened;
  const view = valueOf(await viewMessage(id, world));
  expectPlaces(view.structure);
  const put = valueOf(await putRawMessage({ draftId: id, blob: view.blob, text: view.text }, world));
  expect(put.message?.raw).toEqual({ blob: digest(bytes), bytes: bytes.length });
  const report = valueOf(await check(put));
  expect(report.findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  const told = report.findings.filter(({ topic, verdict }) => topic === 'draft-mime' && verdict === 'fail');
  expect(told.length > 0 || view.structure.faults.length === 0).toBe(true);
  expect(await written(id)).toBe(digest(bytes));
  return { draft: put, structure: view.structure, report };
}

function expectPlaces({ bytes, faults }: MimeStructure): void {
  for (const { start, end, count, says } of faults) {
    expect([0 <= start && start <= end && end <= bytes, count > 0]).toEqual([true, true]);
    expect([says.en, says.ja]).not.toContain('');
  }
}

const formOf = ({ message }: KeptDraft): MessageForm => {
  if (message === null) throw new Error('no message');
  return message.form;
};

function check(draft: KeptDraft): Promise<Outcome<DraftReport>> {
  const { id, source, dialect, targets } = draft;
  return askCheck({ draftId: id, source, dialect, targets, name: null, axe: null, message: formOf(draft) }, world);
}

/** The digest of what is saved; the names that are proposed must lead nowhere. */
async function written(draftId: string, part?: string): Promise<string> {
  let saved = '';
  const saving = {
    choose: async (name: string) => name,
    writeBytes: async (_: string, bytes: Uint8Array) => {
      saved = digest(bytes);
      return accept(null);
    },
  };
  const at = valueOf(
    await (part === undefined ? saveMessage(draftId, saving, world) : savePart({ draftId, path: part }, saving, world)),
  );
  expect(at?.path).toMatch(/^[^\\/]+$/u);
  return saved;
}

/** What the form changes goes into the bytes, and is read there again. */
async function change(draft: KeptDraft): Promise<void> {
  const { id, home, dialect, targets, remoteImages, source } = draft;
  const typed = { id, home, dialect, targets, remoteImages, source: { ...source, subject: 'Changed' } };
  valueOf(await keepMessage({ ...typed, message: { ...formOf(draft), to: ['new@example.com'] } }, world));
  const kept = valueOf(await world.drafts.openDraft('mine', id));
  const bytes = valueOf(await world.drafts.readBlob('mine', id, kept.message?.raw?.blob ?? ''));
  const read = valueOf(await world.workshop.work('readMessage', { bytes }));
  expect(read).toMatchObject({ source: { subject: 'Changed' }, form: { to: ['new@example.com'] } });
}

async function received(bytes: Uint8Array): Promise<Outcome<MailReport>> {
  const mail = { bytes: copyOf(bytes), name: 'bad.eml', signal: new AbortController().signal };
  return checkMail(mail, { ...mailWorld(zoneResolver([])), workshop: world.workshop });
}

async function checkReceived(bytes: Uint8Array): Promise<void> {
  const report = valueOf(await received(bytes));
  expectPlaces(report.structure);
  expect(report.findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  expect(report.headline.text.en).not.toBe('');
}

/** Somewhere, but there. */
function startOf(wanted: string, { faults }: MimeStructure): number {
  const found = faults.find(({ code }) => code === wanted);
  if (found === undefined) throw new Error(`${wanted} is not told`);
  return found.start;
}

const leaves = (part: MimePart): readonly MimePart[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));

describe('malformed mail is read as far as it can be, and what is wrong is named with its place', () => {
  it.each(badMails)('$name', async ({ bytes, faults, subject = 'Hello', text = '' }) => {
    const { draft, structure } = await carry(bytes);
    const placeOf = (at: string): number => Buffer.from(bytes).indexOf(at, 0, 'latin1');
    expect(faults.map(([code]) => structure.faults.find((fault) => fault.code === code)?.start)).toEqual(
      faults.map(([code, at]) => (at === undefined ? startOf(code, structure) : placeOf(at))),
    );
    expect(draft.source.subject).toBe(subject);
    expect(draft.source.text ?? '').toContain(text);
    for (const { path: part } of leaves(structure.root).slice(0, 3)) await written(draft.id, part);
    // Beyond the bound of headers nothing is read again.
    if (!structure.faults.some(({ code }) => code === 'headers-too-large')) await change(draft);
    await checkReceived(bytes);
  });

  it.each(['dovecot-malformed', 'enmime-low-quality', 'rfc'])('all of %s', async (corpus) => {
    const at = `tests/fixtures/mime/${corpus}`;
    const names = readdirSync(at).filter((name) => /\.(?:eml|raw)$/u.test(name));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const bytes = readFileSync(path.join(at, name));
      const { draft, structure } = await carry(bytes);
      for (const { path: part } of leaves(structure.root)) await written(draft.id, part);
      await change(draft);
      await checkReceived(bytes);
    }
  });
});

it.each(foreignFiles)('%s is no message, which is said in one sentence', async (_what, bytes, says) => {
  for (const outcome of [await startOfEml('x.eml', copyOf(bytes), world), await received(bytes)]) {
    const { en, ja } = printFailure(outcome.ok ? { kind: 'cancelled' } : outcome.failure);
    expect(en).toMatch(says);
    expect(ja).toMatch(/。$/u);
  }
});

const megabyte = 1024 * 1024;

describe('50 MB', () => {
  it.each([
    ['of an attachment', heavyMail(50 * megabyte)],
    ['of headers', toppedMail(50 * megabyte)],
  ])('%s are carried and checked in bounded memory', async (_what, bytes) => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const { structure } = await carry(bytes);
    await checkReceived(bytes);
    clearInterval(sampling);
    expect((peak - before) / bytes.length).toBeLessThan(6);
    expect(structure.bytes).toBe(bytes.length);
  });
});
