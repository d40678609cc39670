// Reads a query packet as far as an answer needs it (RFC 1035 4.1, RFC 6891 6.1).
import { joinLabels } from '../../engine/protocols/dns/name.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { printLabel } from './label-bytes.ts';
import { optTypeNumber } from '../../engine/protocols/dns/type-numbers.ts';

export type Edns = { readonly udpBytes: number; readonly version: number; readonly dnssecOk: boolean };

export type Query = {
  readonly id: number;
  readonly opcode: number;
  readonly recursionDesired: boolean;
  readonly name: DnsName;
  readonly typeNumber: number;
  readonly classNumber: number;
  /** The question as it came, so that the answer keeps its case (0x20). */
  readonly questionBytes: Uint8Array;
  readonly edns: Edns | null;
};

/** `unreadable` has a header worth answering with FORMERR; null is not worth an answer. */
export type QueryReading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'unreadable'; readonly id: number; readonly opcode: number }
  | null;

export function readQuery(packet: Uint8Array): QueryReading {
  if (packet.length < 12) return null;
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  const flags = view.getUint16(2);
  // A response is never answered, so that two servers cannot talk to each other for ever.
  if ((flags & 0x8000) !== 0) return null;
  const id = view.getUint16(0);
  const opcode = (flags >>> 11) & 0xf;
  const unreadable = { kind: 'unreadable', id, opcode } as const;
  if (view.getUint16(4) !== 1) return unreadable;
  const named = readName(packet, 12);
  if (named === null || named.end + 4 > packet.length) return unreadable;
  const edns = readEdns(view, named.end + 4);
  if (edns === 'unreadable') return unreadable;
  const query: Query = {
    id,
    opcode,
    recursionDesired: (flags & 0x0100) !== 0,
    name: named.name,
    typeNumber: view.getUint16(named.end),
    classNumber: view.getUint16(named.end + 2),
    questionBytes: packet.slice(12, named.end + 4),
    edns,
  };
  return { kind: 'query', query };
}

/** A question's name is never compressed: nothing stands before it that it could point to. */
function readName(packet: Uint8Array, start: number): { readonly name: DnsName; readonly end: number } | null {
  const labels: string[] = [];
  let offset = start;
  for (;;) {
    const length = packet[offset];
    if (length === undefined || length > 63) return null;
    offset += 1;
    if (length === 0) return offset - start > 255 ? null : { name: joinLabels(labels), end: offset };
    if (offset + length > packet.length) return null;
    labels.push(printLabel([...packet.subarray(offset, offset + length)]));
    offset += length;
  }
}

function readEdns(view: DataView, start: number): Edns | null | 'unreadable' {
  let offset = start;
  let edns: Edns | null = null;
  const count = view.getUint16(6) + view.getUint16(8) + view.getUint16(10);
  for (let index = 0; index < count; index += 1) {
    const after = skipName(view, offset);
    if (after === null || after + 10 > view.byteLength) return 'unreadable';
    const end = after + 10 + view.getUint16(after + 8);
    if (end > view.byteLength) return 'unreadable';
    if (view.getUint16(after) === optTypeNumber) {
      // RFC 6891 6.1.1: more than one OPT is a format error.
      if (edns !== null) return 'unreadable';
      const dnssecOk = (view.getUint8(after + 6) & 0x80) !== 0;
      edns = { udpBytes: view.getUint16(after + 2), version: view.getUint8(after + 5), dnssecOk };
    }
    offset = end;
  }
  return edns;
}

function skipName(view: DataView, start: number): number | null {
  let offset = start;
  while (offset < view.byteLength) {
    const length = view.getUint8(offset);
    if (length === 0) return offset + 1;
    if (length >= 0xc0) return offset + 2;
    if (length > 63) return null;
    offset += 1 + length;
  }
  return null;
}
