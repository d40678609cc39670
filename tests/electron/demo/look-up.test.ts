// The name server's algorithm: negative answers, wildcards, aliases, zones and failures.
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../electron/demo/look-up.ts';
import { assembleWorld } from '../../../electron/demo/world.ts';
import { readZone } from '../../../electron/demo/zone/read-zone.ts';
import type { DnsType } from '../../../shared/dns.ts';

const world = assembleWorld([
  readZone(`
$TTL 3600
$ORIGIN example.
@ SOA ns admin ( 1 2 3 4 900 )
$ORIGIN shop.example.
@ SOA ns admin ( 1 2 3 4 300 )
@ MX 10 mail
mail A 192.0.2.1
deep.empty.inner A 192.0.2.2
alias CNAME mail
abroad CNAME host.other.test.
outside CNAME www.nowhere.invalid.
lost CNAME gone
toslow CNAME x.slow.other.test.
round1 CNAME round2
round2 CNAME round1
$ORIGIN wild.example.
@ SOA ns admin ( 1 2 3 4 300 )
* TXT "any"
* MX 10 mail
there.branch A 192.0.2.3
*.alias CNAME there.branch
$ORIGIN other.test.
@ SOA ns admin ( 1 2 3 4 300 )
host A 192.0.2.4
$BEHAVE slow timeout
$BEHAVE broken servfail
$BEHAVE closed refused
`),
]);

const ask = (name: string, type: DnsType | 'ANY' | null) => lookUp(world, { name, type });
const brief = (name: string, type: DnsType | 'ANY' | null) => {
  const content = ask(name, type);
  if (content === null) return 'silence';
  const section = (records: typeof content.answers) =>
    records.map((record) => `${record.name} ${record.type}`).join(', ');
  return `${content.rcode} [${section(content.answers)}] [${section(content.authority)}]`;
};

describe('lookUp', () => {
  it.each([
    ['an answer', 'shop.example', 'MX', 'NOERROR [shop.example MX] []'],
    ['NODATA with the SOA', 'mail.shop.example', 'MX', 'NOERROR [] [shop.example SOA]'],
    ['NXDOMAIN with the SOA', 'none.shop.example', 'A', 'NXDOMAIN [] [shop.example SOA]'],
    ['an empty non-terminal exists', 'empty.inner.shop.example', 'A', 'NOERROR [] [shop.example SOA]'],
    ['a name below the parent zone only', 'nobody.example', 'A', 'NXDOMAIN [] [example SOA]'],
    ['a name outside the world', 'www.nowhere.invalid', 'A', 'REFUSED [] []'],
    ['the root', '.', 'SOA', 'REFUSED [] []'],
    ['a type nobody has', 'mail.shop.example', null, 'NOERROR [] [shop.example SOA]'],
  ] as const)('%s', (_, name, type, expected) => {
    expect(brief(name, type)).toBe(expected);
  });

  it.each([
    ['alias.shop.example', 'A', 'NOERROR [alias.shop.example CNAME, mail.shop.example A] []'],
    ['alias.shop.example', 'CNAME', 'NOERROR [alias.shop.example CNAME] []'],
    ['alias.shop.example', 'TXT', 'NOERROR [alias.shop.example CNAME] [shop.example SOA]'],
    ['abroad.shop.example', 'A', 'NOERROR [abroad.shop.example CNAME, host.other.test A] []'],
    ['lost.shop.example', 'A', 'NXDOMAIN [lost.shop.example CNAME] [shop.example SOA]'],
    ['outside.shop.example', 'A', 'NOERROR [outside.shop.example CNAME] []'],
    ['toslow.shop.example', 'A', 'NOERROR [toslow.shop.example CNAME] []'],
    ['round1.shop.example', 'A', 'NOERROR [round1.shop.example CNAME, round2.shop.example CNAME] []'],
  ] as const)('alias %s %s', (name, type, expected) => {
    expect(brief(name, type)).toBe(expected);
  });

  // RFC 4592 2.2.1 and 3.3.1
  it.each([
    ['covers a missing name, under the name asked', 'x.wild.example', 'TXT', 'NOERROR [x.wild.example TXT] []'],
    ['covers names with several labels more', 'a.b.c.wild.example', 'TXT', 'NOERROR [a.b.c.wild.example TXT] []'],
    ['has NODATA too', 'x.wild.example', 'A', 'NOERROR [] [wild.example SOA]'],
    ['does not cover an existing name', 'there.branch.wild.example', 'TXT', 'NOERROR [] [wild.example SOA]'],
    ['does not cover an empty non-terminal', 'branch.wild.example', 'TXT', 'NOERROR [] [wild.example SOA]'],
    ['does not reach below an existing name', 'x.branch.wild.example', 'TXT', 'NXDOMAIN [] [wild.example SOA]'],
    [
      'may be an alias',
      'x.alias.wild.example',
      'A',
      'NOERROR [x.alias.wild.example CNAME, there.branch.wild.example A] []',
    ],
    ['does not cover the apex', 'wild.example', 'TXT', 'NOERROR [] [wild.example SOA]'],
    ['is a name itself', '*.wild.example', 'TXT', 'NOERROR [*.wild.example TXT] []'],
  ] as const)('a wildcard %s', (_, name, type, expected) => {
    expect(brief(name, type)).toBe(expected);
  });

  it.each([
    ['slow.other.test', 'silence'],
    ['below.slow.other.test', 'silence'],
    ['broken.other.test', 'SERVFAIL [] []'],
    ['closed.other.test', 'REFUSED [] []'],
    ['host.other.test', 'NOERROR [] [other.test SOA]'],
  ])('the server of %s: %s', (name, expected) => {
    expect(brief(name, 'TXT')).toBe(expected);
  });

  it('gives a negative answer the lesser TTL (RFC 2308 3)', () => {
    expect(ask('none.shop.example', 'A')?.authority).toMatchObject([{ ttlSeconds: 300 }]);
  });

  it('is authoritative for what it answers, not for what it refuses', () => {
    expect(ask('shop.example', 'MX')?.authoritative).toBe(true);
    expect(ask('www.nowhere.invalid', 'A')?.authoritative).toBe(false);
  });

  it('answers ANY with all that the name owns', () => {
    expect(brief('shop.example', 'ANY')).toBe('NOERROR [shop.example SOA, shop.example MX] []');
  });

  it('refuses a record outside every zone', () => {
    expect(() => assembleWorld([readZone('a.example. A 192.0.2.1')])).toThrow('lies in no zone');
  });
});
