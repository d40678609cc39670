// Response packets made by hand: the question as it came, the rest by dns-packet, which the program itself does not use to read.
import { type Answer, decode, encode } from 'dns-packet';

const headerBytes = 12;

export type ResponseParts = {
  readonly rcode?: number;
  readonly aa?: boolean;
  readonly tc?: boolean;
  readonly ra?: boolean;
  readonly answers?: readonly Answer[];
  readonly authorities?: readonly Answer[];
  readonly additionals?: readonly Answer[];
};

/** The response to a query, its question repeated byte for byte. */
export function respond(query: Buffer, parts: ResponseParts = {}): Buffer {
  const { rcode = 0, aa = false, tc = false, ra = true } = parts;
  const packet = encode({
    type: 'response',
    id: query.readUInt16BE(0),
    flags: rcode | (aa ? 0x0400 : 0) | (tc ? 0x0200 : 0) | (ra ? 0x0080 : 0),
    answers: [...(parts.answers ?? [])],
    authorities: [...(parts.authorities ?? [])],
    additionals: [...(parts.additionals ?? [])],
  });
  packet.writeUInt16BE(1, 4);
  return Buffer.concat([packet.subarray(0, headerBytes), questionOf(query), packet.subarray(headerBytes)]);
}

/** The question section of a packet that has one question, uncompressed. */
export function questionOf(packet: Buffer): Buffer {
  let end = headerBytes;
  while ((packet[end] ?? 0) !== 0) end += (packet[end] ?? 0) + 1;
  return packet.subarray(headerBytes, end + 5);
}

/** The name a query asks for, in lower case. */
export function nameAsked(query: Buffer): string {
  return (decode(query).questions?.[0]?.name ?? '').toLowerCase();
}

export function typeAsked(query: Buffer): string {
  return decode(query).questions?.[0]?.type ?? '';
}

export function hasEdns(query: Buffer): boolean {
  try {
    return (decode(query).additionals ?? []).some((record) => record.type === 'OPT');
  } catch {
    return false;
  }
}

/** A TXT answer for the name that is asked. */
export function answerText(query: Buffer, text: string, ttlSeconds = 300): Buffer {
  return respond(query, { answers: [{ type: 'TXT', name: nameAsked(query), ttl: ttlSeconds, data: [text] }] });
}

/** A copy whose question lost the case of its letters. */
export function lowerCased(packet: Buffer): Buffer {
  const question = questionOf(packet).toString('latin1').toLowerCase();
  return Buffer.concat([
    packet.subarray(0, headerBytes),
    Buffer.from(question, 'latin1'),
    packet.subarray(headerBytes + question.length),
  ]);
}

/** A copy with one 16-bit field overwritten. */
export function withField(packet: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(packet);
  copy.writeUInt16BE(value, offset);
  return copy;
}

export function framed(packet: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}
