// Addresses, their names, and whether the names lead back.
import { describe, expect, it } from 'vitest';
import { mailHosts } from '../../../../electron/engine/derive/mail-hosts.ts';
import { namedAddresses } from '../../../../electron/engine/derive/named-addresses.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { address, answer, mx, nxdomain, timeout } from '../../../fakes/dns-reply.ts';

const ptrName = '1.2.0.192.in-addr.arpa';
const ptr = (...names: string[]) =>
  answer(
    ptrName,
    'PTR',
    names.map((target) => ({ name: ptrName, type: 'PTR', ttlSeconds: 300, target })),
  );
const base = [mx('shop.example', [10, 'mail.shop.example']), address('mail.shop.example', '192.0.2.1')];
const stateOf = (...more: DnsReply[]) => namedAddresses([...base, ...more], mailHosts([...base, ...more]))[0]?.state;

describe('namedAddresses', () => {
  it.each([
    ['confirmed', [ptr('mail.shop.example')]],
    [
      'confirmed by another name',
      [ptr('gone.example', 'out.example'), nxdomain('gone.example', 'A'), address('out.example', '192.0.2.1')],
    ],
    ['no-name', [nxdomain(ptrName, 'PTR')]],
    ['not-confirmed', [ptr('out.example'), address('out.example', '192.0.2.9')]],
    ['unknown for the PTR', [timeout(ptrName, 'PTR')]],
    ['unknown for the way back', [ptr('out.example'), timeout('out.example', 'A')]],
  ])('%s', (expected, replies) => {
    expect(expected.startsWith(stateOf(...replies) ?? 'nothing')).toBe(true);
  });

  it('knows an IPv6 address in any spelling', () => {
    const name6 = `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
    const replies = [
      mx('shop.example', [10, 'mail.shop.example']),
      address('mail.shop.example', '2001:db8::1'),
      answer(name6, 'PTR', [{ name: name6, type: 'PTR', ttlSeconds: 300, target: 'out.example' }]),
      address('out.example', '2001:0db8:0:0:0:0:0:1'),
    ];
    expect(namedAddresses(replies, mailHosts(replies))).toMatchObject([{ state: 'confirmed' }]);
  });

  it('leaves private addresses alone', () => {
    const replies = [mx('shop.example', [10, 'mail.shop.example']), address('mail.shop.example', '10.0.0.1')];
    expect(namedAddresses(replies, mailHosts(replies))).toEqual([]);
  });
});
