// Writes query packets: dns-packet for header and EDNS, the name spliced in by us because its labels may hold any byte.
import { domainToASCII } from 'node:url';
import { AUTHENTIC_DATA, encode, type OptAnswer, RECURSION_DESIRED } from 'dns-packet';
import type { DnsName, DnsQuestion, DnsType } from '../../../shared/dns.ts';
import { normalName } from '../../engine/protocols/dns/name.ts';
import { headerBytes } from './read-message.ts';
import { internetClass, typeNumbers } from './record-types.ts';
import { mixCase, readName, writeName } from './wire-name.ts';

/** Fits every path without fragments (DNS flag day 2020). */
const ednsPayloadBytes = 1232;

/** A question whose name is known to fit a packet. */
export type WireQuestion = { readonly name: DnsName; readonly type: DnsType; readonly wireName: Buffer };

export type QueryStyle = { readonly id: number; readonly edns: boolean; readonly mixedCase: boolean };

/** A query as sent. `question` is the part of `packet` that an answer must repeat byte for byte. */
export type Query = QueryStyle & { readonly packet: Buffer; readonly question: Buffer };

/** Reads a question's name in any spelling; null where no packet could carry it. */
export function toWire({ name, type }: DnsQuestion): WireQuestion | null {
  const ascii = /[^\0-\x7f]/u.test(name) ? domainToASCII(name) : name;
  const wireName = ascii === '' ? null : writeName(normalName(ascii));
  const read = wireName === null ? null : readName(wireName, 0);
  return wireName === null || read === null ? null : { name: read.name, type, wireName };
}

export function writeQuery(asked: WireQuestion, style: QueryStyle): Query {
  const { head, tail } = style.edns ? withEdns : plain;
  const wireName = style.mixedCase ? mixCase(asked.wireName) : asked.wireName;
  const packet = Buffer.allocUnsafe(head.length + wireName.length + 4 + tail.length);
  head.copy(packet);
  packet.writeUInt16BE(style.id, 0);
  wireName.copy(packet, headerBytes);
  const typeAt = headerBytes + wireName.length;
  packet.writeUInt16BE(typeNumbers[asked.type], typeAt);
  packet.writeUInt16BE(internetClass, typeAt + 2);
  tail.copy(packet, typeAt + 4);
  return { ...style, packet, question: packet.subarray(headerBytes, typeAt + 4) };
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
