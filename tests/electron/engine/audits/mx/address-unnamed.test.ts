// An MX address without a name that leads back to it.
import { describe, expect, it } from 'vitest';
import { mxAddressUnnamed } from '../../../../../electron/engine/audits/mx/address-unnamed.ts';
import { address, answer, ended, mx, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const ptrName = '1.2.0.192.in-addr.arpa';
const ptr = (target: string) => answer(ptrName, 'PTR', [{ name: ptrName, type: 'PTR', ttlSeconds: 300, target }]);
const base = [mx('shop.example', [10, 'mail.shop.example']), address('mail.shop.example', '192.0.2.1')];

describe('mx-address-unnamed', () => {
  it.each([
    ['no PTR', [...base, nxdomain(ptrName, 'PTR')], 'fail'],
    ['a PTR that does not lead back', [...base, ptr('out.example'), address('out.example', '192.0.2.9')], 'fail'],
    ['a PTR that leads back', [...base, ptr('mail.shop.example')], 'pass'],
    [
      'a private address only',
      [mx('shop.example', [10, 'mail.shop.example']), address('mail.shop.example', '10.0.0.1')],
      'not-applicable',
    ],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['PTR not known', [...base, ended(ptrName, 'PTR', 'servfail')], 'unknown'],
    ['the way back not known', [...base, ptr('out.example'), timeout('out.example', 'A')], 'unknown'],
    [
      'host not known',
      [
        mx('shop.example', [10, 'mail.shop.example']),
        timeout('mail.shop.example', 'A'),
        timeout('mail.shop.example', 'AAAA'),
      ],
      'unknown',
    ],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxAddressUnnamed, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('shows the PTR record that its provider must set', async () => {
    const { details } = await judgeZone(mxAddressUnnamed, 'shop.example', [...base, nxdomain(ptrName, 'PTR')]);
    expect(details).toMatchObject([
      { kind: 'table' },
      { act: 'add', name: ptrName, type: 'PTR', value: 'mail.shop.example' },
    ]);
  });
});
