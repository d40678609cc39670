// Which of three it is: no such domain, a resolver of no use, or a domain worth auditing.
import { describe, expect, it } from 'vitest';
import { diagnoseSilence } from '../../../electron/flows/diagnose-silence.ts';
import type { DnsOutcome, DnsReply } from '../../../shared/dns.ts';
import { answer, ended, txt } from '../../fakes/dns-reply.ts';

function diagnose(domainEnds: DnsOutcome, rootEnds: DnsOutcome, replies: readonly DnsReply[] = []) {
  const ask = ({ name, type }: DnsReply['question']) =>
    Promise.resolve(ended(name, type, name === '.' ? rootEnds : domainEnds));
  const resolver = { servers: ['192.0.2.1:53', '192.0.2.2:53'], ask, close: () => Promise.resolve() };
  const world = {
    profileId: 'x',
    kind: 'live',
    resolver,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'f00dcafe' },
  } as const;
  return diagnoseSilence({ target: { domain: 'a.example', selectors: [], mailFrom: null }, world, ask, replies });
}

const servers = '192.0.2.1:53, 192.0.2.2:53';

describe('diagnoseSilence', () => {
  it.each([
    ['timeout', 'timeout', { kind: 'resolver-unreachable', server: servers }],
    ['timeout', 'unreachable', { kind: 'resolver-unreachable', server: servers }],
    ['malformed', 'malformed', { kind: 'resolver-garbage', server: servers }],
    ['refused', 'refused', { kind: 'resolver-declines', server: servers, domain: 'a.example', rcode: 'REFUSED' }],
    ['servfail', 'servfail', { kind: 'resolver-declines', server: servers, domain: 'a.example', rcode: 'SERVFAIL' }],
    ['cancelled', 'cancelled', { kind: 'cancelled' }],
    ['nxdomain', 'timeout', { kind: 'no-such-domain', domain: 'a.example', server: '127.0.0.1:53' }],
  ] as const)('%s, and %s for the root', async (domainEnds, rootEnds, failure) => {
    expect(await diagnose(domainEnds, rootEnds)).toEqual(failure);
  });

  it.each([
    ['timeout', 'answer'],
    ['timeout', 'nxdomain'],
    ['servfail', 'nodata'],
    ['timeout', 'refused'],
    ['refused', 'servfail'],
    ['nodata', 'timeout'],
    ['answer', 'refused'],
  ] as const)('audits where the domain ends in %s and the root in %s', async (domainEnds, rootEnds) => {
    expect(await diagnose(domainEnds, rootEnds)).toBeNull();
  });

  it('audits a name that does not exist when something below it does, but not for a namesake', async () => {
    expect(await diagnose('nxdomain', 'answer', [txt('_dmarc.a.example', 'v=DMARC1')])).toBeNull();
    const namesake = [txt('notreallya.example', 'x')];
    expect(await diagnose('nxdomain', 'answer', namesake)).toMatchObject({ kind: 'no-such-domain' });
  });

  it('audits wherever anything was learnt', async () => {
    expect(await diagnose('timeout', 'timeout', [answer('a.example', 'MX', [])])).toBeNull();
  });
});
