// MX answers: order, null MX, address literals in the shapes that panels make of them.
import { describe, expect, it } from 'vitest';
import { isNullMx, literalIn, parseMx } from '../../../../../electron/engine/protocols/mx/parse.ts';
import { mx, nxdomain } from '../../../../fakes/dns-reply.ts';

describe('parseMx', () => {
  it('orders by preference, then by name', () => {
    const reply = mx('shop.example', [20, 'b.example'], [10, 'z.example'], [10, 'a.example']);
    expect(parseMx(reply).map(({ host }) => host)).toEqual(['a.example', 'z.example', 'b.example']);
  });

  it('tells null MX, literals and hosts apart', () => {
    const reply = mx('shop.example', [0, '.'], [1, '192.0.2.1'], [2, 'mail.shop.example']);
    expect(parseMx(reply).map(({ kind }) => kind)).toEqual(['null', 'literal', 'host']);
  });

  it('has nothing for a reply without records', () => {
    expect(parseMx(nxdomain('shop.example', 'MX'))).toEqual([]);
  });
});

describe('isNullMx', () => {
  it.each([
    [[[0, '.']], true],
    [[[10, '.']], false],
    [
      [
        [0, '.'],
        [10, 'mail.example'],
      ],
      false,
    ],
    [[[0, 'mail.example']], false],
    [[], false],
  ] as const)('%j is %s', (records, expected) => {
    expect(isNullMx(parseMx(mx('shop.example', ...records)))).toBe(expected);
  });
});

describe('literalIn', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1.shop.example', '192.0.2.1'],
    ['[192.0.2.1]', '192.0.2.1'],
    ['[ipv6:2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1.shop.example', '2001:db8::1'],
    ['mail.shop.example', null],
    ['1.2.3.example', null],
    ['192.0.2.1.other.example', null],
    ['192.0.2.256', null],
    ['shop.example', null],
  ])('%s holds %s', (exchange, expected) => {
    expect(literalIn(exchange, 'shop.example')).toBe(expected);
  });
});
