// A scenario file as a whole: its story, its records, its misbehaving names.
import { describe, expect, it } from 'vitest';
import { readZone } from '../../../../electron/demo/zone/read-zone.ts';

const zone = `
; domain: shop.example
; en: One line,
; en: and another.
; ja: 一行目、
; ja: 二行目。
$ORIGIN shop.example.
$TTL 60
@  SOA ns1 admin ( 1 2 3 4 5 )
   A   192.0.2.1
www A  192.0.2.2
$BEHAVE _dmarc timeout
$ORIGIN sub
@  A   192.0.2.3
`;

describe('readZone', () => {
  it('tells the story in both languages', () => {
    expect(readZone(zone).story).toEqual({
      domain: 'shop.example',
      tells: { en: 'One line, and another.', ja: '一行目、二行目。' },
      selectors: [],
    });
  });

  it('reads the selectors that the story is about', () => {
    expect(readZone('; domain: a.example\n; selectors: s1  s2\n').story?.selectors).toEqual(['s1', 's2']);
  });

  it('reads owners: stated, repeated and below a second origin', () => {
    const owners = readZone(zone).records.map((record) => `${record.name} ${record.type} ${record.ttlSeconds}`);
    expect(owners).toEqual([
      'shop.example SOA 60',
      'shop.example A 60',
      'www.shop.example A 60',
      'sub.shop.example A 60',
    ]);
  });

  it('reads behaviours', () => {
    expect(readZone(zone).misbehaving).toEqual([{ name: '_dmarc.shop.example', behaviour: 'timeout' }]);
  });

  it('reads what single servers say, and whom the parent names', () => {
    const { records, misbehaving, sections, delegations } = readZone(`
$ORIGIN shop.example.
@ SOA ns1 admin ( 1 2 3 4 5 )
$DELEGATE ns1.old.example. ns2
$SERVER ns2
www A 192.0.2.9
$ABSENT mail
$ABSENT @ MX
$BEHAVE _dmarc servfail
$SERVER ns3.other.test.
$BEHAVE @ timeout
$SERVER *
after A 192.0.2.10
`);
    expect(records.map(({ name }) => name)).toEqual(['shop.example', 'after.shop.example']);
    expect(misbehaving).toEqual([]);
    expect(delegations).toEqual([{ zone: 'shop.example', servers: ['ns1.old.example', 'ns2.shop.example'] }]);
    expect(sections).toEqual([
      {
        host: 'ns2.shop.example',
        records: [{ name: 'www.shop.example', type: 'A', ttlSeconds: 3600, address: '192.0.2.9' }],
        absent: [
          { name: 'mail.shop.example', type: null },
          { name: 'shop.example', type: 'MX' },
        ],
        misbehaving: [{ name: '_dmarc.shop.example', behaviour: 'servfail' }],
      },
      {
        host: 'ns3.other.test',
        records: [],
        absent: [],
        misbehaving: [{ name: 'shop.example', behaviour: 'timeout' }],
      },
    ]);
  });

  it.each([
    ['$ABSENT a', 'line 1: Error: $ABSENT stands outside of every $SERVER section'],
    ['$SERVER a.\n$ABSENT b WHAT', 'line 2: Error: "WHAT" is no record type'],
    ['$INCLUDE a', 'line 1: Error: "$INCLUDE" is no directive'],
    ['$BEHAVE a sometimes', 'line 1: Error: "sometimes" is no behaviour'],
    ['\n  A 192.0.2.1', 'line 2: Error: the first record has no owner'],
  ])('names the line of a fault', (text, message) => {
    expect(() => readZone(text)).toThrow(message);
  });
});
