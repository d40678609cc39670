// What a file is, found by looking at how it begins, never at its name.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants as zlib, gunzipSync } from 'node:zlib';
import { recordSplitter } from '../../engine/protocols/ses-event/split-records.ts';

export type FileShape = {
  readonly packing: 'none' | 'gzip';
  /**
   * `lines`: SES's records, one a line, as far as can be seen; `objects`: one after the other, as Firehose writes them without a
   * delimiter, or printed over several lines; `text`: to be looked through; `binary`: no text at all.
   */
  readonly kind: 'lines' | 'objects' | 'text' | 'parquet' | 'binary' | 'empty';
  readonly bytes: number;
  /** As gzip's last four bytes say (RFC 1952 2.3.1), which is right for one member of less than 4 GB; null where it is not gzip. */
  readonly unpackedBytes: number | null;
};

const lookBytes = 16 * 1024;

export async function lookAt(filePath: string): Promise<FileShape> {
  // A pipe would be waited for until somebody writes into it.
  const file = await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new Error('it is no file');
    const { size } = facts;
    const head = Buffer.alloc(Math.min(lookBytes, size));
    await file.read(head, 0, head.length, 0);
    const isGzip = head[0] === 0x1f && head[1] === 0x8b;
    const tail = Buffer.alloc(4);
    if (isGzip) await file.read(tail, 0, 4, Math.max(0, size - 4));
    return {
      packing: isGzip ? 'gzip' : 'none',
      kind: kindOf(isGzip ? beginningOf(head) : head, size),
      bytes: size,
      unpackedBytes: isGzip ? tail.readUInt32LE() : null,
    };
  } finally {
    await file.close();
  }
}

/** As much as comes out of the first bytes; so little that it may be done at once. */
function beginningOf(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed.subarray(0, 4096), {
      finishFlush: zlib.Z_SYNC_FLUSH,
      maxOutputLength: 8 * 1024 * 1024,
    });
  } catch {
    return Buffer.alloc(0);
  }
}

function kindOf(head: Buffer, size: number): FileShape['kind'] {
  if (size === 0) return 'empty';
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet';
  if (head.includes(0)) return 'binary';
  const text = head.toString('utf8');
  if (isLine(text.split('\n', 1)[0] ?? '', head)) return 'lines';
  return beginsWithObject(text) ? 'objects' : 'text';
}

function isLine(first: string, head: Buffer): boolean {
  return first.length < head.length && /^\{.*\}\s*$/u.test(first) && isRecord(first);
}

/** Of the first characters only: a record with all its headers is shorter. */
const objectLength = 64 * 1024;

function beginsWithObject(text: string): boolean {
  if (!/^\ufeff?\s*\{/u.test(text)) return false;
  const [first] = recordSplitter().push(text.slice(0, objectLength));
  return first?.kind === 'record' && isRecord(first.text);
}

/** As SES writes it, in no envelope. */
function isRecord(text: string): boolean {
  return /"(?:eventType|notificationType)"/u.test(text) && text.includes('"mail"') && !text.includes('"detail"');
}
