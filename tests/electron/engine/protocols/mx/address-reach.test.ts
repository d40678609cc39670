// Which addresses the internet cannot reach (RFC 6890).
import { describe, expect, it } from 'vitest';
import { confinementOf } from '../../../../../electron/engine/protocols/mx/address-reach.ts';

describe('confinementOf', () => {
  it.each([
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.32.0.1', null],
    ['192.168.255.1', 'private'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['100.64.0.1', 'shared'],
    ['224.0.0.1', 'multicast'],
    ['0.0.0.0', 'unspecified'],
    ['8.8.8.8', null],
    ['fd00::1', 'private'],
    ['fe80::1', 'link-local'],
    ['::1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['2600::1', null],
    ['192.0.2.1', null],
    ['2001:db8::1', null],
    ['no address', null],
  ])('%s: %s', (address, expected) => {
    expect(confinementOf(address)).toBe(expected);
  });
});
