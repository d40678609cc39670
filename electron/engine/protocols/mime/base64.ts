// Base64 as mail has it, in lines (RFC 2045 6.8).

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const pad = 0x3d;
const none = 0xff;

/** By byte: the six bits that it stands for. */
const values = new Uint8Array(256).fill(none);
for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value;
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));

export function isBase64Digit(byte: number): boolean {
  return values[byte] !== none;
}

/** Whatever is not of the alphabet is passed over; after padding the next group begins. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const value = values[byte] ?? none;
    if (value !== none) {
      held = ((held << 6) | value) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[length] = held >> bits;
        length += 1;
      }
    } else if (byte === pad) bits = 0;
  }
  return out.subarray(0, length);
}

/** RFC 2045 6.8: lines of at most 76 characters. */
const groupsInLine = 19;

/** Of so many bytes, as they are printed below. */
export function base64LinesLength(bytes: number): number {
  const groups = Math.ceil(bytes / 3);
  return groups * 4 + Math.max(0, Math.ceil(groups / groupsInLine) - 1) * 2;
}

/** Lines of 76 characters with CRLF between them, none at the end. */
export function printBase64Lines(bytes: Uint8Array): Uint8Array {
  const groups = Math.ceil(bytes.length / 3);
  const out = new Uint8Array(base64LinesLength(bytes.length));
  let to = 0;
  for (let group = 0; group < groups; group += 1) {
    if (group > 0 && group % groupsInLine === 0) {
      out[to] = 0x0d;
      out[to + 1] = 0x0a;
      to += 2;
    }
    const at = group * 3;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    out[to] = codes[three >> 18] ?? pad;
    out[to + 1] = codes[(three >> 12) & 63] ?? pad;
    out[to + 2] = at + 1 < bytes.length ? (codes[(three >> 6) & 63] ?? pad) : pad;
    out[to + 3] = at + 2 < bytes.length ? (codes[three & 63] ?? pad) : pad;
    to += 4;
  }
  return out;
}
