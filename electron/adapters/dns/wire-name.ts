// Domain names on the wire: read from any packet without trusting it, written from presentation format, their case mixed.
import type { DnsName } from '../../../shared/dns.ts';
import { randomByte } from './random.ts';

const maxLabelBytes = 63;
const maxNameBytes = 255;
const plainLabel = /^[a-z0-9_-]*$/u;

/** A name read from a packet, and where the bytes behind it begin. */
export type NameRead = { readonly name: DnsName; readonly next: number };

/**
 * Reads the name at an offset, following compression pointers (RFC 1035 4.1.4); null where there is none. Every pointer
 * must lead to before the piece it stands in, so that no packet can send the reader in circles.
 */
export function readName(packet: Buffer, offset: number): NameRead | null {
  const labels: string[] = [];
  let at = offset;
  let pieceStart = offset;
  let next: number | null = null;
  let wireBytes = 1;
  for (;;) {
    const length = packet[at];
    if (length === undefined) return null;
    if (length === 0) break;
    if (length >= 0xc0) {
      const low = packet[at + 1];
      if (low === undefined) return null;
      next ??= at + 2;
      at = ((length & 0x3f) << 8) | low;
      if (at >= pieceStart) return null;
      pieceStart = at;
      continue;
    }
    // RFC 6891 5: the label types 01 and 10 are not in use.
    if (length > maxLabelBytes || at + 1 + length > packet.length) return null;
    wireBytes += length + 1;
    if (wireBytes > maxNameBytes) return null;
    labels.push(printLabel(packet.toString('latin1', at + 1, at + 1 + length)));
    at += length + 1;
  }
  return { name: labels.length === 0 ? '.' : labels.join('.'), next: next ?? at + 1 };
}

/** One label's bytes in presentation format: lower case, everything but visible ASCII as `\DDD` (RFC 4343 2.1). */
function printLabel(bytes: string): string {
  if (plainLabel.test(bytes)) return bytes;
  return lowerCase(bytes).replace(/[^!-~]|[.\\]/gu, (character) =>
    character === '.' || character === '\\'
      ? `\\${character}`
      : `\\${String(character.charCodeAt(0)).padStart(3, '0')}`,
  );
}

/** ASCII letters only: DNS knows no other case (RFC 4343 3). */
function lowerCase(bytes: string): string {
  return bytes.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

/** Most names by far: nothing to escape, nothing to lower. */
const plainName = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/u;

/** True for a name that reads the same in packets as in text. */
export function isPlainName(name: string): boolean {
  return name.length <= maxNameBytes - 2 && plainName.test(name);
}

/** A presentation-format name as uncompressed wire bytes; null where no packet could carry it. */
export function writeName(name: DnsName): Buffer | null {
  if (name === '.') return Buffer.alloc(1);
  const wire = Buffer.alloc(maxNameBytes);
  let labelStart = 0;
  let at = 1;
  const closeLabel = (): boolean => {
    const length = at - labelStart - 1;
    wire[labelStart] = length;
    labelStart = at;
    at += 1;
    return length > 0 && length <= maxLabelBytes;
  };
  for (let index = 0; index < name.length; index += 1) {
    if (at >= maxNameBytes) return null;
    if (name[index] === '.') {
      if (!closeLabel()) return null;
      continue;
    }
    const escape = name[index] === '\\' ? readEscape(name, index) : null;
    const code = escape === null ? name.charCodeAt(index) : escape.code;
    if (code > (escape === null ? 0x7f : 0xff)) return null;
    wire[at] = code;
    at += 1;
    index += (escape?.length ?? 1) - 1;
  }
  // The last label's successor is the root: one more zero byte, which is there already.
  if (!closeLabel() || labelStart >= maxNameBytes) return null;
  return wire.subarray(0, labelStart + 1);
}

/** As `writeName`, for a name that `isPlainName`. */
export function writePlainName(name: DnsName): Buffer {
  const wire = Buffer.allocUnsafe(name.length + 2);
  wire.write(name, 1, 'latin1');
  wire[name.length + 1] = 0;
  let length = 0;
  for (let index = name.length; index >= 0; index -= 1) {
    if (index === 0 || wire[index] === 0x2e) {
      wire[index] = length;
      length = 0;
    } else length += 1;
  }
  return wire;
}

/** RFC 1035 5.1: `\DDD` is a byte in decimal, `\X` the character itself. A lone backslash at the end has no byte. */
function readEscape(name: string, index: number): { readonly code: number; readonly length: number } {
  const digits = /^\d{3}/u.exec(name.slice(index + 1, index + 4))?.[0];
  if (digits !== undefined) return { code: Number(digits), length: 4 };
  return { code: index + 1 < name.length ? name.charCodeAt(index + 1) : Number.POSITIVE_INFINITY, length: 2 };
}

/** Chooses the case of every letter from `start` to `end` at random: more to guess ("0x20"). Length bytes are no letters. */
export function mixCase(packet: Uint8Array, start: number, end: number): void {
  let coins = 0;
  for (let index = start; index < end; index += 1) {
    // Bits are shifted out; the one above them says when to toss again.
    if (coins <= 1) coins = 0x100 | randomByte();
    const byte = packet[index] ?? 0;
    const lower = byte | 0x20;
    if (lower >= 0x61 && lower <= 0x7a && (coins & 1) === 1) packet[index] = byte ^ 0x20;
    coins >>= 1;
  }
}
