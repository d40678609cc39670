// An MX host with an address that the internet cannot reach.
import { describe, expect, it } from 'vitest';
import { mxTargetPrivate } from '../../../../../electron/engine/audits/mx/target-private.ts';
import { address, mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const own = mx('shop.example', [10, 'mail.shop.example']);

describe('mx-target-private', () => {
  it.each([
    ['a private address', [own, address('mail.shop.example', '10.0.0.25')], 'fail'],
    ['a loopback address', [own, address('mail.shop.example', '127.0.0.1')], 'fail'],
    ['a unique local IPv6 address', [own, address('mail.shop.example', 'fd00::25')], 'fail'],
    ['a public and a private address', [own, address('mail.shop.example', '198.51.100.1', '192.168.0.1')], 'fail'],
    ['a public address', [own, address('mail.shop.example', '198.51.100.1')], 'pass'],
    ['no address at all', [own], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
    ['addresses not known', [own, timeout('mail.shop.example', 'A')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetPrivate, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('says which address, and removes the host where a public one stays', async () => {
    const finding = await judgeZone(mxTargetPrivate, 'shop.example', [
      mx('shop.example', [10, 'mail.shop.example'], [20, 'office.shop.example']),
      address('mail.shop.example', '198.51.100.1'),
      address('office.shop.example', '192.168.7.25'),
    ]);
    expect(finding.says?.en).toContain('192.168.7.25');
    expect(finding.details).toMatchObject([
      { kind: 'excerpt', marks: [{ start: 21, end: 43 }] },
      { act: 'remove', value: '20 office.shop.example' },
    ]);
  });
});
