// No MX host is reachable over IPv6.
import { describe, expect, it } from 'vitest';
import { mxIpv6Missing } from '../../../../../electron/engine/audits/mx/ipv6-missing.ts';
import { address, mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const own = mx('shop.example', [10, 'mail.shop.example']);

describe('mx-ipv6-missing', () => {
  it.each([
    ['IPv4 only', [own, address('mail.shop.example', '192.0.2.1')], 'fail'],
    ['IPv6 too', [own, address('mail.shop.example', '192.0.2.1'), address('mail.shop.example', '2001:db8::1')], 'pass'],
    [
      'one of two hosts is enough',
      [mx('shop.example', [10, 'a.example'], [20, 'b.example']), address('b.example', '2001:db8::1')],
      'pass',
    ],
    ['hosts of a provider', [mx('shop.example', [10, 'inbound-smtp.us-east-1.amazonaws.com'])], 'not-applicable'],
    ['hosts without any address', [own], 'not-applicable'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
    [
      'AAAA not known',
      [own, address('mail.shop.example', '192.0.2.1'), timeout('mail.shop.example', 'AAAA')],
      'unknown',
    ],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxIpv6Missing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names the hosts', async () => {
    const { says } = await judgeZone(mxIpv6Missing, 'shop.example', [own, address('mail.shop.example', '192.0.2.1')]);
    expect(says?.en).toContain('mail.shop.example');
  });
});
