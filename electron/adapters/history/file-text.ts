// The text of a file as it is read, unpacked where it is gzip; one that is cut short or unpacks without end is read as far as it may.
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import type { Decoding } from './decode-text.ts';
import type { TakeLimits } from './take-limits.ts';

/** Why a file was not read to its end. */
export type TextEnd = 'whole' | 'cut-short' | 'damaged' | 'bomb';

export type FileText = {
  /** Of the file itself. */
  readonly bytes: number;
  readonly text: string;
};

/** So little at a time that nobody waits for what is done with it. */
const packedChunkBytes = 16 * 1024;
const plainChunkBytes = 128 * 1024;

export type TextAsk = { readonly isGzip: boolean; readonly limits: TakeLimits; readonly decoding: Decoding };

/** Answers, at last, how it ended. */
export async function* readFileText(filePath: string, ask: TextAsk): AsyncGenerator<FileText, TextEnd> {
  const file = await open(filePath, 'r');
  try {
    const end = yield* ask.isGzip ? unpacked(file, ask) : plain(file, ask);
    yield { bytes: 0, text: ask.decoding.end() };
    return end;
  } finally {
    await file.close();
  }
}

async function* plain(file: FileHandle, { decoding }: TextAsk): AsyncGenerator<FileText, TextEnd> {
  for await (const chunk of chunksOf(file, plainChunkBytes)) yield { bytes: chunk.length, text: decoding.write(chunk) };
  return 'whole';
}

async function* unpacked(file: FileHandle, { limits, decoding }: TextAsk): AsyncGenerator<FileText, TextEnd> {
  const unpacking = startUnpacking();
  let read = 0;
  let written = 0;
  for await (const chunk of chunksOf(file, packedChunkBytes)) {
    read += chunk.length;
    const fault = await unpacking.write(chunk);
    const parts = unpacking.taken();
    const known = parts.reduce((sum, part) => sum + part.length, 0);
    const lost = fault === null ? [] : await beforeFault(file, { before: read - chunk.length, chunk, known });
    for (const part of [...parts, ...lost]) {
      written += part.length;
      if (written > limits.ratioFromBytes && written > read * limits.maxRatio) return 'bomb';
      yield { bytes: 0, text: decoding.write(part) };
    }
    yield { bytes: chunk.length, text: '' };
    if (fault !== null) return 'damaged';
  }
  const fault = await unpacking.end();
  for (const part of unpacking.taken()) yield { bytes: 0, text: decoding.write(part) };
  return fault === null ? 'whole' : 'cut-short';
}

/**
 * A fault takes everything with it that came out of the same bytes. They are unpacked once more after all that stands
 * before them, few at a time and at last one by one; `known` was heard of already.
 */
async function beforeFault(
  file: FileHandle,
  { before, chunk, known }: { readonly before: number; readonly chunk: Buffer; readonly known: number },
): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  let [from, faulty] = [before, chunk];
  for (const step of [512, 1]) {
    const unpacking = await unpackedUpTo(file, from);
    for (let at = 0; at < faulty.length; at += step) {
      const fault = await unpacking.write(faulty.subarray(at, at + step));
      if (fault !== null) {
        from += at;
        faulty = faulty.subarray(at, at + step);
        break;
      }
      parts.push(...unpacking.taken());
    }
  }
  return [Buffer.concat(parts).subarray(known)];
}

async function unpackedUpTo(file: FileHandle, end: number): Promise<Unpacking> {
  const unpacking = startUnpacking();
  for (let at = 0; at < end; at += packedChunkBytes) {
    const length = Math.min(packedChunkBytes, end - at);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
    await unpacking.write(buffer.subarray(0, bytesRead));
    unpacking.taken();
  }
  return unpacking;
}

async function* chunksOf(file: FileHandle, length: number): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

type Unpacking = {
  /** Answers when all of it is unpacked; a fault leaves what was unpacked before. */
  write(chunk: Buffer): Promise<Error | null>;
  end(): Promise<Error | null>;
  taken(): readonly Buffer[];
};

/** Fed by hand: a stream that fails would throw away what it holds. */
function startUnpacking(): Unpacking {
  const gunzip: Gunzip = createGunzip();
  let parts: Buffer[] = [];
  let fault: Error | null = null;
  let isOver = false;
  let settle: (() => void) | null = null;
  gunzip.on('data', (part: Buffer) => parts.push(part));
  gunzip.on('error', (error) => {
    fault = error;
    settle?.();
  });
  gunzip.on('end', () => {
    isOver = true;
    settle?.();
  });
  const settled = (begin: (done: () => void) => void): Promise<Error | null> =>
    new Promise((resolve) => {
      settle = () => resolve(fault);
      // Behind its end may stand noughts, which say nothing: of them it would never answer.
      if (fault === null && !isOver) begin(() => settle?.());
      else settle();
    });
  return {
    write: (chunk) => settled((done) => gunzip.write(chunk, () => done())),
    end: () => settled(() => gunzip.end()),
    taken() {
      const all = parts;
      parts = [];
      return all;
    },
  };
}
