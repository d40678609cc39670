// A query packet in, a reply packet out; null where the server stays silent.
import { lookUp } from './look-up.ts';
import { ownUdpBytes, printFormatError, printReply, type Rcode, type ReplyContent } from './wire/print-reply.ts';
import { type Query, readQuery } from './wire/read-query.ts';
import { anyTypeNumber, typeOfNumber } from '../engine/protocols/dns/type-numbers.ts';
import type { World } from './world.ts';

const maxTcpBytes = 65_535;
/** RFC 1035 2.3.4, for an asker that does not speak EDNS. */
const plainUdpBytes = 512;

export function answerPacket(world: World, packet: Uint8Array, transport: 'udp' | 'tcp'): Uint8Array | null {
  const reading = readQuery(packet);
  if (reading === null) return null;
  if (reading.kind === 'unreadable') return printFormatError(reading.id, reading.opcode);
  const { query } = reading;
  const content = contentFor(world, query);
  if (content === null) return null;
  const allowed =
    query.edns === null ? plainUdpBytes : Math.min(Math.max(query.edns.udpBytes, plainUdpBytes), ownUdpBytes);
  return printReply(query, { ...content, recursive: world.host === null }, transport === 'tcp' ? maxTcpBytes : allowed);
}

function contentFor(world: World, query: Query): ReplyContent | null {
  // RFC 6891 6.1.3
  if (query.edns !== null && query.edns.version > 0) return only('BADVERS');
  if (query.opcode !== 0) return only('NOTIMP');
  const inInternetClass = query.classNumber === 1 || query.classNumber === anyTypeNumber;
  if (!inInternetClass) return only('REFUSED');
  const type = query.typeNumber === anyTypeNumber ? 'ANY' : typeOfNumber(query.typeNumber);
  return lookUp(world, { name: query.name, type });
}

function only(rcode: Rcode): ReplyContent {
  return { rcode, authoritative: false, answers: [], authority: [] };
}
