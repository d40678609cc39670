// Labels between their presentation format and their bytes, so that a dot inside a label stays inside it (RFC 4343 2.1).

/** The bytes of text with the escapes of master files (RFC 1035 5.1): `\.` `\"` `\\` `\DDD`; other text as UTF-8. */
export function escapedBytes(text: string): readonly number[] {
  const parts = text.match(/\\\d{3}|\\.|[^\\]/gsu) ?? [];
  return parts.flatMap((part) => {
    if (/^\\\d{3}$/u.test(part)) return [Number(part.slice(1)) & 0xff];
    return [...new TextEncoder().encode(part.startsWith('\\') ? part.slice(1) : part)];
  });
}

/** One label in lower case, in the only spelling that `DnsName` allows. */
export function printLabel(bytes: readonly number[]): string {
  return bytes.map(printByte).join('');
}

function printByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  if (letter === '.' || letter === '\\') return `\\${letter}`;
  if (byte <= 0x20 || byte >= 0x7f) return `\\${String(byte).padStart(3, '0')}`;
  return letter.toLowerCase();
}
