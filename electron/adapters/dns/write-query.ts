// Writes query packets: dns-packet for header and EDNS, the name spliced in by us because its labels may hold any byte.
import { domainToASCII } from 'node:url';
import { AUTHENTIC_DATA, encode, type OptAnswer, RECURSION_DESIRED } from 'dns-packet';
import type { DnsName, DnsQuestion, DnsType } from '../../../shared/dns.ts';
import { normalName } from '../../engine/protocols/dns/name.ts';
import { headerBytes } from './read-message.ts';
import { typeNumberOf } from '../../engine/protocols/dns/type-numbers.ts';
import { internetClass } from './rcodes.ts';
import { isPlainName, mixCase, readName, writeName, writePlainName } from './wire-name.ts';

/** Fits every path without fragments (DNS flag day 2020). */
const ednsPayloadBytes = 1232;

/** A question whose name is known to fit a packet. */
export type WireQuestion = {
  readonly name: DnsName;
  readonly type: DnsType;
  readonly wireName: Buffer;
  /** Whether the server may ask others (RD). */
  readonly recurse: boolean;
};

export type QueryStyle = { readonly id: number; readonly edns: boolean; readonly mixedCase: boolean };

export type Query = {
  readonly id: number;
  /** As every record that points to the question has it. */
  readonly name: DnsName;
  readonly packet: Buffer;
  /** Where in `packet` the question ends, which an answer must repeat byte for byte from the header on. */
  readonly questionEnd: number;
};

/** Reads a question's name in any spelling; null where no packet could carry it. */
export function toWire({ name, type }: DnsQuestion, recurse = true): WireQuestion | null {
  if (isPlainName(name)) return { name, type, wireName: writePlainName(name), recurse };
  const ascii = /[^\0-\x7f]/u.test(name) ? domainToASCII(name) : name;
  const wireName = ascii === '' ? null : writeName(normalName(ascii));
  const read = wireName === null ? null : readName(wireName, 0);
  return wireName === null || read === null ? null : { name: read.name, type, wireName, recurse };
}

export function writeQuery(asked: WireQuestion, style: QueryStyle): Query {
  const { head, tail } = style.edns ? withEdns : plain;
  const typeAt = headerBytes + asked.wireName.length;
  const packet = Buffer.allocUnsafe(typeAt + 4 + tail.length);
  packet.set(head);
  packet.writeUInt16BE(style.id, 0);
  if (!asked.recurse) packet.writeUInt16BE(packet.readUInt16BE(2) & ~RECURSION_DESIRED, 2);
  packet.set(asked.wireName, headerBytes);
  if (style.mixedCase) mixCase(packet, headerBytes, typeAt);
  packet.writeUInt16BE(typeNumberOf(asked.type), typeAt);
  packet.writeUInt16BE(internetClass, typeAt + 2);
  packet.set(tail, typeAt + 4);
  return { id: style.id, name: asked.name, packet, questionEnd: typeAt + 4 };
}

const opt: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: ednsPayloadBytes,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

type Frame = { readonly head: Buffer; readonly tail: Buffer };
const withEdns = frame(true);
const plain = frame(false);

/** What stands before and behind the question, which in this template is the five bytes of the root's. */
function frame(edns: boolean): Frame {
  const packet = encode({
    type: 'query',
    // RFC 6840 5.7: the AD bit in a query asks for AD in the answer.
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ name: '.', type: 'A' }],
    additionals: edns ? [opt] : [],
  });
  return { head: packet.subarray(0, headerBytes), tail: packet.subarray(headerBytes + 5) };
}
