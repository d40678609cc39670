// Reads just enough DER (X.690) to see what kind of public key a record holds, and how long it is.

export type DerKey =
  /** SubjectPublicKeyInfo (RFC 5280 4.1.2.7): `bits` is the content of its BIT STRING. */
  | { readonly kind: 'spki'; readonly oid: string; readonly bits: Uint8Array; readonly trailingBytes: number }
  /** RSAPublicKey (RFC 8017 A.1.1); both numbers without leading zero bytes. */
  | {
      readonly kind: 'rsa';
      readonly modulus: Uint8Array;
      readonly exponent: Uint8Array;
      readonly trailingBytes: number;
    }
  | { readonly kind: 'cut'; readonly haveBytes: number; readonly wantBytes: number }
  | { readonly kind: 'not-der' };

type Element = { readonly tag: number; readonly content: Uint8Array; readonly endByte: number };
type Step = Element | { readonly tag: 'cut'; readonly wantBytes: number } | null;

const tags = { integer: 0x02, bitString: 0x03, objectId: 0x06, sequence: 0x30 } as const;

/** Total for any bytes: nothing is thrown, nothing outside the bytes is read. */
export function readDerKey(bytes: Uint8Array): DerKey {
  const outer = readElement(bytes, 0);
  if (outer === null) return { kind: 'not-der' };
  if (outer.tag === 'cut') {
    // Only a SEQUENCE that starts like a key is worth calling cut; anything else is simply no DER.
    return bytes[0] === tags.sequence
      ? { kind: 'cut', haveBytes: bytes.length, wantBytes: outer.wantBytes }
      : { kind: 'not-der' };
  }
  if (outer.tag !== tags.sequence) return { kind: 'not-der' };
  const trailingBytes = bytes.length - outer.endByte;
  return readInfo(outer.content, trailingBytes) ?? readRsa(outer.content, trailingBytes) ?? { kind: 'not-der' };
}

function readInfo(content: Uint8Array, trailingBytes: number): DerKey | null {
  const algorithm = elementOf(content, 0, tags.sequence);
  if (algorithm === null) return null;
  const id = elementOf(algorithm.content, 0, tags.objectId);
  const key = elementOf(content, algorithm.endByte, tags.bitString);
  // The first byte of a BIT STRING counts its unused bits: a key has none.
  if (id === null || key === null || key.content[0] !== 0) return null;
  return { kind: 'spki', oid: printObjectId(id.content), bits: key.content.subarray(1), trailingBytes };
}

function readRsa(content: Uint8Array, trailingBytes: number): DerKey | null {
  const modulus = elementOf(content, 0, tags.integer);
  if (modulus === null) return null;
  const exponent = elementOf(content, modulus.endByte, tags.integer);
  if (exponent === null) return null;
  return {
    kind: 'rsa',
    modulus: withoutLeadingZeros(modulus.content),
    exponent: withoutLeadingZeros(exponent.content),
    trailingBytes,
  };
}

function elementOf(bytes: Uint8Array, start: number, tag: number): Element | null {
  const element = readElement(bytes, start);
  return element !== null && element.tag === tag ? element : null;
}

function readElement(bytes: Uint8Array, start: number): Step {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return null;
  // X.690 8.1.3: up to 127 in one byte, otherwise the count of the bytes that follow; 0x80 (indefinite) is no DER.
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 3) return null;
  const contentStart = start + 2 + lengthBytes;
  let length = first < 0x80 ? first : 0;
  for (let at = start + 2; at < contentStart; at += 1) length = length * 256 + (bytes[at] ?? 0);
  const endByte = contentStart + length;
  if (endByte > bytes.length) return { tag: 'cut', wantBytes: endByte };
  return { tag, content: bytes.subarray(contentStart, endByte), endByte };
}

/** X.690 8.19: base 128, the first two arcs in one number. */
function printObjectId(content: Uint8Array): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const top = Math.min(Math.floor(value / 40), 2);
      arcs.push(top, value - top * 40);
    } else {
      arcs.push(value);
    }
    value = 0;
  }
  return arcs.join('.');
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array(0) : bytes.subarray(first);
}

/** How many bits a big-endian number without leading zero bytes has. */
export function bitLength(bytes: Uint8Array): number {
  const [first] = bytes;
  return first === undefined ? 0 : (bytes.length - 1) * 8 + (32 - Math.clz32(first));
}

/** The SubjectPublicKeyInfo around a bare RSAPublicKey: what RFC 6376 errata 3017 asks verifiers to expect. */
export function wrapRsaKey(rsaPublicKey: Uint8Array): Uint8Array {
  const algorithm = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
  const bits = [tags.bitString, ...printLength(rsaPublicKey.length + 1), 0, ...rsaPublicKey];
  const content = [...algorithm, ...bits];
  return Uint8Array.from([tags.sequence, ...printLength(content.length), ...content]);
}

function printLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}
