// What the tests of DKIM tokens share: the records of an identity at three server addresses, right unless said otherwise.
import { expect, test } from 'vitest';
import type { Audit } from '../../../../../electron/engine/audits/define-audit.ts';
import type { TokenAnswers, TokenReplies, ZoneServer, ZoneServers } from '../../../../../shared/artifacts.ts';
import type { DnsReply, SoaRecord } from '../../../../../shared/dns.ts';
import type { Finding } from '../../../../../shared/finding.ts';
import type { SesDkim, SesIdentity } from '../../../../../shared/ses.ts';
import { answer, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { exampleIdentity, exampleTokens, judgeIdentity, seen } from '../../../../fakes/ses-identity.ts';
import { keys } from '../../../../fixtures/dkim/keys.ts';

export { keys };

export const domain = 'shop.example';
export const [token] = exampleTokens;
/** The name of the first token's record, and its target. */
export const name = `${token}._domainkey.${domain}`;
export const target = `${token}.dkim.amazonses.com`;

export const ns1: ZoneServer = { name: 'ns1.dns-host.example', address: '192.0.2.1' };
export const ns1v6: ZoneServer = { name: 'ns1.dns-host.example', address: '2001:db8::1' };
export const ns2: ZoneServer = { name: 'ns2.other-host.example', address: '198.51.100.2' };
const places = [null, ns2, ns1v6, ns1];

export function cname(at: string, to: string, ttlSeconds = 300): DnsReply {
  return answer(at, 'CNAME', [{ name: at, type: 'CNAME', ttlSeconds, target: to }]);
}

export function soaReply(zone: string, change: Partial<SoaRecord> = {}): DnsReply {
  const record: SoaRecord = {
    name: zone,
    type: 'SOA',
    ttlSeconds: 3600,
    primary: 'ns1.dns-host.example',
    admin: 'hostmaster.dns-host.example',
    serial: 2026112001,
    refreshSeconds: 7200,
    retrySeconds: 900,
    expireSeconds: 1_209_600,
    minimumSeconds: 900,
    ...change,
  };
  return answer(zone, 'SOA', [record]);
}

export function zoneServers(change: Partial<ZoneServers> = {}): ZoneServers {
  const listed = [ns1.name, ns2.name];
  return {
    zone: domain,
    delegated: listed,
    listed,
    servers: [ns1, ns1v6, ns2].map((server) => ({ ...server, soa: soaReply(domain) })),
    withoutAddress: [],
    ...change,
  };
}

type Held = Pick<TokenAnswers, 'record'> & { readonly around?: readonly DnsReply[] };

/** What stands for the first token at each place; null leaves it right. The other two tokens are right. */
export type Holding = (server: ZoneServer | null) => Held | null;

export function tokens(holding: Holding, change: Partial<TokenReplies> = {}): readonly TokenReplies[] {
  return exampleTokens.map((each, index) => {
    const own = `${each}._domainkey.${domain}`;
    const expected = `${each}.dkim.amazonses.com`;
    const answers = places.map((server) => ({
      server,
      record: cname(own, expected),
      around: [],
      ...(index === 0 ? holding(server) : null),
    }));
    const right: TokenReplies = {
      token: each,
      name: own,
      expected,
      key: { ...txt(own, `p=${keys.rsa2048}`), chain: [expected] },
      target: txt(expected, `p=${keys.rsa2048}`),
      answers,
    };
    return index === 0 ? { ...right, ...change } : right;
  });
}

export const allRight: Holding = () => null;

/** The same at every server and at the resolver. */
export function everywhere(record: DnsReply, ...around: readonly DnsReply[]): Holding {
  return () => ({ record, around });
}

export const nothing = answer(name, 'CNAME', []);
export const silent = timeout(name, 'CNAME');

/** A BYODKIM identity with these TXT values at its selector. */
export const byodkim: Partial<SesDkim> = {
  origin: 'EXTERNAL',
  tokens: ['s2026'],
  signingHostedZone: null,
  currentKeyLength: null,
  nextKeyLength: null,
  lastKeyGenerationAtMs: null,
};
export const ownName = `s2026._domainkey.${domain}`;

export function ownKey(record: DnsReply, ...around: readonly DnsReply[]): readonly TokenReplies[] {
  const answers = places.map((server) => ({ server, record, around }));
  return [{ token: 's2026', name: ownName, expected: null, key: record, target: null, answers }];
}

export function withDkim(dkim: Partial<SesDkim>, change: Partial<SesIdentity> = {}): SesIdentity {
  const base = exampleIdentity(change);
  return { ...base, dkim: { ...base.dkim, ...dkim } };
}

export function judgeTokens(
  audit: Audit,
  dkimTokens: readonly TokenReplies[],
  { identity = exampleIdentity(), zone = zoneServers() } = {},
): Finding {
  return judgeIdentity(audit, { sesIdentity: identity, dkimTokens, zoneServers: zone });
}

/** Every audit of one kind of fault: right records pass, silence leaves it open, an address is judged by its domain. */
export function testTokenCases(audit: Audit): void {
  test('right records pass, although an IPv6 address cannot be reached', () => {
    const unreached: Holding = (server) => (server === ns1v6 ? { record: silent } : null);
    expect(judgeTokens(audit, tokens(unreached)).verdict).toBe('pass');
  });

  test('a token that nobody could be asked about leaves the question open', () => {
    const finding = judgeTokens(audit, tokens(everywhere(silent)));
    expect(finding).toMatchObject({ verdict: 'unknown', severity: audit.severity });
    expect(finding.says?.en).toContain(name);
  });

  test('without the delegation, the servers that were asked are enough', () => {
    const evidence = { zoneServers: { state: 'absent', atMs: 0, from: [] } } as const;
    const artifacts = { sesIdentity: exampleIdentity(), dkimTokens: tokens(allRight) };
    expect(judgeIdentity(audit, artifacts, evidence).verdict).toBe('pass');
  });

  test('an address identity is judged by its domain', () => {
    const identity = exampleIdentity({ kind: 'address', name: `sales@${domain}` });
    expect(judgeTokens(audit, tokens(everywhere(nothing)), { identity }).verdict).toBe('not-applicable');
  });
}

export { seen };
