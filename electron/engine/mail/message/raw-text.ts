// A message's bytes as a text that an editor can hold, and back, byte for byte.
import type { ByteSpan, MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import type { RawCut, RawView } from '../../../../shared/message/raw-view.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import { decodeLatin1 } from '../../protocols/mime/charset.ts';
import { joinBytes } from '../../protocols/mime/join-bytes.ts';
import { parseMime } from '../../protocols/mime/parse.ts';

export type RawText = Pick<RawView, 'text' | 'encoding' | 'cuts'>;

/** Nobody reads base64: a longer body that is no text is left out. */
const maxUnread = 32 * 1024;
/** What an editor is to hold; beyond it, bodies of more than a kilobyte are left out. */
const maxShown = 2 * 1024 * 1024;
const alwaysShown = 1024;

export function viewRaw(bytes: Uint8Array, structure: MimeStructure): RawText {
  const regions = longRegions(bytes, structure);
  const shown = shownSpans(bytes, regions);
  const encoding = shown.every(({ start, end }) => isUtf8(bytes.subarray(start, end))) ? 'utf-8' : 'latin1';
  const texts = shown.map(({ start, end }) => decode(bytes.subarray(start, end), encoding));
  const cuts = markRegions(bytes, regions, texts);
  const text = texts.map((one, index) => `${one}${cuts[index]?.marker ?? ''}`).join('');
  return { text, encoding, cuts };
}

/** The bytes that a typed text stands for: its markers are the bytes that were cut, as often as they stand there. */
export function putRaw(bytes: Uint8Array, text: string): Uint8Array {
  const { encoding, cuts } = viewRaw(bytes, parseMime(bytes));
  const places = cuts.flatMap((cut) => placesOf(text, cut.marker).map((at) => ({ at, cut })));
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const { at, cut } of places.toSorted((one, other) => one.at - other.at)) {
    pieces.push(encode(text.slice(end, at), encoding), bytes.subarray(cut.start, cut.end));
    end = at + cut.marker.length;
  }
  return joinBytes([...pieces, encode(text.slice(end), encoding)]);
}

type Region = ByteSpan & { readonly path: string; readonly says: string };

/** In the order of the bytes; each begins and ends with a line. */
function longRegions(bytes: Uint8Array, { root }: MimeStructure): readonly Region[] {
  let shown = 0;
  return regionsOf(root)
    .map((region) => ({ ...region, ...withoutLineEnds(bytes, region) }))
    .filter(({ start, end, isText }) => {
      const size = end - start;
      const isLong = (!isText && size > maxUnread) || (size > alwaysShown && shown + size > maxShown);
      if (!isLong) shown += size;
      return isLong;
    });
}

/** Heads, bodies, and what stands before, between and behind a multipart's parts. */
function regionsOf(part: MimePart): readonly (Region & { readonly isText: boolean })[] {
  const { path, head, body, contentType, parts } = part;
  const headers = { ...head, path, says: 'headers', isText: true };
  if (parts.length === 0)
    return [headers, { ...body, path, says: contentType, isText: contentType.startsWith('text/') }];
  const inner = parts.flatMap((one, index) => {
    const start = parts[index - 1]?.body.end ?? body.start;
    return [{ start, end: one.head.start, path, says: contentType, isText: true }, ...regionsOf(one)];
  });
  const last = parts.at(-1)?.body.end ?? body.end;
  return [headers, ...inner, { start: last, end: body.end, path, says: contentType, isText: true }];
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

function withoutLineEnds(bytes: Uint8Array, span: ByteSpan): ByteSpan {
  let { start, end } = span;
  if (bytes[start] === carriageReturn && start < end) start += 1;
  if (bytes[start] === lineFeed && start < end) start += 1;
  if (end > start && bytes[end - 1] === lineFeed) end -= 1;
  if (end > start && bytes[end - 1] === carriageReturn) end -= 1;
  return { start, end };
}

/** One more than there are regions. */
function shownSpans(bytes: Uint8Array, regions: readonly Region[]): readonly ByteSpan[] {
  const starts = [0, ...regions.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: regions[index]?.start ?? bytes.length }));
}

const standing = 'this line stands for them';

/** A mail may hold a line that looks like a marker: each has a number that nothing in the text has. */
function markRegions(bytes: Uint8Array, regions: readonly Region[], texts: readonly string[]): readonly RawCut[] {
  const cuts: RawCut[] = [];
  const alike = texts.filter((text) => text.includes(standing));
  const used = new Set<string>();
  for (const { start, end, path, says } of regions) {
    let tag = checksum(bytes.subarray(start, end));
    const print = (): string => {
      const where = path === '' ? 'the message' : `part ${path}`;
      return `[[ ${printBytes(end - start)} of ${says}, ${where}, are not shown; ${standing}: ${printTag(tag)} ]]`;
    };
    const isTaken = (marker: string): boolean => used.has(marker) || alike.some((text) => text.includes(marker));
    while (isTaken(print())) tag = (tag + 1) >>> 0;
    used.add(print());
    cuts.push({ marker: print(), start, end, path });
  }
  return cuts;
}

function printTag(tag: number): string {
  return tag.toString(36).padStart(7, '0');
}

/** FNV-1a. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

function placesOf(text: string, marker: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) places.push(at);
  return places;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: RawText['encoding']): string {
  return encoding === 'utf-8' ? strict.decode(bytes) : decodeLatin1(bytes);
}

/** A character that is no byte, typed into a text of bytes, becomes UTF-8. */
function encode(text: string, encoding: RawText['encoding']): Uint8Array {
  if (encoding === 'utf-8') return encoder.encode(text);
  if (!/[^\u0000-\u00FF]/u.test(text)) return Uint8Array.from(text, (character) => character.charCodeAt(0));
  return joinBytes(
    [...text].map((character) =>
      character <= '\u00FF' ? Uint8Array.of(character.charCodeAt(0)) : encoder.encode(character),
    ),
  );
}
