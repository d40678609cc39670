// Chooses the SPF records among the TXT records of a name (RFC 7208 4.5).
import { type DnsReply, txtValue, type TxtRecord } from '../../../../shared/dns.ts';
import { isSpfRecord, parseSpf } from './parse.ts';
import type { SpfReading } from './types.ts';

/** Type 99 is left aside: RFC 7208 3.1 withdrew it. */
export function spfRecords(reply: DnsReply): readonly TxtRecord[] {
  return reply.records.filter((record): record is TxtRecord => record.type === 'TXT' && isSpfRecord(txtValue(record)));
}

/** The reading of one record, with the joints of its character-strings. */
export function readSpfRecord(record: TxtRecord): SpfReading {
  let length = 0;
  const joints = record.strings.slice(0, -1).map((text) => (length += text.length));
  return parseSpf(txtValue(record), joints);
}
