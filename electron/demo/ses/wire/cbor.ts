// CBOR (RFC 8949), as far as the RPC v2 protocol of AWS uses it.
import type { InputValue, Shape, ShapeValue } from '../query/shape.ts';

const epochTag = 1;

/** A time (tag 1) is read as the number of its seconds. Throws where it is cut short or of a kind unknown here. */
export function parseCbor(bytes: Buffer): InputValue {
  const reader = { bytes, offset: 0 };
  const value = readItem(reader);
  if (reader.offset !== bytes.length) throw new Error('bytes are left over');
  return value;
}

type Reader = { readonly bytes: Buffer; offset: number };

function readItem(reader: Reader): InputValue {
  const first = reader.bytes.readUInt8(reader.offset);
  reader.offset += 1;
  const major = first >>> 5;
  const info = first & 0x1f;
  if (major === 7) return readSimple(reader, info);
  const argument = readArgument(reader, info);
  switch (major) {
    case 0:
      return argument;
    case 1:
      return -1 - argument;
    case 3:
      return readText(reader, argument);
    case 4:
      return Array.from({ length: argument }, () => readItem(reader));
    case 5:
      return Object.fromEntries(Array.from({ length: argument }, () => [readKey(reader), readItem(reader)]));
    case 6:
      return readItem(reader);
    default:
      throw new Error(`major type ${major} is not known here`);
  }
}

function readKey(reader: Reader): string {
  const key = readItem(reader);
  if (typeof key !== 'string') throw new Error('a key is no text');
  return key;
}

/** RFC 8949 3: the value itself, or that of the 1, 2, 4 or 8 bytes that follow. */
function readArgument(reader: Reader, info: number): number {
  if (info < 24) return info;
  const size = 1 << (info - 24);
  if (info > 27) throw new Error('items of indefinite length are not known here');
  const { bytes, offset } = reader;
  reader.offset += size;
  return size === 8 ? Number(bytes.readBigUInt64BE(offset)) : bytes.readUIntBE(offset, size);
}

function readText(reader: Reader, length: number): string {
  const end = reader.offset + length;
  if (end > reader.bytes.length) throw new Error('a text is cut short');
  const text = reader.bytes.toString('utf8', reader.offset, end);
  reader.offset = end;
  return text;
}

/** RFC 8949 3.3. */
function readSimple(reader: Reader, info: number): InputValue {
  const { bytes, offset } = reader;
  switch (info) {
    case 20:
    case 21:
      return info === 21;
    case 22:
    case 23:
      return null;
    case 26:
      reader.offset += 4;
      return bytes.readFloatBE(offset);
    case 27:
      reader.offset += 8;
      return bytes.readDoubleBE(offset);
    default:
      throw new Error(`simple value ${info} is not known here`);
  }
}

export function printCbor(value: ShapeValue): Buffer {
  if (value === undefined) return Buffer.from([0xf6]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xf5 : 0xf4]);
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([printHead(3, text.length), text]);
  }
  if (value instanceof Date) return Buffer.concat([printHead(6, epochTag), printNumber(value.getTime() / 1000)]);
  if (Array.isArray(value)) {
    const items = value as readonly ShapeValue[];
    return Buffer.concat([printHead(4, items.length), ...items.map(printCbor)]);
  }
  const entries =
    value instanceof Map ? [...(value as ReadonlyMap<string, ShapeValue>)] : Object.entries(value as Shape);
  const members = entries.filter(([, member]) => member !== undefined);
  return Buffer.concat([
    printHead(5, members.length),
    ...members.flatMap(([name, member]) => [printCbor(name), printCbor(member)]),
  ]);
}

function printNumber(value: number): Buffer {
  if (Number.isSafeInteger(value)) return value < 0 ? printHead(1, -1 - value) : printHead(0, value);
  const bytes = Buffer.alloc(9, 0xfb);
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

/** RFC 8949 4.1: as short as can be; clients compare the bytes of names. */
function printHead(major: number, argument: number): Buffer {
  const lead = major << 5;
  if (argument < 24) return Buffer.from([lead | argument]);
  if (argument < 0x1_00) return Buffer.from([lead | 24, argument]);
  if (argument < 0x1_00_00) return Buffer.from([lead | 25, argument >>> 8, argument & 0xff]);
  const bytes = Buffer.alloc(9, lead | 27);
  bytes.writeBigUInt64BE(BigInt(argument), 1);
  return bytes;
}
