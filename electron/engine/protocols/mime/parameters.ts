// A header's value with its parameters (RFC 2045 5.1), continued and encoded ones among them (RFC 2231).
import { decodeCharset } from './charset.ts';
import { skipBlanksAndComments } from './comments.ts';
import { joinBytes } from './join-bytes.ts';

export type ParameterList = {
  /** What stands before the parameters, in lower case: `text/html`, `attachment`. */
  readonly value: string;
  /** By lower-case name; the first where there are two of one. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly isBroken: boolean;
};

/** More than any mail has. */
const maxParameters = 1000;

export function parseParameters(text: string): ParameterList {
  const start = skipBlanksAndComments(text, 0);
  const value = /[^\s;(]*/uy;
  value.lastIndex = start;
  const named = value.exec(text)?.[0] ?? '';
  const { pairs, isBroken } = readPairs(text, start + named.length);
  return { value: named.toLowerCase(), parameters: join(pairs), isBroken: isBroken || named === '' };
}

type Pair = { readonly name: string; readonly value: string };

function readPairs(text: string, from: number): { readonly pairs: readonly Pair[]; readonly isBroken: boolean } {
  const pairs: Pair[] = [];
  let isBroken = false;
  let at = skipBlanksAndComments(text, from);
  while (at < text.length && pairs.length < maxParameters) {
    // A missing semicolon is passed over: readers of mail agree on what follows.
    const hasSemicolon = text[at] === ';';
    if (hasSemicolon) at = skipBlanksAndComments(text, at + 1);
    else isBroken = true;
    if (at >= text.length || text[at] === ';') continue;
    const pair = readPair(text, at);
    if (pair.name !== '') pairs.push(pair);
    isBroken ||= pair.isBroken;
    at = skipBlanksAndComments(text, Math.max(pair.end, at + 1));
  }
  return { pairs, isBroken };
}

type ReadPair = Pair & { readonly end: number; readonly isBroken: boolean };

function readPair(text: string, start: number): ReadPair {
  const named = /[^\s=;"(),<>]*/uy;
  named.lastIndex = start;
  const name = (named.exec(text)?.[0] ?? '').toLowerCase();
  const sign = skipBlanksAndComments(text, start + name.length);
  if (name === '' || text[sign] !== '=') return { name: '', value: '', end: semicolonFrom(text, sign), isBroken: true };
  const at = skipBlanksAndComments(text, sign + 1);
  return { name, ...(text[at] === '"' ? readQuoted(text, at) : readBare(text, at)) };
}

function readQuoted(text: string, start: number): Omit<ReadPair, 'name'> {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return { value, end: at + 1, isBroken: false };
    if (character === '\\' && at + 1 < text.length) at += 1;
    value += text[at] ?? '';
  }
  return { value, end: text.length, isBroken: true };
}

/** RFC 2045 5.1: a token. File names with blanks in them are met without quotes, and taken up to the semicolon. */
function readBare(text: string, start: number): Omit<ReadPair, 'name'> {
  const piece = text.slice(start, semicolonFrom(text, start));
  const cut = /[ \t\r\n][^\s=;"]{1,60}=/u.exec(piece)?.index ?? piece.length;
  const comment = piece.slice(0, cut).indexOf('(');
  const end = comment < 0 ? cut : comment;
  const value = piece.slice(0, end).trim();
  return { value, end: start + end, isBroken: !/^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+$/u.test(value) };
}

function semicolonFrom(text: string, from: number): number {
  const at = text.indexOf(';', from);
  return at < 0 ? text.length : at;
}

type Segment = { readonly isEncoded: boolean; readonly value: string };

function join(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  const segments = new Map<string, Map<number, Segment>>();
  for (const { name, value } of pairs) {
    // RFC 2231 3 and 4: `name*0*=`, `name*1=`, `name*=`
    const parts = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/u.exec(name);
    const [, base = name, index, star] = parts ?? [];
    if (index === undefined && star === undefined) {
      if (!plain.has(base)) plain.set(base, value);
      continue;
    }
    const known = segments.get(base) ?? new Map<number, Segment>();
    const place = Number(index ?? 0);
    if (!known.has(place)) known.set(place, { isEncoded: star !== undefined, value });
    segments.set(base, known);
  }
  for (const [base, known] of segments) {
    const whole = joinSegments(known);
    // RFC 6266 4.3, as mail has it too: the one that can say more goes before the plain one.
    if (whole !== null) plain.set(base, whole);
  }
  return plain;
}

function joinSegments(known: ReadonlyMap<number, Segment>): string | null {
  const first = known.get(0);
  if (first === undefined) return null;
  const [charset, value] = splitCharset(first);
  const bytes: Uint8Array[] = [bytesOf({ ...first, value })];
  for (let index = 1; ; index += 1) {
    const segment = known.get(index);
    if (segment === undefined) break;
    bytes.push(bytesOf(segment));
  }
  return decodeCharset(joinBytes(bytes), charset).text;
}

/** RFC 2231 4: charset'language'text */
function splitCharset({ isEncoded, value }: Segment): readonly [charset: string | null, value: string] {
  const [, charset, rest] = isEncoded ? (/^([^']*)'[^']*'([^]*)$/u.exec(value) ?? []) : [];
  return rest === undefined ? [null, value] : [charset === '' || charset === undefined ? null : charset, rest];
}

const encoder = new TextEncoder();

function bytesOf({ isEncoded, value }: Segment): Uint8Array {
  const bytes = encoder.encode(value);
  if (!isEncoded) return bytes;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const escape =
      bytes[at] === 0x25 ? /^[\dA-Fa-f]{2}$/u.exec(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)) : null;
    out[length] = escape === null ? (bytes[at] ?? 0) : Number.parseInt(escape[0], 16);
    if (escape !== null) at += 2;
    length += 1;
  }
  return out.subarray(0, length);
}
