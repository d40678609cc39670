// One text file that the user named: written whole or not at all, and read up to a size that a person could have meant.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import { guarded } from './guarded.ts';
import { isMissing, writeWhole } from './json-file.ts';

const maxBytes = 4 * 1024 * 1024;

export function writeTextFile(filePath: string, text: string): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    await writeWhole(filePath, text);
    return accept(null);
  });
}

export function writeBytesFile(filePath: string, bytes: Uint8Array): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    await writeWhole(filePath, bytes);
    return accept(null);
  });
}

export function readTextFile(filePath: string): Promise<Outcome<string>> {
  return guarded(filePath, async () => {
    const { size } = await stat(filePath);
    if (size > maxBytes) return refuse({ kind: 'disk', path: filePath, because: `${size} bytes, over ${maxBytes}` });
    return accept((await readFile(filePath, 'utf8')).replace(/^\uFEFF/u, ''));
  });
}

/** As they stand, for who finds out what they are; one more than `maxBytes` at most, so that too many can be told. */
export function readBytesFile(filePath: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  return guarded(filePath, async () => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of createReadStream(filePath, { end: maxBytes })) chunks.push(chunk as Buffer);
    } catch (error) {
      if (isMissing(error)) return refuse(notFound(filePath));
      throw error;
    }
    return accept(Buffer.concat(chunks));
  });
}
