// Finds one reply among many by its question.
import type { DnsName, DnsReply, DnsType } from '../../../../shared/dns.ts';
import { normalName } from './name.ts';

export function findReply(replies: readonly DnsReply[], name: DnsName, type: DnsType): DnsReply | undefined {
  const wanted = normalName(name);
  return replies.find(({ question }) => question.type === type && question.name === wanted);
}
