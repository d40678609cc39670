// A message that points elsewhere: when it is a referral, and what it delegates.
import type { Answer } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../electron/adapters/dns/read-message.ts';
import { isReferral, readReferral } from '../../../../electron/adapters/dns/read-referral.ts';
import { queryPacket } from '../../demo/ask-packet.ts';
import { respond, type ResponseParts } from '../../../fakes/dns-packets.ts';

const ns = (name: string, data: string): Answer => ({ type: 'NS', name, ttl: 60, data });
const a = (name: string, data: string): Answer => ({ type: 'A', name, ttl: 60, data });
const soa: Answer = {
  type: 'SOA',
  name: 'shop.example',
  ttl: 60,
  data: { mname: 'ns.example', rname: 'admin.example', serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
};

function read(parts: ResponseParts) {
  const message = readMessage(respond(queryPacket({ name: 'www.shop.example', type: 'A' }), { ra: false, ...parts }));
  if (message === null) throw new Error('the packet was not read');
  return message;
}

const delegation = { authorities: [ns('shop.example', 'ns1.shop.example'), ns('shop.example', 'ns2.host.example')] };

describe('isReferral', () => {
  it.each([
    ['NS records alone', delegation, true, true],
    ['from a server that could have recursed', { ...delegation, ra: true }, true, false],
    ['from one that could, but was not asked to', { ...delegation, ra: true }, false, true],
    ['an authoritative answer', { ...delegation, aa: true }, false, false],
    [
      'an answer with NS records beside it',
      { ...delegation, answers: [a('www.shop.example', '192.0.2.1')] },
      false,
      false,
    ],
    ['a negative answer', { authorities: [...delegation.authorities, soa] }, false, false],
    ['nothing at all', {}, false, false],
  ])('%s', (_what, parts, recurse, expected) => {
    expect(isReferral(read(parts), recurse)).toBe(expected);
  });
});

describe('readReferral', () => {
  it('reads the zone, its servers, and the addresses of these servers only', () => {
    const additionals = [
      a('ns1.shop.example', '192.0.2.1'),
      { type: 'AAAA', name: 'ns1.shop.example', ttl: 60, data: '2001:db8::1' } as const,
      a('www.shop.example', '192.0.2.66'),
    ];
    expect(readReferral(read({ ...delegation, additionals }), 'www.shop.example')).toEqual({
      zone: 'shop.example',
      servers: ['ns1.shop.example', 'ns2.host.example'],
      glue: [
        { name: 'ns1.shop.example', address: '192.0.2.1' },
        { name: 'ns1.shop.example', address: '2001:db8::1' },
      ],
    });
  });

  it('keeps to one zone, and to one that the name lies in', () => {
    const authorities = [
      ns('bank.example', 'ns.evil.example'),
      ...delegation.authorities,
      ns('example', 'ns.evil.example'),
    ];
    expect(readReferral(read({ authorities }), 'www.shop.example')?.servers).toEqual([
      'ns1.shop.example',
      'ns2.host.example',
    ]);
    expect(readReferral(read({ authorities: authorities.slice(0, 1) }), 'www.shop.example')).toBeNull();
  });
});
