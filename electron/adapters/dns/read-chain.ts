// Follows the CNAMEs that one message holds, and says whether the end of the chain is known from it.
import type { DnsName, DnsRecord, DnsType, SoaRecord } from '../../../shared/dns.ts';
import { isWithin } from '../../engine/protocols/dns/name.ts';
import type { Message } from './read-message.ts';

export const maxChain = 8;

export type ChainEnd = 'answer' | 'nodata' | 'nxdomain' | 'chain-loop' | 'chain-too-long' | 'elsewhere';

export type ChainRead = {
  /** `elsewhere`: the last target has to be asked for. */
  readonly end: ChainEnd;
  /** All names of the chain: the ones given, then the targets found here. A loop's last name stands in it twice. */
  readonly path: readonly DnsName[];
  /** The answers that belong to the chain. */
  readonly records: readonly DnsRecord[];
  readonly negativeSoa: SoaRecord | null;
};

/** `before`: the names followed so far, of which the last was asked in this message. */
export function readChain(message: Message, type: DnsType, before: readonly DnsName[]): ChainRead {
  let path = before;
  let end: ChainEnd | null = null;
  let name = path.at(-1) ?? '.';
  while (end === null) {
    if (find(message, type, name) !== null) end = 'answer';
    const alias = end !== null || type === 'CNAME' ? null : find(message, 'CNAME', name);
    if (alias?.type !== 'CNAME') break;
    name = alias.target;
    if (path.includes(name)) end = 'chain-loop';
    else if (path.length > maxChain) end = 'chain-too-long';
    if (end !== 'chain-too-long') path = [...path, name];
  }
  const negativeSoa = end === null ? soaFor(message, name) : null;
  return {
    end: end ?? negativeEnd(message, negativeSoa, path !== before),
    path,
    records: message.answers.length === 0 ? message.answers : belonging(message, type, path),
    negativeSoa,
  };
}

/** RFC 6604 3: the RCODE speaks of the last name of the chain. */
function negativeEnd(message: Message, soa: SoaRecord | null, isFollowed: boolean): ChainEnd {
  if (message.rcode === 'NXDOMAIN') return 'nxdomain';
  // RFC 2308 2.2: without the zone's SOA a chain may simply have left what this server knows.
  return isFollowed && soa === null ? 'elsewhere' : 'nodata';
}

function find({ answers }: Message, type: DnsType, name: DnsName): DnsRecord | null {
  for (const record of answers) if (record.type === type && record.name === name) return record;
  return null;
}

/** A negative answer's SOA, of a zone that the name lies in. */
function soaFor(message: Message, name: DnsName): SoaRecord | null {
  for (const record of message.authority) if (record.type === 'SOA' && isWithin(name, record.name)) return record;
  return null;
}

/**
 * The answer section in order, without what could be taken for an answer but belongs to another name: a server may add
 * whatever it likes there.
 */
function belonging({ answers }: Message, type: DnsType, path: readonly DnsName[]): readonly DnsRecord[] {
  const last = path.at(-1);
  return answers.filter((record) => {
    if (record.type === 'other') return true;
    if (record.type === type) return record.name === last;
    return record.type === 'CNAME' && path.includes(record.name);
  });
}
