// The reply that is missing behind a piece of weighed evidence, for an audit that cannot tell without it.
import type { DnsReply } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';

export function unreachedIn(...evidence: readonly Evidence<unknown>[]): readonly DnsReply[] {
  return evidence.flatMap((item) => (item.state === 'unreachable' && item.why.kind === 'dns' ? [item.why.reply] : []));
}
