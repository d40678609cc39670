// Writes a text in a named character set, by what the decoder of the set reads.

/** Null where the set is unknown, or cannot say the text. */
export function encodeCharset(text: string, charset: string): Uint8Array | null {
  const name = charset.trim().toLowerCase();
  if (/^[\u0000-\u007F]*$/u.test(text) && isOverAscii(name)) return encoder.encode(text);
  if (/^utf-?8$/u.test(name)) return encoder.encode(text);
  const codes = codesOf(name);
  if (codes === null) return null;
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (code === undefined) return null;
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

const encoder = new TextEncoder();

/** Sets in which ASCII stands for itself. */
function isOverAscii(name: string): boolean {
  return /^(?:us-ascii|ascii|utf-?8|iso-8859-\d+|windows-\d+|shift_jis|sjis|euc-\w+|gb\w+|big5|koi8-\w+|iso-2022-\w+|latin1)$/u.test(
    name,
  );
}

type Codes = ReadonlyMap<string, readonly number[]>;

/** Reading a set's every pair takes a while. */
const known = new Map<string, Codes | null>();

function codesOf(name: string): Codes | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const codes = readCodes(name);
  known.set(name, codes);
  return codes;
}

/** Sets of one or two bytes a character; those that switch by escapes, and UTF-16, are not written. */
function readCodes(name: string): Codes | null {
  if (!isOverAscii(name) || name.startsWith('iso-2022') || name.endsWith('ascii')) return null;
  const read = readerOf(name);
  if (read === null) return null;
  const codes = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    const character = read(Uint8Array.from(bytes));
    if (character !== null && [...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  if (/^(?:iso|windows|koi8|latin)/u.test(name)) return codes;
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  return codes;
}

function readerOf(name: string): ((bytes: Uint8Array) => string | null) | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return (bytes) => {
      try {
        return decoder.decode(bytes);
      } catch {
        return null;
      }
    };
  } catch {
    return null;
  }
}
