// A packet as rows of sixteen bytes with their printable characters.

export function decodePacket(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function printHexdump(bytes: Uint8Array): string {
  const rows = Math.ceil(bytes.length / 16);
  return Array.from({ length: rows }, (_, row) => printRow(bytes.subarray(row * 16, row * 16 + 16), row * 16)).join(
    '\n',
  );
}

function printRow(bytes: Uint8Array, offset: number): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const text = [...bytes].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
  return `${offset.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${text}`;
}
