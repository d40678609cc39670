// What a domain says of itself: that it sends nothing (v=spf1 -all), that it receives nothing (null MX, RFC 7505).
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsReply, txtValues } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { parseMx } from '../protocols/mx/parse.ts';

export type Declared = 'yes' | 'no' | 'unknown';

export type Declarations = { readonly apexTxt: Evidence<DnsReply>; readonly mx: Evidence<DnsReplies> };

/** RFC 7208 10.1.2: its only SPF record lets nobody send. */
export function sendsNothing(apexTxt: Evidence<DnsReply>): Declared {
  if (apexTxt.state === 'unreachable') return 'unknown';
  const records = spfRecordsIn(apexTxt);
  return records.length === 1 && /^v=spf1 +-all *$/iu.test(records[0] ?? '') ? 'yes' : 'no';
}

/** The artifact `mx` as evidence: its first reply is the domain's own. */
export function receivesNothing(mx: Evidence<DnsReplies>): Declared {
  if (mx.state === 'unreachable') return 'unknown';
  const [own] = mx.state === 'absent' ? [] : mx.value;
  const exchanges = own === undefined ? [] : parseMx(own);
  // RFC 7505 3 asks for preference 0 and a single record; with another the domain still means the same.
  return exchanges.length > 0 && exchanges.every(({ kind }) => kind === 'null') ? 'yes' : 'no';
}

/** SPF lets nobody send, or there is no SPF record and a null MX says that mail is no business of this domain. */
export function sendsNoMail({ apexTxt, mx }: Declarations): Declared {
  const forbids = sendsNothing(apexTxt);
  if (forbids !== 'no') return forbids;
  return spfRecordsIn(apexTxt).length === 0 ? receivesNothing(mx) : 'no';
}

function spfRecordsIn(apexTxt: Evidence<DnsReply>): readonly string[] {
  return apexTxt.state === 'seen' ? txtValues(apexTxt.value).filter((text) => /^v=spf1(?: |$)/iu.test(text)) : [];
}
