// What a sending sends, on disk: the mails as JSON, their bytes as files beside it, named by their SHA-256.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import { contentName } from './content-name.ts';
import { writeDurably } from './durable-file.ts';
import { isMissing } from './json-file.ts';
import { idsIn } from './kept-folders.ts';
import { damagedRun } from './run-failure.ts';

const fileName = 'load.json';
const bytesName = /^([0-9a-f]{64})$/u;

/** The bytes first: a load that names what is not there would be damaged. */
export async function saveLoad(sendFolder: string, load: SendLoad): Promise<null> {
  const bytes = new Map<string, Uint8Array>();
  const text = JSON.stringify(load, function (this: { readonly [key: string]: unknown }, key, value: unknown) {
    // A Buffer has become an object by now: it is taken from where it stands.
    const held = this[key];
    if (!(held instanceof Uint8Array)) return value;
    const name = contentName(held);
    bytes.set(name, held);
    return { $bytes: name };
  });
  await mkdir(sendFolder, { recursive: true });
  for (const [name, content] of bytes) await writeDurably(path.join(sendFolder, name), content);
  await writeDurably(path.join(sendFolder, fileName), text);
  return null;
}

export async function openLoad(sendFolder: string): Promise<Outcome<SendLoad>> {
  const filePath = path.join(sendFolder, fileName);
  let text: string;
  try {
    text = await readFile(filePath, 'utf8');
  } catch (error) {
    if (isMissing(error)) return refuse(notFound(fileName));
    throw error;
  }
  const load = parseLoad(text, await readBytes(sendFolder));
  return load === null ? refuse(damagedRun(filePath)) : accept(load);
}

/** Null where a part of it is missing: half a message is never sent. */
function parseLoad(text: string, bytes: ReadonlyMap<string, Uint8Array>): SendLoad | null {
  let isWhole = true;
  const withBytes = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value;
    const content = bytes.get(String(value.$bytes));
    if (content === undefined) isWhole = false;
    return content;
  };
  try {
    const load: unknown = JSON.parse(text, withBytes);
    return isWhole && isLoad(load) ? load : null;
  } catch {
    return null;
  }
}

export async function removeLoad(sendFolder: string): Promise<null> {
  await rm(path.join(sendFolder, fileName), { force: true });
  for (const name of await idsIn(sendFolder, bytesName)) await rm(path.join(sendFolder, name), { force: true });
  return null;
}

/** Those that still are what their name says. */
async function readBytes(sendFolder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  for (const name of await idsIn(sendFolder, bytesName)) {
    const content = new Uint8Array(await readFile(path.join(sendFolder, name)));
    if (contentName(content) === name) read.set(name, content);
  }
  return read;
}

function isLoad(value: unknown): value is SendLoad {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'bulk' ? 'entries' in value && 'mail' in value : 'mails' in value;
}
