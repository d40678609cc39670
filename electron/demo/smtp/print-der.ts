// Prints the few ASN.1 values that a certificate is made of (X.690, DER).

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body]);
};

/** X.690 8.1.3: one byte up to 127, else the number of bytes and the bytes. */
function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes = [...Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex')];
  return [0x80 | bytes.length, ...bytes];
}

export const der = {
  sequence: (...parts: readonly Uint8Array[]) => tagged(0x30, ...parts),
  set: (...parts: readonly Uint8Array[]) => tagged(0x31, ...parts),
  /** X.690 8.3: the first byte has to be from 1 to 127, or the only one. */
  integer: (bytes: readonly number[]) => tagged(0x02, Buffer.from(bytes)),
  yes: () => tagged(0x01, Buffer.from([0xff])),
  text: (text: string) => tagged(0x0c, Buffer.from(text, 'utf8')),
  octets: (...parts: readonly Uint8Array[]) => tagged(0x04, ...parts),
  bits: (bytes: Uint8Array) => tagged(0x03, Buffer.from([0]), bytes),
  /** X.690 8.19: seven bits a byte, the first two numbers in one. */
  oid: (dotted: string) => {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]));
  },
  /** RFC 5280 4.1.2.5.1: good until 2049. */
  time: (atMs: number) => {
    const digits = new Date(atMs).toISOString().replace(/\D/gu, '').slice(2, 14);
    return tagged(0x17, Buffer.from(`${digits}Z`, 'ascii'));
  },
  /** `[n]`, holding a whole value. */
  explicit: (number: number, ...parts: readonly Uint8Array[]) => tagged(0xa0 | number, ...parts),
  /** `[n]` in the place of a string's own tag. */
  implicitText: (number: number, text: string) => tagged(0x80 | number, Buffer.from(text, 'ascii')),
};

function inSevens(value: number): readonly number[] {
  return value < 0x80 ? [value] : [...inSevens(Math.floor(value / 0x80)).map((byte) => byte | 0x80), value % 0x80];
}
