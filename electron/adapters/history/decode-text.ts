// The bytes of a file as text: Unicode as its byte order mark says, UTF-8 where there is none, Shift_JIS where that is certain.
import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

type Decoder = { write(bytes: Buffer): string; end(): string };

export type Decoding = Decoder & {
  /** Whether it is in neither encoding for certain, so that signs are missing in it. */
  isUnsure(): boolean;
};

/** From the first sign outside ASCII on: by so much, or by all there is, the encoding is chosen. */
const enoughBytes = 64 * 1024;

export function startDecoding(): Decoding {
  let held = Buffer.alloc(0);
  let isBegun = false;
  let isUnsure = false;
  let chosen: Decoder | null = null;

  function decoded(bytes: Buffer, isEnd: boolean): string {
    if (!isBegun) chosen = knownDecoder(bytes);
    isBegun = true;
    if (chosen !== null) return chosen.write(bytes);
    // Until then it is the same in both.
    if (held.length === 0 && isAscii(bytes)) return bytes.toString('latin1');
    held = Buffer.concat([held, bytes]);
    if (held.length < enoughBytes && !isEnd) return '';
    const encoding = encodingOf(held);
    isUnsure = encoding === null;
    chosen = decoderOf(encoding ?? 'utf-8');
    return chosen.write(held);
  }

  return {
    write: (bytes) => decoded(bytes, false),
    end: () => decoded(Buffer.alloc(0), true) + (chosen?.end() ?? ''),
    isUnsure: () => isUnsure,
  };
}

/** By how a file begins: with a byte order mark, as what PowerShell and Excel write has one, or as JSON, which is UTF-8 (RFC 8259 8.1). */
function knownDecoder(head: Buffer): Decoder | null {
  const begins = head.toString('latin1', 0, 64);
  if (begins.startsWith('\u00ff\u00fe')) return decoderOf('utf-16le');
  if (begins.startsWith('\u00fe\u00ff')) return decoderOf('utf-16be');
  return /^(?:\u00ef\u00bb\u00bf|\s*[[{])/u.test(begins) ? decoderOf('utf-8') : null;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'utf-8') return new StringDecoder('utf8');
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Null where the bytes are neither for certain. */
function encodingOf(bytes: Buffer): Encoding | null {
  if (strictly('utf-8', bytes) !== null) return 'utf-8';
  const japanese = strictly('shift_jis', bytes);
  return japanese !== null && isJapanese(japanese) ? 'shift_jis' : null;
}

/** The end may stand within a sign. */
function strictly(encoding: Encoding, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const kanaInText =
  /[\u3041-\u3096\u30a1-\u30fc][\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]|[\u4e00-\u9fff][\u3041-\u3096\u30a1-\u30fc]/u;

/**
 * Letters of Windows-1252 and its like are valid Shift_JIS here and there (an "é" before a letter is a kanji): only kana beside
 * kana or kanji are certain, for their first byte is a letter in none of those. What is for private use nobody wrote.
 */
const isJapanese = (text: string): boolean => kanaInText.test(text) && !/\p{Co}/u.test(text);
