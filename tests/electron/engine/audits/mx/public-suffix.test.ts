// MX records at a name under which strangers register.
import { describe, expect, it } from 'vitest';
import { mxPublicSuffix } from '../../../../../electron/engine/audits/mx/public-suffix.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-public-suffix', () => {
  it.each([
    ['a registry suffix', 'co.jp', [mx('co.jp', [10, 'mail.co.jp'])], 'fail'],
    ['a private suffix', 'github.io', [mx('github.io', [10, 'mail.github.io'])], 'fail'],
    ['a null MX there', 'co.jp', [mx('co.jp', [0, '.'])], 'not-applicable'],
    ['no MX there', 'co.jp', [], 'not-applicable'],
    ['an ordinary domain', 'shop.co.jp', [mx('shop.co.jp', [10, 'mail.shop.co.jp'])], 'not-applicable'],
    [
      'a name the list does not know',
      'shop.example',
      [mx('shop.example', [10, 'mail.shop.example'])],
      'not-applicable',
    ],
    ['not known', 'co.jp', [timeout('co.jp', 'MX')], 'unknown'],
  ])('%s', async (_, domain, replies, verdict) => {
    expect((await judgeZone(mxPublicSuffix, domain, replies)).verdict).toBe(verdict);
  });

  it('tells whose suffix it is', async () => {
    const { says } = await judgeZone(mxPublicSuffix, 'github.io', [mx('github.io', [10, 'mail.github.io'])]);
    expect(says?.en).toContain('private part');
  });
});
