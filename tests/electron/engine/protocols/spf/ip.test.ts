// Addresses, prefixes and reverse names.
import { describe, expect, it } from 'vitest';
import {
  isInNetwork,
  parseClientIp,
  parseNetwork,
  printIp,
  reverseName,
} from '../../../../../electron/engine/protocols/spf/ip.ts';

describe('parseNetwork', () => {
  it.each(['192.0.2', '192.0.2.256', '192.0.02.1', '0x7f.0.0.1', '::1%eth0', ':1::2', '2001:db8', '', '1.2.3.4.5'])(
    'refuses %j',
    (text) => {
      expect(parseNetwork(text)).toBeNull();
    },
  );

  it('keeps a mapped address IPv6 in a record, but not as a client', () => {
    expect(parseNetwork('::ffff:192.0.2.1')?.family).toBe(6);
    expect(parseClientIp('::FFFF:192.0.2.1')).toEqual(parseNetwork('192.0.2.1'));
  });
});

it('does not take an IPv4-compatible address for a mapped one', () => {
  expect(parseClientIp('::192.0.2.1')).toEqual(parseNetwork('::c000:201'));
  expect(parseClientIp('::192.0.2.1')?.family).toBe(6);
  expect(parseNetwork('2001:db8::192.0.2.1')).toEqual(parseNetwork('2001:db8::c000:201'));
});

describe('isInNetwork', () => {
  it.each([
    ['192.0.2.77', '192.0.2.64', 26, true],
    ['192.0.2.63', '192.0.2.64', 26, false],
    ['203.0.113.9', '192.0.2.1', 0, true],
    ['192.0.2.1', '192.0.2.1', 128, true],
    ['2001:db8:8000::1', '2001:db8:8000::', 33, true],
    ['2001:db8:7fff::1', '2001:db8:8000::', 33, false],
    ['192.0.2.1', '::', 0, false],
  ])('%s in %s/%i is %s', (client, network, prefix, inside) => {
    expect(isInNetwork(parseClientIp(client)!, parseNetwork(network)!, prefix)).toBe(inside);
  });
});

it('turns addresses round', () => {
  expect(reverseName(parseClientIp('192.0.2.1')!)).toBe('1.2.0.192.in-addr.arpa');
  expect(reverseName(parseClientIp('2001:db8::1')!)).toBe(`1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
  expect(printIp(parseClientIp('2001:DB8:0:0:0:0:0:1')!)).toBe('2001:db8::1');
});
