import { describe, expect, it } from 'vitest';
import { deriveTokenMatrix, tokenMatrixDetail } from '../../../../electron/engine/derive/token-matrix.ts';
import type { TokenReplies } from '../../../../shared/artifacts.ts';
import { ended, timeout, txt } from '../../../fakes/dns-reply.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';
import {
  allRight,
  byodkim,
  everywhere,
  type Holding,
  keys,
  name,
  nothing,
  ns1v6,
  ns2,
  ownKey,
  ownName,
  silent,
  target,
  tokens,
  withDkim,
  zoneServers,
} from '../audits/ses-dkim/token-cases.ts';

const matrixOf = (dkimTokens: readonly TokenReplies[], identity = exampleIdentity()) =>
  deriveTokenMatrix(identity, dkimTokens, zoneServers());
const cellsOf = (holding: Holding) => matrixOf(tokens(holding)).rows[0]?.cells ?? [];

describe('its columns', () => {
  it('begin with the resolver and go on by provider, IPv4 first', () => {
    expect(matrixOf(tokens(allRight)).columns).toEqual([
      { kind: 'resolver', server: '127.0.0.1:53', address: null, provider: null },
      {
        kind: 'authoritative',
        server: 'ns1.dns-host.example',
        address: '192.0.2.1',
        provider: 'dns-host.example',
      },
      {
        kind: 'authoritative',
        server: 'ns1.dns-host.example',
        address: '2001:db8::1',
        provider: 'dns-host.example',
      },
      {
        kind: 'authoritative',
        server: 'ns2.other-host.example',
        address: '198.51.100.2',
        provider: 'other-host.example',
      },
    ]);
  });

  it('are the delegated servers where none was asked, as unknown', () => {
    const resolved = tokens(allRight).map((row) => ({
      ...row,
      answers: row.answers.filter(({ server }) => server === null),
    }));
    const { columns, rows } = matrixOf(resolved);
    expect(columns).toHaveLength(4);
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['right', 'unknown', 'unknown', 'unknown']);
  });

  it('leave out the servers of the domain where _domainkey has others', () => {
    const other = { name: 'ns9.dns-host.example', address: '192.0.2.9', soa: timeout('shop.example', 'SOA') };
    const zone = zoneServers({ servers: [other] });
    const { columns } = deriveTokenMatrix(exampleIdentity(), tokens(allRight), zone);
    expect(columns.map(({ server }) => server)).not.toContain(other.name);
  });

  it('are those that answered where the delegation is not known', () => {
    expect(deriveTokenMatrix(exampleIdentity(), tokens(allRight), null).columns).toHaveLength(4);
  });
});

describe('its cells', () => {
  it('say what stands there, with the reply that proves it', () => {
    const [, cell] = cellsOf(everywhere(nothing));
    expect(cell).toMatchObject({ state: 'absent', tone: 'bad', found: null, evidence: [nothing] });
  });

  it('do not hold an IPv6 address that cannot be reached against the domain', () => {
    const cells = cellsOf((server) => (server === ns1v6 ? { record: ended(name, 'CNAME', 'unreachable') } : null));
    expect(cells.map(({ state }) => state)).toEqual(['right', 'right', 'unknown', 'right']);
    expect(cells[2]?.says.en).toContain('says nothing against the domain');
  });

  it.each([
    ['servfail', 'SERVFAIL'],
    ['refused', 'REFUSED'],
    ['timeout', 'in time'],
    ['other-rcode', 'could not be asked'],
  ] as const)('are unknown after %s', (outcome, said) => {
    const [, , , cell] = cellsOf((server) => (server === ns2 ? { record: ended(name, 'CNAME', outcome) } : null));
    expect(cell).toMatchObject({ state: 'unknown', tone: 'unknown' });
    expect(cell?.says.en).toContain(said);
  });

  it('tell an old answer of the resolver from a fault of the zone', () => {
    const [resolver] = cellsOf((server) => (server === null ? { record: nothing } : null));
    expect(resolver).toMatchObject({ state: 'absent', tone: 'warn' });
    expect(resolver?.says.en).toContain('older answer from a cache');
    const [wrong] = cellsOf((server) => (server === null || server === ns2 ? { record: nothing } : null));
    expect(wrong?.tone).toBe('bad');
    const [alone] = cellsOf((server) => (server === null ? { record: nothing } : { record: silent }));
    expect(alone?.tone).toBe('bad');
  });
});

describe('the key of a row', () => {
  it.each([
    [{}, 'ok', 'RSA 2048 bits'],
    [{ target: txt(target, `p=${keys.rsa1024}`) }, 'warn', 'SES says 2048'],
    [{ target: txt(target, 'p=') }, 'bad', 'withdrawn'],
    [{ target: txt(target) }, 'bad', 'no key'],
    [{ target: timeout(target, 'TXT') }, 'unknown', 'could not be looked up'],
    [{ key: ended(name, 'TXT', 'servfail') }, 'bad', 'does not reach it'],
  ] as const)('with %o is %s', (change, tone, said) => {
    const { key } = matrixOf(tokens(allRight, change)).rows[0] ?? {};
    expect(key?.tone).toBe(tone);
    expect(key?.says.en).toContain(said);
  });

  it("is the user's own with BYODKIM", () => {
    const keyOf = (...texts: readonly string[]) =>
      matrixOf(ownKey(txt(ownName, ...texts)), withDkim(byodkim)).rows[0]?.key;
    expect(keyOf(`p=${keys.rsa2048}`)).toMatchObject({ tone: 'ok', says: { en: 'RSA 2048 bits' } });
    expect(keyOf('p=customerProvidedPublicKey')?.tone).toBe('bad');
    expect(keyOf()).toBeNull();
  });
});

it('is a detail of findings, too', () => {
  const detail = tokenMatrixDetail(matrixOf(tokens(allRight)));
  expect(detail.columns[1]).toBe('ns1.dns-host.example (192.0.2.1)');
  expect(detail.rows).toHaveLength(3);
  expect(detail.rows[0]).toMatchObject({ label: name });
  expect(detail.rows[0]?.cells).toHaveLength(detail.columns.length);
});
