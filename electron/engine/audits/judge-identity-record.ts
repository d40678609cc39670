// What the audits of the DMARC record over an identity begin with: the record that decides for its From domain.
import type { DnsReply } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { DecidingRecord } from '../derive/dmarc-record.ts';
import type { Judgement } from './define-audit.ts';
import { judgeDmarcRecord } from './judge-dmarc-record.ts';

export function judgeIdentityRecord(
  { domain }: SesIdentity,
  replies: readonly DnsReply[],
  judge: (found: DecidingRecord) => Judgement,
): Judgement {
  return judgeDmarcRecord({ domain, selectors: [], mailFrom: null }, replies, judge);
}
