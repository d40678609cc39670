// The world through the eyes of single name servers: whose zones they answer for, where they differ, where they point.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../electron/demo/demo-world.ts';
import { lookUp } from '../../../electron/demo/look-up.ts';
import { nameServersOf, worldAt } from '../../../electron/demo/world-at.ts';
import { assembleWorld, listedServers } from '../../../electron/demo/world.ts';
import { readZone } from '../../../electron/demo/zone/read-zone.ts';
import type { DnsType } from '../../../shared/dns.ts';

const text = `
$TTL 3600
$ORIGIN example.
@ SOA a.registry admin ( 1 2 3 4 900 )
  NS a.registry
a.registry A 192.0.2.51
$ORIGIN host.example.
@ SOA ns1 admin ( 1 2 3 4 900 )
  NS ns1
  NS ns2
ns1 A 192.0.2.53
    AAAA 2001:db8::53
ns2 A 192.0.2.54
old A 192.0.2.55
$ORIGIN shop.example.
@ SOA ns1.host.example. admin ( 7 2 3 4 300 )
  NS ns1.host.example.
  NS ns2.host.example.
  MX 10 mail
www CNAME web
web A 192.0.2.80
mail A 192.0.2.25
*.wild TXT "any"
$ORIGIN moved.example.
@ SOA ns1.host.example. admin ( 9 2 3 4 300 )
  NS ns1.host.example.
@ TXT "new home"
$DELEGATE old.host.example. gone.host.example.
$ORIGIN dept.shop.example.
@ SOA ns.abroad.test. admin ( 1 2 3 4 300 )
  NS ns.abroad.test.
x TXT "abroad"
$BEHAVE slow timeout
$ORIGIN abroad.test.
@ SOA ns admin ( 1 2 3 4 300 )
  NS ns
ns A 192.0.2.56
`;
const sections = `
$ORIGIN shop.example.
$SERVER ns2.host.example.
@ SOA ns1.host.example. admin ( 6 2 3 4 300 )
web A 192.0.2.99
$ABSENT www
$ABSENT @ MX
$BEHAVE mail servfail
$ORIGIN moved.example.
$SERVER old.host.example.
@ SOA old.host.example. admin ( 3 2 3 4 300 )
@ NS old.host.example.
@ TXT "old home"
`;
const world = assembleWorld([readZone(text), readZone(sections)]);

function brief(host: string | null, name: string, type: DnsType): string {
  const content = lookUp(host === null ? world : worldAt(world, host), { name, type });
  if (content === null) return 'silence';
  const { answers, authority, additional = [] } = content;
  const parts = [answers, authority, additional].map((records) =>
    records.map((record) => `${record.name} ${record.type}`).join(', '),
  );
  return `${content.rcode}${content.authoritative ? ' aa' : ''} [${parts.join('] [')}]`;
}

