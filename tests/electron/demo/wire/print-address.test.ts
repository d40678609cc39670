// Addresses become the bytes of A and AAAA records.
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { printAddress } from '../../../../electron/demo/wire/print-address.ts';

describe('printAddress', () => {
  it('agrees with ipaddr.js on every IPv4 and IPv6 address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        // ipaddr.js reads an IPv4-compatible address (RFC 4291 2.5.5.1) as the IPv4-mapped one: see below.
        fc.pre(!/^::\d+\.\d+\.\d+\.\d+$/u.test(address));
        expect(printAddress(address)).toEqual(ipaddr.parse(address).toByteArray());
      }),
    );
  });

  it('tells an IPv4-compatible address from an IPv4-mapped one', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(printAddress('::1.2.3.4')).toEqual([...zeros, 0, 0, 1, 2, 3, 4]);
    expect(printAddress('::ffff:1.2.3.4')).toEqual([...zeros, 255, 255, 1, 2, 3, 4]);
  });

  it('refuses what is no address', () => {
    expect(() => printAddress('192.0.2')).toThrow('no IP address');
  });
});
