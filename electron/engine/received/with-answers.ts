// Puts the DNS answers that a check of a message weighed beside its findings: keys to DKIM and ARC, policies to DMARC, all others to SPF.
import type { DnsReply } from '../../../shared/dns.ts';
import { dnsSource } from '../../../shared/evidence.ts';
import type { Finding, Topic } from '../../../shared/finding.ts';

/** Of each finding. */
const mostAnswers = 40;

export function withAnswers(findings: readonly Finding[], replies: readonly DnsReply[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.verdict === 'not-applicable') return finding;
    const about = replies.filter((reply) => topicsOf(reply).includes(finding.topic)).slice(0, mostAnswers);
    return { ...finding, evidence: [...finding.evidence, ...about.map(dnsSource)] };
  });
}

function topicsOf({ question: { name } }: DnsReply): readonly Topic[] {
  if (name.startsWith('_dmarc.')) return ['message-dmarc'];
  return name.includes('._domainkey.') ? ['message-dkim', 'message-arc'] : ['message-spf'];
}
