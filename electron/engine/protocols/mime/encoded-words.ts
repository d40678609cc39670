// Encoded words: text beyond ASCII in a header (RFC 2047).
import { decodeBase64, printBase64Lines } from './base64.ts';
import { decodeCharset, decodeLatin1, isKnownCharset } from './charset.ts';
import { joinBytes } from './join-bytes.ts';
import { readEscape } from './quoted-printable.ts';

/** Tolerant: blanks within a word, and characters cut between two words, are met. */
const word = /=\?([^?\s]{1,80})\?([BbQq])\?([^?]*)\?=/gu;

type Word = { readonly charset: string; readonly bytes: Uint8Array };

export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let end = 0;
  let held: Word[] = [];
  const flush = (): void => {
    if (held.length > 0) text += textOf(held);
    held = [];
  };
  for (const { index, 0: whole, 1: charset = '', 2: encoding = '', 3: content = '' } of value.matchAll(word)) {
    const between = value.slice(end, index);
    // RFC 2047 6.2: white space between two encoded words is not shown.
    const isJoined = end > 0 && between.trim() === '' && held.length > 0;
    // RFC 2231 5: the language behind the charset.
    const name = charset.replace(/\*.*$/u, '').toLowerCase();
    if (!isJoined || held.at(-1)?.charset !== name) flush();
    if (!isJoined) text += between;
    held.push({ charset: name, bytes: wordBytes(encoding, content) });
    end = index + whole.length;
  }
  flush();
  return text + value.slice(end);
}

function textOf(words: readonly Word[]): string {
  return decodeCharset(joinBytes(words.map(({ bytes }) => bytes)), words[0]?.charset ?? null).text;
}

const encoder = new TextEncoder();

function wordBytes(encoding: string, content: string): Uint8Array {
  const bytes = encoder.encode(content);
  if (encoding.toLowerCase() === 'b') return decodeBase64(bytes);
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const escape = byte === 0x3d ? readEscape(bytes, at) : null;
    // RFC 2047 4.2 (2): the underscore is a blank.
    out[length] = escape?.byte ?? (byte === 0x5f ? 0x20 : byte);
    if (escape !== null && escape.byte !== null) at = escape.end - 1;
    length += 1;
  }
  return out.subarray(0, length);
}

/** Where in a header's value something begins as an encoded word and is none, or breaks RFC 2047 2. */
export function brokenWord(value: string): boolean {
  if (!value.includes('=?')) return false;
  for (const { 0: whole, 1: charset = '', 2: encoding = '', 3: content = '' } of value.matchAll(word)) {
    if (whole.length > maxWord || !isKnownCharset(charset.replace(/\*.*$/u, ''))) return true;
    const isRight = encoding.toLowerCase() === 'b' ? /^[A-Za-z\d+/]*={0,2}$/u : /^(?:[!-<>@-~]|=[\dA-Fa-f]{2})*$/u;
    if (!isRight.test(content)) return true;
  }
  return /=\?[\w-]{1,40}\?[BbQq]\?/u.test(value.replace(word, ''));
}

/** RFC 2047 2. */
const maxWord = 75;
const around = '=?UTF-8?Q??='.length;

/** A run of printable characters longer than this could not be folded. */
const maxRun = 900;

/** Text in ASCII that reads back as it is. */
export function isPlain(value: string): boolean {
  return /^[\t -~]*$/u.test(value) && value === value.trim() && !value.includes('=?') && longestRun(value) <= maxRun;
}

function longestRun(value: string): number {
  return value.split(/[\t ]/u).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/**
 * The value itself where it is plain, else encoded words with a blank between them: at most 75 characters each, the
 * first shorter by `taken`, and no character cut apart (RFC 2047 5).
 */
export function encodeWords(value: string, taken = 0): string {
  return isPlain(value) ? value : encodeAlways(value, taken);
}

/** What would be misread as it stands. */
export function encodeAlways(value: string, taken = 0): string {
  const characters = [...value].map((character) => encoder.encode(character));
  const quoted = characters.map((bytes) => [...bytes].map(quote).join(''));
  const quotedLength = quoted.reduce((sum, { length }) => sum + length, 0);
  const bytesLength = characters.reduce((sum, { length }) => sum + length, 0);
  const isQuoted = quotedLength <= (bytesLength * 4) / 3;
  const sizes = isQuoted ? quoted.map(({ length }) => length) : characters.map(({ length }) => length);
  const roomOf = (index: number): number => {
    const room = maxWord - around - (index === 0 ? Math.min(taken, 40) : 0);
    return isQuoted ? room : Math.floor(room / 4) * 3;
  };
  const words = splitBySize(sizes, roomOf).map(([start, end]) =>
    isQuoted
      ? `=?UTF-8?Q?${quoted.slice(start, end).join('')}?=`
      : `=?UTF-8?B?${printWordBase64(joinBytes(characters.slice(start, end)))}?=`,
  );
  return words.join(' ');
}

function splitBySize(
  sizes: readonly number[],
  roomOf: (index: number) => number,
): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = 0;
  let size = 0;
  for (const [at, one] of sizes.entries()) {
    if (size + one > roomOf(spans.length) && at > start) {
      spans.push([start, at]);
      start = at;
      size = 0;
    }
    size += one;
  }
  return [...spans, [start, sizes.length]];
}

function printWordBase64(bytes: Uint8Array): string {
  return decodeLatin1(printBase64Lines(bytes));
}

/** RFC 2047 5 (3): in a phrase only these stand for themselves. */
function quote(byte: number): string {
  if (byte === 0x20) return '_';
  const character = String.fromCharCode(byte);
  return /[A-Za-z\d!*+\-/]/u.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
