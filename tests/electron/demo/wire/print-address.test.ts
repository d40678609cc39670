// Addresses become the bytes of A and AAAA records.
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { printAddress } from '../../../../electron/demo/wire/print-address.ts';

describe('printAddress', () => {
  it('agrees with ipaddr.js on every IPv4 and IPv6 address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        expect(printAddress(address)).toEqual(ipaddr.parse(address).toByteArray());
      }),
    );
  });

  it('refuses what is no address', () => {
    expect(() => printAddress('192.0.2')).toThrow('no IP address');
  });
});
