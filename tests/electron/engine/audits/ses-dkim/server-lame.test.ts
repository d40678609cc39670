import { expect, test } from 'vitest';
import { sesDkimServerLame } from '../../../../../electron/engine/audits/ses-dkim/server-lame.ts';
import type { DnsOutcome } from '../../../../../shared/dns.ts';
import { ended } from '../../../../fakes/dns-reply.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { domain, ns1, ns1v6, ns2, soaReply, zoneServers } from './token-cases.ts';

function judge(...outcomes: readonly DnsOutcome[]) {
  const addresses = [ns1, ns1v6, ns2];
  const servers = addresses.map((server, index) => {
    const outcome = outcomes[index] ?? 'answer';
    return { ...server, soa: outcome === 'answer' ? soaReply(domain) : ended(domain, 'SOA', outcome) };
  });
  return judgeIdentity(sesDkimServerLame, { sesIdentity: exampleIdentity(), zoneServers: zoneServers({ servers }) });
}

test.each(['refused', 'servfail', 'nxdomain'] as const)('a server that says %s fails', (outcome) => {
  const finding = judge('answer', 'answer', outcome);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('ns2.other-host.example (198.51.100.2)');
});

test('an IPv6 address that cannot be reached is no fault where IPv4 answers', () => {
  expect(judge('answer', 'unreachable').verdict).toBe('pass');
});

test('a server that is silent at every address leaves it open', () => {
  expect(judge('timeout', 'unreachable').verdict).toBe('unknown');
});

test('where none answers, something on the way may speak for them all', () => {
  expect(judge('refused', 'refused', 'refused').verdict).toBe('unknown');
});

test('the servers of an address are judged with its domain', () => {
  const sesIdentity = exampleIdentity({ kind: 'address' });
  expect(judgeIdentity(sesDkimServerLame, { sesIdentity, zoneServers: zoneServers() }).verdict).toBe('not-applicable');
});