describe('worldAt', () => {
  it.each([
    ['ns1.host.example', 'shop.example', 'MX', 'NOERROR aa [shop.example MX] [] []'],
    ['ns1.host.example', 'www.shop.example', 'A', 'NOERROR aa [www.shop.example CNAME, web.shop.example A] [] []'],
    ['ns1.host.example', 'a.wild.shop.example', 'TXT', 'NOERROR aa [a.wild.shop.example TXT] [] []'],
    ['ns1.host.example', 'example', 'NS', 'REFUSED [] [] []'],
    ['ns1.host.example', 'abroad.test', 'SOA', 'REFUSED [] [] []'],
    ['a.registry.example', 'example', 'NS', 'NOERROR aa [example NS] [] []'],
    ['a.registry.example', 'nobody.example', 'A', 'NXDOMAIN aa [] [example SOA] []'],
    ['ns.abroad.test', 'shop.example', 'MX', 'REFUSED [] [] []'],
  ] as const)('%s answers for its own zones only: %s %s', (host, name, type, expected) => {
    expect(brief(host, name, type)).toBe(expected);
  });

  const ns = 'shop.example NS, shop.example NS';
  const glue = 'ns1.host.example A, ns1.host.example AAAA, ns2.host.example A';
  it.each([
    ['a.registry.example', 'shop.example', `NOERROR [] [${ns}] [${glue}]`],
    ['a.registry.example', 'any.www.shop.example', `NOERROR [] [${ns}] [${glue}]`],
    ['a.registry.example', 'x.dept.shop.example', `NOERROR [] [${ns}] [${glue}]`],
    ['a.registry.example', 'moved.example', 'NOERROR [] [moved.example NS, moved.example NS] [old.host.example A]'],
    ['ns1.host.example', 'x.dept.shop.example', 'NOERROR [] [dept.shop.example NS] []'],
  ])('%s points on from %s, with the addresses in its own zone', (host, name, expected) => {
    expect(brief(host, name, 'NS')).toBe(expected);
  });

  it('replaces, leaves out and breaks what the section says, at that server only', () => {
    expect(lookUp(worldAt(world, 'ns2.host.example'), { name: 'web.shop.example', type: 'A' })?.answers).toMatchObject([
      { address: '192.0.2.99' },
    ]);
    expect(lookUp(worldAt(world, 'ns2.host.example'), { name: 'shop.example', type: 'SOA' })?.answers).toMatchObject([
      { serial: 6 },
    ]);
    expect(brief('ns2.host.example', 'www.shop.example', 'A')).toBe('NXDOMAIN aa [] [shop.example SOA] []');
    expect(brief('ns2.host.example', 'shop.example', 'MX')).toBe('NOERROR aa [] [shop.example SOA] []');
    expect(brief('ns2.host.example', 'mail.shop.example', 'A')).toBe('SERVFAIL [] [] []');
    expect(brief('ns1.host.example', 'mail.shop.example', 'A')).toBe('NOERROR aa [mail.shop.example A] [] []');
    expect(brief(null, 'www.shop.example', 'A')).toBe('NOERROR aa [www.shop.example CNAME, web.shop.example A] [] []');
  });

  it('leaves a server that only the parent names what its section says, or nothing', () => {
    const old = lookUp(worldAt(world, 'old.host.example'), { name: 'moved.example', type: 'TXT' });
    expect(old).toMatchObject({ authoritative: true, answers: [{ strings: ['old home'] }] });
    expect(brief('old.host.example', 'moved.example', 'MX')).toBe('NOERROR aa [] [moved.example SOA] []');
    expect(brief('old.host.example', 'shop.example', 'MX')).toBe('REFUSED [] [] []');
    expect(brief('gone.host.example', 'moved.example', 'TXT')).toBe('REFUSED [] [] []');
    expect(lookUp(world, { name: 'moved.example', type: 'TXT' })?.answers).toMatchObject([{ strings: ['new home'] }]);
  });

  it('breaks names only at the servers that answer for them', () => {
    expect(brief('ns.abroad.test', 'slow.dept.shop.example', 'TXT')).toBe('silence');
    expect(brief('ns1.host.example', 'slow.dept.shop.example', 'TXT')).toBe('NOERROR [] [dept.shop.example NS] []');
    expect(brief(null, 'slow.dept.shop.example', 'TXT')).toBe('silence');
  });

  it('knows every server that is named anywhere, with its addresses', () => {
    expect(Object.fromEntries(nameServersOf(world))).toEqual({
      'a.registry.example': ['192.0.2.51'],
      'ns1.host.example': ['192.0.2.53', '2001:db8::53'],
      'ns2.host.example': ['192.0.2.54'],
      'ns.abroad.test': ['192.0.2.56'],
      'old.host.example': ['192.0.2.55'],
      'gone.host.example': [],
    });
  });

  it('refuses a section of a server that has no zone to say it in', () => {
    const stray = readZone('$ORIGIN shop.example.\n$SERVER ns9.host.example.\nweb A 192.0.2.1\n');
    expect(() => assembleWorld([readZone(text), stray])).toThrow('does not list it');
  });

  it('is at one with the scenario files: every name server they name has an address, and answers for its zones', () => {
    const demo = demoWorld();
    const silent = [...demo.apexes.keys()].flatMap((zone) =>
      listedServers(demo, zone).filter((host) => {
        const soa = lookUp(worldAt(demo, host), { name: zone, type: 'SOA' });
        return soa?.authoritative !== true || (nameServersOf(demo).get(host) ?? []).length === 0;
      }),
    );
    expect(silent).toEqual([]);
    expect([...nameServersOf(demo)].filter(([, addresses]) => addresses.length === 0)).toEqual([]);
  });
});
