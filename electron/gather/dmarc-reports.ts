// Asks for the permission to report to foreign domains, and whether each report domain can receive mail at all.
import type { DnsQuestion } from '../../shared/dns.ts';
import { dnsSource } from '../../shared/evidence.ts';
import { canBeAsked, destinationsOf } from '../engine/derive/dmarc-reports.ts';
import type { Gatherer } from './gatherer.ts';

/** Absent: no record applies, or it names no address. Each reply keeps its own outcome. */
export const dmarcReports: Gatherer<'dmarcReports'> = async ({ target, ask, clock, get }) => {
  const walk = await get('dmarcWalk');
  if (walk.state !== 'seen') return walk;
  const destinations = destinationsOf(target.domain, walk.value);
  if (destinations.length === 0) return { state: 'absent', atMs: clock.nowMs(), from: walk.from };
  const hosts = [...new Set(destinations.map(({ host }) => host))];
  const permissions = destinations.flatMap(({ permission }) =>
    permission !== null && canBeAsked(permission) ? [permission] : [],
  );
  const [answers, mailHosts] = await Promise.all([
    Promise.all([...new Set(permissions)].map((name) => ask({ name, type: 'TXT' }))),
    Promise.all(hosts.map((name) => ask({ name, type: 'MX' }))),
  ]);
  // RFC 5321 5.1: without MX, mail goes to the address of the name itself.
  const fallbacks = mailHosts
    .filter(({ outcome }) => outcome === 'nodata')
    .flatMap(({ question }): readonly DnsQuestion[] => [
      { name: question.name, type: 'A' },
      { name: question.name, type: 'AAAA' },
    ]);
  const addresses = await Promise.all(fallbacks.map((question) => ask(question)));
  const replies = [...answers, ...mailHosts, ...addresses];
  return { state: 'seen', value: replies, atMs: clock.nowMs(), from: replies.map(dnsSource) };
};
