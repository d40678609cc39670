// An MX host that does not exist or has no address.
import { describe, expect, it } from 'vitest';
import { mxTargetDangling } from '../../../../../electron/engine/audits/mx/target-dangling.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const own = mx('shop.example', [10, 'mail.shop.example']);
const both = mx('shop.example', [10, 'mail.shop.example'], [20, 'gone.shop.example']);

describe('mx-target-dangling', () => {
  it.each([
    ['a missing host', [own], 'fail'],
    ['a host without addresses', [own, txt('mail.shop.example', 'here')], 'fail'],
    ['one of two missing', [both, address('mail.shop.example', '192.0.2.1')], 'fail'],
    ['one missing, one not known', [both, timeout('mail.shop.example', 'A')], 'fail'],
    ['an IPv4 address', [own, address('mail.shop.example', '192.0.2.1')], 'pass'],
    ['an IPv6 address', [own, address('mail.shop.example', '2001:db8::1')], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
    ['addresses not known', [own, timeout('mail.shop.example', 'A')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetDangling, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('removes a lost host where another stays, and only tells where none does', async () => {
    const some = await judgeZone(mxTargetDangling, 'shop.example', [both, address('mail.shop.example', '192.0.2.1')]);
    expect(some.details).toMatchObject([{ kind: 'excerpt' }, { act: 'remove', value: '20 gone.shop.example' }]);
    const none = await judgeZone(mxTargetDangling, 'shop.example', [own]);
    expect(none.details.map(({ kind }) => kind)).toEqual(['excerpt']);
    expect(none.says?.en).toContain('cannot be delivered');
  });
});
