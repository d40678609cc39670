// The hosts behind MX records: their addresses, aliases, and what could not be asked.
import { describe, expect, it } from 'vitest';
import { mailHosts, unknownAbout } from '../../../../electron/engine/derive/mail-hosts.ts';
import { address, answer, ended, mx, nxdomain, timeout } from '../../../fakes/dns-reply.ts';

const own = mx('shop.example', [20, 'b.example'], [10, 'a.example'], [30, 'a.example'], [40, '192.0.2.9']);

describe('mailHosts', () => {
  it('lists each host once, by preference, without literals', () => {
    expect(mailHosts([own]).map(({ exchange }) => exchange.host)).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['yes', [address('a.example', '192.0.2.1'), timeout('a.example', 'AAAA')]],
    ['no', [nxdomain('a.example', 'A'), nxdomain('a.example', 'AAAA')]],
    ['unknown', [ended('a.example', 'A', 'nodata'), timeout('a.example', 'AAAA')]],
    ['unknown', [ended('a.example', 'A', 'nodata')]],
  ])('has an address: %s', (expected, replies) => {
    expect(mailHosts([own, ...replies])[0]?.hasAddress).toBe(expected);
  });

  it('finds the alias from the chain or from the CNAME itself', () => {
    const followed = { ...address('a.example', '192.0.2.1'), chain: ['real.example'] };
    const cname = answer('b.example', 'CNAME', [
      { name: 'b.example', type: 'CNAME', ttlSeconds: 300, target: 'other.example' },
    ]);
    expect(mailHosts([own, followed, cname]).map(({ alias }) => alias)).toEqual(['real.example', 'other.example']);
  });

  it('names what is not known', () => {
    const lost = timeout('b.example', 'A');
    expect(unknownAbout(mailHosts([own, lost, address('a.example', '192.0.2.1')]))).toEqual([lost]);
  });
});
