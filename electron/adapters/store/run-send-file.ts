// One sending on disk: the whole of it, and after it a log of what changed, so that each of 50,000 entries costs one line.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SendEntry, SendRun, SendRunLine } from '../../../shared/message/send.ts';
import { sendRunLine } from '../../../shared/message/send-run.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import { writeDurably } from './durable-file.ts';
import { isMissing, putAside } from './json-file.ts';
import { hasVersion } from './kept-file.ts';
import { damagedRun, newerRun } from './run-failure.ts';

export type SendFile = {
  readonly folder: string;
  /** Null where it cannot be read. */
  line(): Promise<SendRunLine | null>;
  open(): Promise<Outcome<SendRun>>;
  /** On the disk when it answers. */
  save(run: SendRun): Promise<null>;
  /** What was known of it holds no longer. */
  forget(): void;
};

/** The first line: enough for a list, and the log that belongs to this text and to no earlier one. */
type Head = { readonly version: number; readonly log: string; readonly line: SendRunLine };
/** A line of the log. */
type Change = Pick<SendRun, 'endedAtMs' | 'failure'> & { readonly entries: readonly (readonly [number, SendEntry])[] };

const fileName = 'send.json';
const isLogName = /^log-[0-9a-f]{8}\.jsonl$/u;
/** Longer than the first line ever is. */
const maxHeadBytes = 16_384;

export function sendFile(folder: string): SendFile {
  const filePath = path.join(folder, fileName);
  let saved: { readonly run: SendRun; readonly log: string } | null = null;

  return {
    folder,
    line: async () => {
      const head = parseHead(await readHead(filePath));
      if (head !== null && head.line.endedAtMs !== null) return head.line;
      const run = await openSend(folder);
      return run.ok ? sendRunLine(run.value) : null;
    },
    open: () => openSend(folder),
    save: async (run) => {
      const before = saved;
      // A line that fails half-way must not be gone on with: the next text is whole again.
      saved = null;
      const change = before === null ? null : changeBetween(before.run, run);
      if (before === null || change === null || run.endedAtMs !== null) {
        const log = await writeAll(folder, run);
        // One that has ended may have many entries, and is not changed again.
        if (run.endedAtMs === null) saved = { run, log };
      } else {
        await appendLine(path.join(folder, before.log), JSON.stringify(change));
        saved = { run, log: before.log };
      }
      return null;
    },
    forget: () => {
      saved = null;
    },
  };
}

/** With a log of its own: what an older one says can never be taken for a change of this text. */
async function writeAll(folder: string, run: SendRun): Promise<string> {
  const log = `log-${randomUUID().slice(0, 8)}.jsonl`;
  await mkdir(folder, { recursive: true });
  // Before the text, whose folder is flushed: a log without a name on the disk would be lost with all it says.
  await writeFile(path.join(folder, log), '', { mode: 0o600 });
  const head: Head = { version: run.version, log, line: sendRunLine(run) };
  await writeDurably(path.join(folder, fileName), `${JSON.stringify(head)}\n${JSON.stringify(run)}`);
  for (const name of await readdir(folder))
    if (isLogName.test(name) && name !== log) await rm(path.join(folder, name), { force: true });
  return log;
}

/** Null where more than its entries' states differ. */
function changeBetween(before: SendRun, { entries, endedAtMs, failure }: SendRun): Change | null {
  if (before.entries.length !== entries.length) return null;
  const changed = entries.flatMap((entry, index) => (entry === before.entries[index] ? [] : [[index, entry] as const]));
  return { entries: changed, endedAtMs, failure };
}

async function appendLine(logPath: string, line: string): Promise<void> {
  const file = await open(logPath, 'a', 0o600);
  try {
    await file.writeFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function openSend(folder: string): Promise<Outcome<SendRun>> {
  const filePath = path.join(folder, fileName);
  const text = await textIn(filePath);
  if (text === null) return refuse(notFound(fileName));
  const end = text.indexOf('\n');
  const head = parseHead(text.slice(0, Math.max(0, end)));
  if (head !== null && head.version !== 1) return refuse(newerRun);
  const run = head === null ? undefined : parsedJson(text.slice(end + 1));
  if (head === null || !isSendRun(run)) return refuse(damagedRun(await putAside(filePath)));
  return accept(withChanges(run, (await textIn(path.join(folder, head.log))) ?? ''));
}

/** A last line that a crash cut off says nothing. */
function withChanges(run: SendRun, log: string): SendRun {
  const entries = [...run.entries];
  let told: Pick<SendRun, 'endedAtMs' | 'failure'> = run;
  for (const line of log.split('\n')) {
    const change = parsedJson(line);
    if (!isChange(change)) continue;
    for (const [index, entry] of change.entries) if (index in entries) entries[index] = entry;
    told = change;
  }
  return { ...run, entries, endedAtMs: told.endedAtMs, failure: told.failure };
}

async function textIn(filePath: string): Promise<string | null> {
  try {
    return await readFile(filePath, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function readHead(filePath: string): Promise<string> {
  try {
    const file = await open(filePath, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(maxHeadBytes), position: 0 });
      return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function parseHead(text: string): Head | null {
  const head = parsedJson(text);
  if (!hasVersion(head) || !('log' in head) || !('line' in head)) return null;
  return typeof head.log === 'string' && isLogName.test(head.log) ? (head as Head) : null;
}

function isSendRun(value: unknown): value is SendRun {
  if (!hasVersion(value) || !('entries' in value) || !Array.isArray(value.entries)) return false;
  return value.entries.every((entry: unknown) => typeof entry === 'object' && entry !== null && 'state' in entry);
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries);
}
